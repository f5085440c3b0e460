import { LRUCache } from 'lru-cache'
import {
  checkAnswers,
  countFill,
  evaluate,
  type FieldFill,
  type FormDefinition,
  factsReadBy,
  type Id,
  recordPartOf,
} from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type FactReads, factsOfMany } from '../submissions/index.ts'
import { type FilledForm, filledForms, filledState, MOST_COUNTED } from './filled-forms.ts'

/** How each field was filled. `counted` forms were looked at, out of `total` submitted. */
export interface Fills {
  readonly counted: number
  readonly total: number
  readonly fields: ReadonlyMap<Id, FieldFill>
}

const known = new LRUCache<string, Fills>({ max: 200 })

/**
 * How the fields of a form were filled in the PLIE, each submitted form judged by the version it was filled with, on the day it
 * was submitted. Counted once for as long as no form is submitted or changed.
 */
export const countFills = async (ctx: RequestContext, formId: string): Promise<Fills> => {
  const { total, state } = await filledState(ctx, formId)
  const key = `${plieOf(ctx)}/${formId}/${state}`
  const before = known.get(key)
  if (before !== undefined) return before
  const fields = new Map<Id, FieldFill>()
  for await (const batch of filledForms(ctx, formId)) await countBatch(ctx, batch, fields)
  const fills = { counted: Math.min(total, MOST_COUNTED), total, fields }
  known.set(key, fills)
  return fills
}

const countBatch = async (ctx: RequestContext, batch: readonly FilledForm[], fields: Map<Id, FieldFill>) => {
  const forms = new Map<string, FormDefinition>()
  for (const { formVersionId } of batch)
    if (!forms.has(formVersionId)) forms.set(formVersionId, (await formVersions(ctx).get(formVersionId)).form)
  const factsOn = await factsOfMany(
    ctx,
    batch.map(({ dossier }) => dossier.id),
    readsOf([...forms.values()]),
  )
  for (const { formVersionId, answers, author, day, dossier } of batch) {
    const form = forms.get(formVersionId)
    if (form === undefined) continue
    const given = checkAnswers(form, answers).answers
    const context = { facts: factsOn(dossier, day), today: day, ...(author === undefined ? {} : { author }) }
    countFill(fields, form, given, evaluate(form, given, context))
  }
}

const readsOf = (forms: readonly FormDefinition[]): FactReads => {
  const parts = new Set(forms.flatMap((form) => [...factsReadBy(form)].map(recordPartOf)))
  return {
    jobs: parts.has('contracts') || parts.has('trainings'),
    diagnostics: parts.has('diagnostics'),
    life: [...parts].some((part) => part?.startsWith('dossier.')),
  }
}
