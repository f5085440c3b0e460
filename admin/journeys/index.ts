export { JourneyCard } from './JourneyCard.tsx'
