export { StructureChoice } from './StructureChoice.tsx'
