import type { DueKind } from '../due.ts'
import type { DueRule } from '../due-rule.ts'
import { capNear } from './cap-near.ts'
import { contactToType } from './contact-to-type.ts'
import { contractUnsigned } from './contract-unsigned.ts'
import { diagnosticMissing } from './diagnostic-missing.ts'
import { entryEvidenceMissing } from './entry-evidence-missing.ts'
import { entryWaiting } from './entry-waiting.ts'
import { exitWaiting } from './exit-waiting.ts'
import { followUpOver } from './follow-up-over.ts'
import { interviewOverdue } from './interview-overdue.ts'
import { noStep } from './no-step.ts'
import { periodEnding } from './period-ending.ts'
import { postHireContact } from './post-hire-contact.ts'
import { prescriptionWaiting } from './prescription-waiting.ts'
import { reviewDue } from './review-due.ts'
import { standbyAsked } from './standby-asked.ts'
import { standbyEnding } from './standby-ending.ts'

/** Every kind of thing that may be due: a file each, and a line here. */
export const DUE_RULES: Readonly<Record<DueKind, DueRule>> = {
  'prescription-waiting': prescriptionWaiting,
  'diagnostic-missing': diagnosticMissing,
  'entry-evidence-missing': entryEvidenceMissing,
  'contract-unsigned': contractUnsigned,
  'entry-waiting': entryWaiting,
  'interview-overdue': interviewOverdue,
  'contact-to-type': contactToType,
  'no-step': noStep,
  'review-due': reviewDue,
  'standby-asked': standbyAsked,
  'standby-ending': standbyEnding,
  'period-ending': periodEnding,
  'cap-near': capNear,
  'post-hire-contact': postHireContact,
  'follow-up-over': followUpOver,
  'exit-waiting': exitWaiting,
}
