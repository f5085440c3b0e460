import './changes.policy.ts'

export { ChangeResolver } from './changes.resolver.ts'
export { ChangeKindEnum } from './changes.types.ts'
export { type Change, journalPage } from './journal.ts'
