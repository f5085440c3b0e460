import type { Answers, FieldAnswer } from '../form/answers.ts'
import { type EvaluationContext, evaluate } from '../form/evaluate.ts'
import type { Field, FormDefinition, Option } from '../form/form.ts'
import { indexOf } from '../form/form-index.ts'
import { fieldsOf } from '../form/items.ts'
import type { FieldId, OptionId } from '../rules/expression.ts'
import type { L10n } from '../text.ts'
import type { StepRecord } from './step-record.ts'

/** The outcome of a sheet that validates the étape. */
export const VALIDATED = 'validated'

/** Tags of options that mean something to étapes. */
const ACCOMPANIMENT = 'accompaniment'
const PROGRAMME = 'programme'
const COMMON_LAW = 'common-law'

/** Fields of a sheet that say what the étape already says, by their API name. */
const KNOWN = {
  family: 'stepFamily',
  title: 'stepTitle',
  start: 'startDate',
  end: 'endDate',
  hours: 'hours',
  outcome: 'outcome',
  done: 'stepDone',
  frame: 'stepFrame',
} as const

const named = (form: FormDefinition, api: string, type: Field['type']): Field | undefined => {
  const { groupOf } = indexOf(form)
  return fieldsOf(form).find((field) => field.api === api && field.type === type && !groupOf.has(field.id))
}

const optionsOf = (form: FormDefinition, field: Field | undefined): readonly Option[] =>
  form.lists.find(({ id }) => id === field?.list)?.options ?? []

/** A family of étapes the PLIE offers. */
export interface OfferedFamily {
  readonly id: OptionId
  readonly label: L10n
  readonly accompaniment: boolean
}

/** Families the published sheet offers, in its order; empty where its sheet has no such list. */
export const familiesOf = (form: FormDefinition): OfferedFamily[] =>
  optionsOf(form, named(form, KNOWN.family, 'choice'))
    .filter(({ archived }) => archived !== true)
    .map(({ id, label, tags }) => ({ id, label, accompaniment: tags?.includes(ACCOMPANIMENT) === true }))

/** What the sheet asks and the étape already tells. */
export interface TellingStep
  extends Pick<StepRecord, 'status' | 'programme' | 'plannedStart' | 'plannedEnd' | 'realStart' | 'realEnd'> {
  readonly family: OptionId | null
  readonly label: string
  readonly hours: number | null
  readonly finalReview: string | null
  /** Ids of files, by the field of the sheet they prove. */
  readonly evidence: ReadonlyMap<FieldId, readonly string[]>
}

/** Answers a sheet starts with: what is known of the étape, where the form has a question for it. */
export const sheetAnswers = (form: FormDefinition, step: TellingStep): Answers => {
  const found: [FieldId, FieldAnswer][] = []
  const answer = (api: string, type: Field['type'], value: string | number | boolean | null | undefined) => {
    const field = named(form, api, type)
    if (field !== undefined && value !== null && value !== undefined && value !== '') found.push([field.id, { value }])
  }
  answer(KNOWN.family, 'choice', familiesOf(form).find(({ id }) => id === step.family)?.id)
  answer(KNOWN.title, 'text', step.label)
  answer(KNOWN.start, 'date', step.realStart ?? step.plannedStart)
  answer(KNOWN.end, 'date', step.realEnd)
  answer(KNOWN.hours, 'decimal', step.hours)
  answer(KNOWN.outcome, 'paragraph', step.finalReview)
  answer(KNOWN.done, 'yes-no', step.status === 'done' ? true : null)
  const tag = step.programme ? PROGRAMME : COMMON_LAW
  const frames = optionsOf(form, named(form, KNOWN.frame, 'choice'))
  answer(KNOWN.frame, 'choice', frames.find(({ tags }) => tags?.includes(tag))?.id)
  const files = new Set(evidenceFields(form).map(({ id }) => id))
  for (const [field, ids] of step.evidence)
    if (files.has(field) && ids.length > 0) found.push([field, { value: [...ids] }])
  return Object.fromEntries(found)
}

const evidenceFields = (form: FormDefinition): Field[] => {
  const { groupOf } = indexOf(form)
  return fieldsOf(form).filter(({ id, type, archived }) => type === 'file' && !groupOf.has(id) && archived !== true)
}

/** How much a document is asked: it must be there, one of those marked `one-of` must, or it is joined when there is one. */
export type Demand = 'required' | 'one-of' | 'optional'

export interface AskedEvidence {
  readonly field: FieldId
  readonly label: L10n
  readonly demand: Demand
}

/**
 * Documents the sheet asks of an étape, worked out of the form itself, with the étape taken as carried out: those its questions
 * require, and those without which, or without one of which, its rules do not validate.
 */
export const askedEvidence = (form: FormDefinition, step: TellingStep, context: EvaluationContext): AskedEvidence[] => {
  const carriedOut = { ...step, status: 'done', evidence: new Map() } as const
  const base: Answers = { ...agreeing(form), ...sheetAnswers(form, carriedOut) }
  const fields = evidenceFields(form)
  const { visible, required } = evaluate(form, base, context)
  const shown = fields.filter(({ id }) => visible.has(id))
  const proof = (some: readonly Field[]): Answers => Object.fromEntries(some.map(({ id }) => [id, { value: ['any'] }]))
  const validates = (some: readonly Field[]) => isValidated(form, { ...base, ...proof(some) }, context)
  const compulsory = shown.filter(({ id }) => required.has(id))
  const others = shown.filter(({ id }) => !required.has(id))
  const needed = !validates(compulsory) && validates(shown)
  const lacking = needed ? others.filter((one) => !validates(shown.filter((other) => other !== one))) : []
  const enough = needed && lacking.length === 0 ? others.filter((one) => validates([...compulsory, one])) : []
  return shown.map((field) => ({
    field: field.id,
    label: field.label,
    demand:
      compulsory.includes(field) || lacking.includes(field)
        ? 'required'
        : enough.includes(field)
          ? 'one-of'
          : 'optional',
  }))
}

/** Every yes-no question answered « yes » and every several-choices question with its first option: what a rule may want besides documents. */
const agreeing = (form: FormDefinition): Answers => {
  const { groupOf } = indexOf(form)
  return Object.fromEntries(
    fieldsOf(form)
      .filter(({ id }) => !groupOf.has(id))
      .flatMap((field): [FieldId, FieldAnswer][] => {
        if (field.type === 'yes-no') return [[field.id, { value: true }]]
        const [first] = field.type === 'choices' ? optionsOf(form, field) : []
        return first === undefined ? [] : [[field.id, { value: [first.id] }]]
      }),
  )
}

const isValidated = (form: FormDefinition, answers: Answers, context: EvaluationContext): boolean => {
  const { verdict } = evaluate(form, answers, context)
  return verdict.kind === 'decided' && verdict.outcome === VALIDATED
}

/** What is still missing: each required document, and the whole of a choice none of which is there. */
export const missingEvidence = (
  asked: readonly AskedEvidence[],
  given: ReadonlySet<FieldId>,
): readonly (readonly AskedEvidence[])[] => {
  const required = asked.filter(({ demand, field }) => demand === 'required' && !given.has(field))
  const choice = asked.filter(({ demand }) => demand === 'one-of')
  return [
    ...required.map((one) => [one]),
    ...(choice.some(({ field }) => given.has(field)) || choice.length === 0 ? [] : [choice]),
  ]
}
