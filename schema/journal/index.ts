export { isJournalKind, JOURNAL_KINDS, type JournalKind, journalKindLabels } from './kinds.ts'
