import {
  type Answers,
  type DecisionRecord,
  deriveFacts,
  evaluate,
  type FormDefinition,
  keepAnswers,
  recordDecision,
  type WhoInSheet,
} from '../../schema/index.ts'
import { formVersions, type PublishedForm } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { outcomeLabels } from '../tenants/index.ts'
import type { Prescription } from './prescription.entity.ts'

interface Sent {
  readonly answers: Answers
  readonly person: Pick<WhoInSheet, 'birthDate' | 'commune' | 'statuses'>
}

/** What the rules of a sheet say of somebody today, with its whole trace; null when it has none. The sender is not told. */
export const sheetDecision = async (
  ctx: RequestContext,
  { form, number, hash }: PublishedForm,
  { answers, person: { birthDate, commune, statuses } }: Sent,
): Promise<DecisionRecord | null> => {
  if (form.rules.length === 0) return null
  const { today } = ctx
  // What only a dossier holds is unknown here: never « no ».
  const facts = deriveFacts({ participant: { birthDate, commune, statuses } }, today)
  const evaluation = evaluate(form, ownAnswers(form, answers), { facts, today, author: 'prescriber' })
  return recordDecision({
    ...{ form, version: number, hash, evaluation, facts, today },
    outcomes: await outcomeLabels(ctx),
  })
}

/** What the rules in force say of a prescription today: those it was sent under may have been published over since. */
export const decisionToday = async (
  ctx: RequestContext,
  prescription: Prescription,
): Promise<DecisionRecord | null> => {
  const inForce = await formVersions(ctx).current(prescription.formId)
  return sheetDecision(ctx, inForce ?? (await formVersions(ctx).get(prescription.formVersionId)), prescription)
}

/** The answers to the PLIE's own form, without those to the questions a public sheet adds. */
export const ownAnswers = (form: FormDefinition, answers: Answers): Answers => keepAnswers(form, answers, () => true)
