export { StepsCard } from './StepsCard.tsx'
