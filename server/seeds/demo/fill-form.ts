import {
  type Answer,
  type Answers,
  canonicalJson,
  evaluate,
  type Field,
  type FieldAnswer,
  type FieldKind,
  type FormDefinition,
  groupsOf,
  indexOf,
  type Json,
  keepAnswers,
  type PlainDate,
  type Repeat,
} from '../../../schema/index.ts'
import { daysAfter } from './dates.ts'
import { ANYTHING, PHRASES } from './phrases.ts'
import type { Random } from './random.ts'

export interface Filling {
  readonly random: Random
  /** The day the form is filled in. */
  readonly on: PlainDate
  /** Answers already decided, by API name of the field; null: not answered. */
  readonly given?: Readonly<Record<string, Json>>
}

/** Plausible answers to a whole form: valid to submit, hidden fields left out. */
export const fillForm = (form: FormDefinition, filling: Filling): Answers => {
  const { fields, groupOf } = indexOf(form)
  const own = answersTo(
    form,
    [...fields.values()].filter(({ id }) => !groupOf.has(id)),
    filling,
  )
  const groups = groupsOf(form).map((group): [string, Answer] => [group.id, rowsOf(form, group, filling)])
  return withoutHidden(form, { ...own, ...Object.fromEntries(groups) }, filling.on)
}

const answersTo = (form: FormDefinition, fields: readonly Field[], filling: Filling): Record<string, FieldAnswer> =>
  Object.fromEntries(
    fields.flatMap((field): [string, FieldAnswer][] => {
      const answer = answerTo(form, field, filling)
      return answer === null ? [] : [[field.id, proved(field, answer, filling)]]
    }),
  )

/** As many rows as the group asks for, or up to two. */
const rowsOf = (form: FormDefinition, group: Repeat, filling: Filling): Answer => {
  const { min = 0, max = 2 } = group
  const fields = group.items.filter((item) => item.t === 'field')
  const count = filling.random.between(min, Math.max(min, Math.min(max, 2)))
  return {
    rows: Array.from({ length: count }, (_, rank) => ({
      id: `r${rank + 1}`,
      answers: answersTo(form, fields, filling),
    })),
  }
}

/** A paper seen the day of the interview, where the form asks for one. */
const proved = ({ evidence }: Field, answer: FieldAnswer, { on }: Filling): FieldAnswer => {
  const [kind] = evidence?.kinds ?? []
  return kind === undefined ? answer : { ...answer, evidence: [{ kind, seenOn: on, issuedOn: on }] }
}

/** Taking out a hidden answer may hide another: until nothing changes. */
const withoutHidden = (form: FormDefinition, answers: Answers, today: PlainDate): Answers => {
  const { visible } = evaluate(form, answers, { today })
  const inShownItems = Object.fromEntries(Object.entries(answers).filter(([id]) => visible.has(id)))
  const shown = keepAnswers(form, inShownItems, ({ slot }) => visible.has(slot))
  return canonicalJson(shown) === canonicalJson(answers) ? answers : withoutHidden(form, shown, today)
}

const answerTo = (form: FormDefinition, field: Field, filling: Filling): FieldAnswer | null => {
  const { random, given = {} } = filling
  if (Object.hasOwn(given, field.api)) {
    const value = given[field.api]
    return value === undefined || value === null ? null : { value }
  }
  const [reason] = field.missing ?? []
  if (reason !== undefined && random.percent(4)) return { missing: reason }
  if (field.required !== true && field.visible === undefined && random.percent(15)) return null
  const value = values[field.type](form, field, filling)
  return value === null ? null : { value }
}

/** One plausible value for each type of field; null: left empty. */
const values = {
  text: (_, field, { random }) => random.pick(PHRASES[field.api] ?? ANYTHING),
  paragraph: (_, field, { random }) => random.pick(PHRASES[field.api] ?? ANYTHING),
  integer: (_, field, { random }) => random.between(...usualRange(field)),
  decimal: (_, field, { random }) => {
    const [min, max] = usualRange(field)
    return random.between(min * 2, max * 2) / 2
  },
  // Only a first step looks ahead; every other date of the preset forms is the day of the interview.
  date: (_, { api }, { random, on }) => (api === 'firstStepDate' ? daysAfter(on, random.between(3, 40)) : on),
  'yes-no': (_, __, { random }) => random.percent(60),
  choice: (form, field, { random }) => onlyOne(optionsOf(form, field), random),
  scale: (form, field, { random }) => onlyOne(optionsOf(form, field), random),
  // « Aucun » goes with nothing else.
  choices: (form, field, { random }) =>
    random.some(
      optionsOf(form, field).filter((id) => !id.endsWith('-AUCUN')),
      1,
      3,
    ),
  money: (_, field, { random }) => {
    const [min, max] = usualRange(field)
    return random.between(min, Math.min(max, 200_000))
  },
  siret: () => '73282932000074',
  commune: () => ({ code: '79191', name: 'Niort', postcode: '79000' }),
  rome: () => ({ code: 'K1304', label: 'Services domestiques' }),
  // Nothing in a demonstration may reach a real person, nor name a record that could be missing.
  email: () => null,
  phone: () => null,
  address: () => null,
  reference: () => null,
  file: () => null,
  signature: () => null,
} satisfies Record<FieldKind, (form: FormDefinition, field: Field, filling: Filling) => Json>

const onlyOne = ([first, ...others]: string[], random: Random): string | null =>
  first === undefined ? null : random.pick([first, ...others])

/** What people usually answer, where the bounds of the field are far wider. */
const USUAL: Readonly<Record<string, readonly [min: number, max: number]>> = {
  meetingNumber: [2, 4],
  dependentChildren: [0, 4],
  interviewMinutes: [45, 90],
  weeklyAvailability: [12, 35],
  yearsOfExperience: [0, 20],
  monthsWithoutJob: [6, 60],
}

const usualRange = ({ api, rules = {} }: Field): readonly [number, number] => {
  const min = rules.min ?? 0
  return USUAL[api] ?? [min, Math.min(rules.max ?? Number.POSITIVE_INFINITY, min + 30)]
}

const optionsOf = (form: FormDefinition, field: Field): string[] =>
  form.lists
    .find(({ id }) => id === field.list)
    ?.options.filter(({ archived }) => !archived)
    .map(({ id }) => id) ?? []
