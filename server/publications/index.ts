export { type ApiChange, compareApiWith } from './api-changes.ts'
export { DraftReviewResolver } from './publications.resolver.ts'
