export { DUE_KINDS, DUE_OWNERS, DUE_PLACES, type Due, type DueKind, type DueOwner, type DuePlace } from './due.ts'
export { byDueDay, DUE_TIMES, type DueTime, dueOf, dueOfPrescription, dueTime } from './due-of.ts'
export type { DueJob, DueRecord, DueStep } from './due-record.ts'
export { DECISION_DAYS, type DueSettings, dueSettings, NOTICE_DAYS } from './settings.ts'
