import { type AnswerRow, type FieldAnswer, fieldAnswer, type Json, nameWords } from '../../../schema/index.ts'
import type { Filled } from './filled-plie.ts'

type Filter = { readonly [name: string]: unknown }

/** Field of the test form, by API name, with what turns a stored option into its enum value. */
const FIELDS = {
  city: 'f_city',
  children: 'f_children',
  income: 'f_income',
  since: 'f_since',
  licence: 'f_licence',
  job: 'f_job',
  needs: 'f_needs',
  mobility: 'f_mobility',
  cars: 'f_cars',
} as const
export const ENUMS: Readonly<Record<string, string>> = {
  l_job_0: 'CDI',
  l_job_1: 'CDD',
  l_job_2: 'NONE',
  l_need_0: 'CAR',
  l_need_1: 'CHILD',
  l_need_2: 'FRENCH',
  l_level_0: '_0',
  l_level_1: '_1',
  l_level_2: '_2',
  l_level_3: '_3',
}

const isFilter = (value: unknown): value is Filter => typeof value === 'object' && value !== null
const inner = (value: unknown): Filter => (isFilter(value) ? value : {})
const several = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The value a person's answer counts for: undefined when there is none, or when a condition hides it. */
export const active = (filled: Filled, api: keyof typeof FIELDS): Json | undefined => {
  if (api === 'cars' && filled.answers[FIELDS.licence]?.value !== true) return undefined
  const value = filled.answers[FIELDS[api]]?.value
  return Array.isArray(value) && value.length === 0 ? undefined : value
}

const compare = (operator: string, actual: Json, wanted: unknown): boolean => {
  if (operator === 'eq') return actual === wanted
  if (operator === 'in') return several(wanted).includes(actual)
  if (actual === null || typeof actual === 'object' || typeof wanted !== typeof actual) return false
  const [a, b] = [actual, wanted as typeof actual]
  return operator === 'gt' ? a > b : operator === 'gte' ? a >= b : operator === 'lt' ? a < b : a <= b
}

export const scoreOf = (option: Json): Json => Number(String(option).split('_').at(-1))

const onField = (filled: Filled, api: keyof typeof FIELDS, filter: Filter): boolean =>
  meets(api, active(filled, api), filter, api === 'cars' ? undefined : fieldAnswer(filled.answers, FIELDS[api]))

const folded = (text: unknown) => nameWords(String(text)).join(' ')

const meets = (api: string, value: Json | undefined, filter: Filter, answer?: FieldAnswer): boolean =>
  Object.entries(filter).every(([operator, wanted]) => {
    if (operator === 'missing') return several(wanted).includes(answer?.missing?.toUpperCase())
    if (operator === 'answered') return (value !== undefined) === wanted
    if (api === 'needs' || api === 'kidNeeds') {
      const ticked = several(value).map((id) => ENUMS[String(id)])
      if (operator === 'any') return several(wanted).some((one) => ticked.some((name) => name === one))
      if (operator === 'all') return several(wanted).every((one) => ticked.some((name) => name === one))
      return !several(wanted).some((one) => ticked.some((name) => name === one))
    }
    if (value === undefined) return false
    if (operator === 'startsWith') return folded(value).startsWith(folded(wanted))
    if (operator === 'contains') return folded(value).includes(folded(wanted))
    if (operator === 'score')
      return Object.entries(inner(wanted)).every(([sign, bound]) => compare(sign, scoreOf(value), bound))
    return compare(operator, typeof value === 'string' ? (ENUMS[value] ?? value) : value, wanted)
  })

/** Some row of the group meets every condition. */
const onRows = (filled: Filled, filter: Filter): boolean =>
  (filled.answers['g_kids']?.rows ?? []).some(({ answers }: AnswerRow) =>
    Object.entries(filter).every(([name, condition]) => {
      const answer = answers[`k_${name.slice(3).toLowerCase()}`]
      const value = answer?.value
      return meets(name, Array.isArray(value) && value.length === 0 ? undefined : value, inner(condition), answer)
    }),
  )

export const weightOf = (filled: Filled): number | undefined => {
  const mobility = filled.answers['f_mobility']?.value
  const children = filled.answers['f_children']?.value
  return typeof mobility === 'string' && typeof children === 'number' ? Number(scoreOf(mobility)) + children : undefined
}

/** The filter read in the plainest way, on what the tests remember: the oracle of its SQL. */
export const matches = (filled: Filled, filter: Filter): boolean =>
  Object.entries(filter).every(([name, condition]) => {
    if (name === 'and') return several(condition).every((one) => matches(filled, inner(one)))
    if (name === 'or') return several(condition).some((one) => matches(filled, inner(one)))
    if (name === 'not') return !matches(filled, inner(condition))
    if (name === 'submittedAt') {
      return Object.entries(inner(condition)).every(([sign, bound]) =>
        compare(sign, new Date(filled.submittedAt).getTime(), new Date(String(bound)).getTime()),
      )
    }
    if (name === 'scores') {
      const weight = weightOf(filled)
      return Object.entries(inner(inner(condition)['weight'])).every(
        ([sign, bound]) => weight !== undefined && compare(sign, weight, bound),
      )
    }
    if (name === 'kids') return onRows(filled, inner(condition))
    return onField(filled, name as keyof typeof FIELDS, inner(condition))
  })
