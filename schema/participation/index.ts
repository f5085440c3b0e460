export { PARTICIPATION_ACTS, type ParticipationAct } from './acts.ts'
export {
  ENTRY_OBSTACLES,
  type EntryObstacle,
  type EntryObstacleKind,
  endedByEntry,
  entryObstacles,
  exitIssue,
  type OperationRecord,
  type ParticipationRecord,
} from './entry.ts'
export { type EntryRecord, type EntrySnapshot, entrySnapshot, type FilledForm } from './entry-snapshot.ts'
export {
  ENTRY_QUESTION_IDS,
  ENTRY_QUESTIONS,
  type EntryAnswers,
  type EntryOption,
  type EntryQuestion,
  type EntryQuestionId,
  entryQuestion,
  isEntryAnswer,
  missingAnswers,
} from './questions.ts'
