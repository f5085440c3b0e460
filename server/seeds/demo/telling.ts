import type { Answers, DossierStatus, FormDefinition, PlainDate } from '../../../schema/index.ts'
import type { DemoDossier, DemoForm, DemoParticipant, DemoSubmission } from './demo-dossier.ts'
import type { Random } from './random.ts'

export type DemoForms = Readonly<Record<DemoForm, FormDefinition>>
export type Story = Pick<
  DemoDossier,
  'status' | 'openedAt' | 'closedAt' | 'contracts' | 'trainings' | 'submissions' | 'exit'
>

/** What a story is told from. */
export interface Telling {
  readonly forms: DemoForms
  readonly random: Random
  readonly today: PlainDate
  readonly status: DossierStatus
  readonly person: DemoParticipant
}

/** A form filled in and submitted the same day. */
export const sent = (form: DemoForm, answers: Answers, on: PlainDate): DemoSubmission => ({
  form,
  answers,
  startedOn: on,
  submittedOn: on,
})
