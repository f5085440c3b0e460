import { z } from 'zod'
import { type Answers, blankForm, type FieldKind, type FormDefinition, fieldTypes } from '../../schema/index.ts'
import { field, STEPS } from '../support/questionnaire.ts'

/** A questionnaire of so many questions, the same in each library it is written for, and answers that are right. */
const SAMPLES = {
  text: 'Réponse',
  paragraph: 'Plusieurs\nlignes',
  integer: 4,
  decimal: 4.5,
  date: '2026-01-05',
  'yes-no': true,
  choice: 'o_1',
  scale: 'o_2',
  choices: ['o_1', 'o_2'],
} as const
type Asked = keyof typeof SAMPLES
const KINDS: readonly Asked[] = [
  'text',
  'paragraph',
  'integer',
  'decimal',
  'date',
  'yes-no',
  'choice',
  'scale',
  'choices',
]

const kindOf = (n: number): Asked => KINDS[n % KINDS.length] ?? 'text'
const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

export const formOf = (count: number): FormDefinition => ({
  ...blankForm({ id: 'F_bench', key: 'banc', kind: 'free', title: { fr: 'Banc' } }),
  lists: [STEPS],
  items: [
    {
      t: 'section',
      id: 's_all',
      label: { fr: 'Tout' },
      items: numbers(count).map((n) => {
        const kind: FieldKind = kindOf(n)
        const list = fieldTypes[kind].list ? { list: STEPS.id } : {}
        return field(`f_${n}`, kind, { api: `champ${n}`, required: true, ...list })
      }),
    },
  ],
})

export const answersOf = (count: number): Answers =>
  Object.fromEntries(numbers(count).map((n) => [`f_${n}`, { value: SAMPLES[kindOf(n)] }]))

const IDS = STEPS.options.map(({ id }) => id)

/** The same shapes as one zod object: what no condition, no version and no located issue would cost. */
export const zodOf = (count: number) => {
  const option = z.enum(IDS)
  const shapes: Record<Asked, z.ZodType> = {
    text: z.string().max(500),
    paragraph: z.string().max(10_000),
    integer: z.int(),
    decimal: z.number(),
    date: z.iso.date(),
    'yes-no': z.boolean(),
    choice: option,
    scale: option,
    choices: z.array(option),
  }
  return z.strictObject(
    Object.fromEntries(numbers(count).map((n) => [`f_${n}`, z.strictObject({ value: shapes[kindOf(n)] })])),
  )
}

/** The same for survey-core: its own question types, its own data. */
export const surveyOf = (count: number) => {
  const types: Record<Asked, object> = {
    text: { type: 'text', maxLength: 500 },
    paragraph: { type: 'comment', maxLength: 10_000 },
    integer: { type: 'text', inputType: 'number' },
    decimal: { type: 'text', inputType: 'number' },
    date: { type: 'text', inputType: 'date' },
    'yes-no': { type: 'boolean' },
    choice: { type: 'radiogroup', choices: IDS },
    scale: { type: 'radiogroup', choices: IDS },
    choices: { type: 'checkbox', choices: IDS },
  }
  return { elements: numbers(count).map((n) => ({ name: `f_${n}`, isRequired: true, ...types[kindOf(n)] })) }
}
export const surveyData = (count: number) =>
  Object.fromEntries(numbers(count).map((n) => [`f_${n}`, SAMPLES[kindOf(n)]]))
