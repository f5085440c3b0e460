export { STRUCTURE_KINDS, type StructureKind } from './kinds.ts'
