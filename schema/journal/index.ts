export { JOURNAL_KINDS, type JournalKind, journalKindLabels, isJournalKind } from './kinds.ts'
