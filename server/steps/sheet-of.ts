import {
  type DecisionRecord,
  evaluate,
  type FactSource,
  recordDecision,
  type StepSheet,
  type TellingStep,
  VALIDATED,
} from '../../schema/index.ts'
import type { Dossier } from '../dossiers/index.ts'
import { formVersions } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { dossierFacts, submissions } from '../submissions/index.ts'
import { outcomeLabels } from '../tenants/index.ts'
import type { Step } from './step.entity.ts'
import type { StepEvidence } from './step-evidence.entity.ts'

/** The sheet of an étape as its rules read it today. */
export interface ReadSheet extends StepSheet {
  readonly submissionId: string
  readonly formVersionId: string
  /** Null while the sheet is being filled. */
  readonly record: DecisionRecord | null
}

/** The sheets of some étapes of a dossier, by étape: a few statements for all of them. */
export const sheetsOf = async (
  ctx: RequestContext,
  dossier: Dossier,
  some: readonly Pick<Step, 'id' | 'sheetId'>[],
): Promise<ReadonlyMap<string, ReadSheet>> => {
  const filled = await submissions(ctx).withIds(some.flatMap(({ sheetId }) => sheetId ?? []))
  if (filled.length === 0) return new Map()
  const facts = await dossierFacts(ctx, dossier)
  const outcomes = await outcomeLabels(ctx)
  const sheets: [string, ReadSheet][] = []
  for (const submission of filled) {
    const step = some.find(({ sheetId }) => sheetId === submission.id)
    if (step === undefined) continue
    const version = await formVersions(ctx).get(submission.formVersionId)
    const evaluation = evaluate(version.form, submission.answers, { facts, today: ctx.today })
    const { verdict } = evaluation
    const submitted = submission.status === 'SUBMITTED'
    sheets.push([
      step.id,
      {
        submissionId: submission.id,
        formVersionId: version.id,
        submitted,
        verdict:
          verdict.kind === 'undecided'
            ? 'undecided'
            : verdict.kind === 'decided' && verdict.outcome === VALIDATED
              ? 'validated'
              : 'not-validated',
        record: submitted
          ? recordDecision({
              ...{ form: version.form, version: version.number, hash: version.hash },
              ...{ evaluation, facts, today: ctx.today, outcomes },
            })
          : null,
      },
    ])
  }
  return new Map(sheets)
}

/** What an étape tells its sheet. */
export const telling = (step: Step, evidence: readonly StepEvidence[]): TellingStep => ({
  status: step.status,
  programme: step.programme,
  plannedStart: step.plannedStart ?? null,
  plannedEnd: step.plannedEnd ?? null,
  realStart: step.realStart ?? null,
  realEnd: step.realEnd ?? null,
  family: step.family ?? null,
  label: step.label,
  hours: step.hours ?? null,
  finalReview: step.finalReview ?? null,
  evidence: new Map(
    [...Map.groupBy(evidence, ({ slot }) => slot)].map(([slot, rows]) => [
      slot,
      rows.map(({ attachmentId }) => attachmentId),
    ]),
  ),
})

/** What the questions of a sheet may know, beside its answers. */
export const sheetContext = async (
  ctx: RequestContext,
  dossier: Dossier,
): Promise<{ facts: FactSource; today: string }> => ({
  facts: await dossierFacts(ctx, dossier),
  today: ctx.today,
})
