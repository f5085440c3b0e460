export { EngagementCard } from './EngagementCard.tsx'
