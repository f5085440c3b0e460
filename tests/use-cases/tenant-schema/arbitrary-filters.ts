import fc from 'fast-check'
import type { AnswerRow, Answers, FieldAnswer, Json } from '../../../schema/index.ts'

const CITIES = ['Niort', 'Échiré', "L'Isle", `${'🚲'.repeat(99)}ab🚲`, `${'🚲'.repeat(99)}ab🚲 et la suite`]
const DAYS = ['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01']
/** When forms are submitted. */
export const MOMENTS = Array.from({ length: 5 }, (_, day) => `2026-11-2${day + 2}T10:00:00.000Z`)
const some = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const optional = (id: string, value: fc.Arbitrary<Json>) =>
  fc.option(value, { nil: undefined }).map((found) => [id, found] as const)

/** A reason stands for no answer. */
const reasonOr = (value: Json): FieldAnswer =>
  value === 'unknown' || value === 'refused' ? { missing: value } : { value }

const rowAnswers: fc.Arbitrary<AnswerRow['answers']> = fc
  .tuple(
    optional('k_name', some(...CITIES)),
    optional('k_age', fc.oneof(fc.integer({ min: 0, max: 4 }), some('unknown'))),
    optional('k_needs', fc.subarray(['l_need_0', 'l_need_1', 'l_need_2'])),
  )
  .map((found) =>
    Object.fromEntries(
      found.flatMap(([id, value]): [string, FieldAnswer][] => (value === undefined ? [] : [[id, reasonOr(value)]])),
    ),
  )
const kids = fc
  .option(fc.array(rowAnswers, { maxLength: 3 }), { nil: undefined })
  .map((rows): Answers => (rows ? { g_kids: { rows: rows.map((one, i) => ({ id: `r_${i}`, answers: one })) } } : {}))

const own: fc.Arbitrary<Answers> = fc
  .tuple(
    optional('f_city', some(...CITIES)),
    optional('f_children', fc.oneof(fc.integer({ min: -2, max: 4 }), some('unknown', 'refused'))),
    optional('f_income', some(0, 0.1, 899.99, 900, 1e6)),
    optional('f_since', some(...DAYS)),
    optional('f_licence', fc.boolean()),
    optional('f_job', some('l_job_0', 'l_job_1', 'l_job_2')),
    optional('f_needs', fc.subarray(['l_need_0', 'l_need_1', 'l_need_2'])),
    optional('f_mobility', some('l_level_0', 'l_level_1', 'l_level_2', 'l_level_3')),
    optional('f_cars', fc.integer({ min: 0, max: 2 })),
  )
  .map((found) =>
    Object.fromEntries(
      found.flatMap(([id, value]): [string, FieldAnswer][] => (value === undefined ? [] : [[id, reasonOr(value)]])),
    ),
  )
/** Answers to the everything form. */
export const answers = fc.tuple(own, kids).map(([fields, rows]): Answers => ({ ...fields, ...rows }))

/** One property or two: filters stay small, and those that match nothing rare. */
const partly = (shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .subarray(Object.keys(shape), { minLength: 1, maxLength: Math.min(2, Object.keys(shape).length) })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, shape[name] ?? fc.constant(0)]))))
const ranged = <T>(value: fc.Arbitrary<T>) =>
  partly({
    eq: value,
    in: fc.array(value, { maxLength: 3 }),
    gt: value,
    gte: value,
    lt: value,
    lte: value,
    answered: fc.boolean(),
    missing: fc.subarray(['UNKNOWN', 'REFUSED', 'NOT_APPLICABLE']),
  })
const enumerated = (value: fc.Arbitrary<string>) => ({
  eq: value,
  in: fc.array(value, { maxLength: 3 }),
  answered: fc.boolean(),
})
const level = fc.integer({ min: 0, max: 3 })
const need = fc.subarray(['CAR', 'CHILD', 'FRENCH'])

const leaf = partly({
  city: partly({
    ...enumerated(some(...CITIES, 'niort', '')),
    startsWith: some('nio', 'ECHI', 'l’i', 'sle'),
    contains: some('IOR', 'chir', 'sle', 'ab', 'rien'),
  }),
  children: ranged(fc.integer({ min: -2, max: 4 })),
  income: ranged(some(0, 0.1, 900, 1e6)),
  since: ranged(some(...DAYS)),
  licence: partly({ eq: fc.boolean(), answered: fc.boolean() }),
  job: partly(enumerated(some('CDI', 'CDD', 'NONE'))),
  needs: partly({ any: need, all: need, none: need, answered: fc.boolean() }),
  mobility: partly({
    ...enumerated(some('_0', '_1', '_2', '_3')),
    score: partly({ eq: level, in: fc.array(level, { maxLength: 2 }), gt: level, gte: level, lt: level, lte: level }),
  }),
  cars: ranged(fc.integer({ min: 0, max: 2 })),
  kids: partly({
    kidName: partly(enumerated(some(...CITIES, 'niort'))),
    kidAge: ranged(fc.integer({ min: 0, max: 4 })),
    kidNeeds: partly({ any: need, all: need, none: need, answered: fc.boolean() }),
  }),
  submittedAt: partly({ gt: some(...MOMENTS), gte: some(...MOMENTS), lt: some(...MOMENTS), lte: some(...MOMENTS) }),
  scores: partly({
    weight: partly({
      eq: fc.integer({ min: -2, max: 7 }),
      gte: fc.integer({ min: -2, max: 7 }),
      lt: fc.integer({ min: -2, max: 7 }),
    }),
  }),
})

/** Filters of its typed list. */
export const { filter } = fc.letrec<{ filter: Record<string, unknown> }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((or) => ({ or })),
    tie('filter').map((not) => ({ not })),
  ),
}))
