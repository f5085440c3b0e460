/** The publication of a draft: what it touches, what it would decide, and the act itself, alone or with a second person. */
export { ApprovalsAtHome } from './ApprovalsAtHome.tsx'
export { PublicationSettingsCard } from './PublicationSettingsCard.tsx'
export { PublishPage } from './PublishPage.tsx'
export { RequestChip } from './RequestChip.tsx'
