export { ParticipationsCard } from './ParticipationsCard.tsx'
