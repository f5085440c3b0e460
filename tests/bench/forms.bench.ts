import { Ajv2020 } from 'ajv/dist/2020.js'
import { LogicEngine } from 'json-logic-engine'
import { Model } from 'survey-core'
import { bench, describe } from 'vitest'
import { z } from 'zod'
import {
  checkAnswers,
  diffForms,
  evaluate,
  type FormDefinition,
  factSourceFromJson,
  indexOf,
  parseForm,
  presets,
  validateForm,
} from '../../schema/index.ts'
import { evaluateExpression } from '../../schema/rules/evaluate.ts'
import type { Expr } from '../../schema/rules/expression.ts'
import { NO_FACTS } from '../../schema/rules/fact-source.ts'
import { plainScope } from '../../schema/rules/scope.ts'
import { compare } from './ratio.ts'
import { answersOf, formOf, surveyData, surveyOf, zodOf } from './sixty-fields.ts'

const FIELDS = 60
const DECISIONS = 20_000
const TODAY = '2026-11-22'
const ROUND = 200

const times =
  (run: () => unknown, round = ROUND) =>
  () => {
    for (let n = 0; n < round; n += 1) run()
  }
const parsed = (document: FormDefinition): FormDefinition => {
  const { form, issues } = parseForm(document)
  if (form === null) throw new Error(JSON.stringify(issues))
  return form
}

// ---------------------------------------------------------------- building

await compare(
  `${FIELDS} fields made ready: read, checked, indexed`,
  { name: 'parseForm and first evaluation', run: () => evaluate(parsed(formOf(FIELDS)), {}, { today: TODAY }) },
  { name: 'zod alone, built and parsed once', run: () => zodOf(FIELDS).safeParse({}) },
)
await compare(
  `${FIELDS} fields made ready`,
  { name: 'parseForm and first evaluation', run: () => evaluate(parsed(formOf(FIELDS)), {}, { today: TODAY }) },
  {
    name: 'ajv compiled',
    run: () => new Ajv2020({ strict: false, validateFormats: false }).compile(z.toJSONSchema(zodOf(FIELDS))),
  },
  20,
)
await compare(
  `${FIELDS} fields made ready`,
  { name: 'parseForm and first evaluation', run: () => evaluate(parsed(formOf(FIELDS)), {}, { today: TODAY }) },
  { name: 'survey-core model', run: () => new Model(surveyOf(FIELDS)) },
  20,
)

// ---------------------------------------------------------------- validating

const form = parsed(formOf(FIELDS))
const answers = answersOf(FIELDS)
const alone = zodOf(FIELDS)
const ajv = new Ajv2020({ strict: false, validateFormats: false }).compile(z.toJSONSchema(alone))
const model = new Model(surveyOf(FIELDS))
const validate = () => {
  const checked = checkAnswers(form, answers)
  return [...checked.issues, ...evaluate(form, checked.answers, { today: TODAY }).issues]
}
const survey = () => {
  model.data = surveyData(FIELDS)
  return model.validate(false)
}
if (validate().length > 0) throw new Error(`the submission is not valid: ${JSON.stringify(validate())}`)
if (!alone.safeParse(answers).success || !ajv(answers) || !survey()) throw new Error('the others do not take it')

const whole = `${ROUND} submissions of ${FIELDS} fields, shapes, bounds, required, conditions, scores`
const ours = { name: 'checkAnswers and evaluate', run: times(validate) }
await compare(
  `${ROUND} submissions of ${FIELDS} fields, shapes only`,
  { name: 'checkAnswers', run: times(() => checkAnswers(form, answers)) },
  { name: 'zod alone', run: times(() => alone.safeParse(answers)) },
)
await compare(
  `${ROUND} submissions of ${FIELDS} fields already read`,
  { name: 'evaluate', run: times(() => evaluate(form, answers, { today: TODAY })) },
  { name: 'zod alone', run: times(() => alone.safeParse(answers)) },
)
await compare(whole, ours, { name: 'zod alone (shapes)', run: times(() => alone.safeParse(answers)) })
await compare(whole, ours, { name: 'ajv compiled (shapes)', run: times(() => ajv(answers)) })
await compare(
  `20 submissions of ${FIELDS} fields`,
  { name: 'checkAnswers and evaluate', run: times(validate, 20) },
  { name: 'survey-core', run: times(survey, 20) },
  20,
)

// ---------------------------------------------------------------- conditions

const field = (id: string): Expr => ({ f: id })
const rule: Expr = {
  op: 'and',
  a: [
    { op: 'ge', a: [field('f_2'), { v: 3 }] },
    { op: 'eq', a: [field('f_6'), { v: 'o_1' }] },
    {
      op: 'or',
      a: [
        { op: 'lt', a: [field('f_3'), { v: 2 }] },
        { op: 'eq', a: [field('f_5'), { v: true }] },
      ],
    },
  ],
}
const logic = {
  and: [
    { '>=': [{ var: 'f_2' }, 3] },
    { '===': [{ var: 'f_6' }, 'o_1'] },
    { or: [{ '<': [{ var: 'f_3' }, 2] }, { '===': [{ var: 'f_5' }, true] }] },
  ],
}
const data = surveyData(FIELDS)
const scope = plainScope(
  {
    facts: NO_FACTS,
    today: TODAY,
    answer: (id) => {
      const value = data[id]
      return value === undefined ? {} : { value }
    },
  },
  () => false,
)
const engine = new LogicEngine()
if (evaluateExpression(rule, scope).value !== true || engine.run(logic, data) !== true) throw new Error('not true')
await compare(
  'a condition of five clauses, 10,000 times',
  { name: 'evaluateExpression, three-valued and traced', run: times(() => evaluateExpression(rule, scope), 10_000) },
  { name: 'json-logic-engine, interpreted, two-valued', run: times(() => engine.run(logic, data), 10_000) },
  30,
)

// ---------------------------------------------------------------- decisions

const exit = presets.niort.forms.exit
if (exit === null) throw new Error('Niort has exit criteria')
const examples = exit.cases
/** A dossier's facts are derived anew for each decision, as a request does. */
const decide = (n: number) => {
  const example = examples[n % examples.length]
  if (example === undefined) throw new Error('no example')
  const facts = factSourceFromJson(example.facts, example.today)
  return evaluate(exit, example.answers, { facts, today: example.today }).decisions
}
const started = performance.now()
const cpu = process.cpuUsage()
let clauses = 0
for (let n = 0; n < DECISIONS; n += 1) clauses += decide(n).filter(({ trace }) => trace.children.length > 0).length
const seconds = (performance.now() - started) / 1_000
const { user, system } = process.cpuUsage(cpu)
if (clauses < DECISIONS) throw new Error('decisions without their trace')
console.info(
  `${DECISIONS} exit decisions of Niort (${exit.rules.length} criteria, ${examples.length} examples) with facts and trace: ${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of processor (budget 1 s)`,
)

// ---------------------------------------------------------------- growth

/** Every tenth label changed, every hundredth field moved to the end. */
const changed = (before: FormDefinition): FormDefinition => ({
  ...before,
  items: before.items.map((item) => {
    if (item.t !== 'section') return item
    const renamed = item.items.map((one, n) => (n % 10 === 0 ? { ...one, label: { fr: `Autre ${n}` } } : one))
    return { ...item, items: [...renamed.filter((_, n) => n % 100 !== 0), ...renamed.filter((_, n) => n % 100 === 0)] }
  }),
})
const best = (run: () => unknown, rounds = 7): number => {
  const found: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    run()
    found.push(performance.now() - begun)
  }
  return Math.min(...found)
}
const SIZES = [50, 500, 5_000] as const
/** Forms are indexed once and kept: each run is given one nobody has read. */
const GROWTH = {
  'read and checked': (n: number) => best(() => validateForm(structuredClone(formOf(n)))),
  indexed: (n: number) => best(() => indexOf(structuredClone(formOf(n)))),
  evaluated: (n: number) => {
    const one = formOf(n)
    const given = answersOf(n)
    return best(() => evaluate(one, given, { today: TODAY }))
  },
  compared: (n: number) => {
    const one = formOf(n)
    const other = changed(one)
    return best(() => diffForms(one, other))
  },
}
for (const [what, measure] of Object.entries(GROWTH)) {
  const found = SIZES.map((n) => measure(n))
  const perField = found.map((ms, i) => (ms / (SIZES[i] ?? 1)) * 1_000)
  const growth = perField.map((one) => (one / (perField[0] ?? 1)).toFixed(2))
  console.info(
    `${what}: ${SIZES.map((n, i) => `${n} fields ${found[i]?.toFixed(2)} ms`).join(', ')}; per field × ${growth.join(', × ')} (linear is × 1)`,
  )
}

describe('a form', () => {
  bench(`checks the shapes of ${FIELDS} answers`, () => {
    checkAnswers(form, answers)
  })
  bench(`validates a submission of ${FIELDS} fields`, () => {
    validate()
  })
  bench('zod alone, for comparison', () => {
    alone.safeParse(answers)
  })
  let n = 0
  bench('decides an exit of Niort with its trace', () => {
    decide(n++)
  })
})
