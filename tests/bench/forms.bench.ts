import { bench, describe } from 'vitest'
import { z } from 'zod'
import {
  type Answers,
  blankForm,
  checkAnswers,
  evaluate,
  FIELD_KINDS,
  type FormDefinition,
  factSourceFromJson,
  fieldTypes,
  parseForm,
  presets,
} from '../../schema/index.ts'
import { niortExitExamples } from '../../schema/presets/plie/niort/exit-examples.ts'
import { field, STEPS } from '../support/questionnaire.ts'
import { compare } from './ratio.ts'

const FIELDS = 60
const DECISIONS = 20_000
const TODAY = '2026-11-22'
const ROUND = 200

/** Sixty questions of every type but the file, in one section, none of them conditional. */
const kinds = FIELD_KINDS.filter((kind) => kind !== 'file')
const items = Array.from({ length: FIELDS }, (_, n) => {
  const kind = kinds[n % kinds.length] ?? 'text'
  return field(`f_${n}`, kind, {
    api: `champ${n}`,
    required: true,
    ...(fieldTypes[kind].list ? { list: 'l_steps' } : {}),
  })
})
const { form, issues } = parseForm({
  ...blankForm({ id: 'F_bench', key: 'banc', kind: 'free', title: { fr: 'Banc' } }),
  lists: [STEPS],
  items: [{ t: 'section', id: 's_all', label: { fr: 'Tout' }, items }],
} satisfies FormDefinition)
if (form === null) throw new Error(JSON.stringify(issues))
const samples: Record<string, Answers[string]> = {
  text: { value: 'Réponse' },
  paragraph: { value: 'Plusieurs\nlignes' },
  integer: { value: 4 },
  decimal: { value: 4.5 },
  date: { value: '2026-01-05' },
  'yes-no': { value: true },
  choice: { value: 'o_1' },
  scale: { value: 'o_2' },
  choices: { value: ['o_1', 'o_2'] },
}
const answers: Answers = Object.fromEntries(items.map(({ id, type }) => [id, samples[type] ?? { missing: 'unknown' }]))

/** The same shapes written as one zod object: what no condition, no version and no located issue would cost. */
const option = z.enum(['o_0', 'o_1', 'o_2', 'o_3'])
const shapes: Record<string, z.ZodType> = {
  text: z.string().max(10_000),
  paragraph: z.string().max(20_000),
  integer: z.int(),
  decimal: z.number(),
  date: z.iso.date(),
  'yes-no': z.boolean(),
  choice: option,
  scale: option,
  choices: z.array(option),
}
const alone = z.strictObject(
  Object.fromEntries(items.map(({ id, type }) => [id, z.strictObject({ value: shapes[type] ?? z.never() })])),
)

const times = (run: () => unknown) => () => {
  for (let n = 0; n < ROUND; n += 1) run()
}
const validate = () => {
  const checked = checkAnswers(form, answers)
  return [checked.issues, evaluate(form, checked.answers, { today: TODAY }).issues]
}
if (JSON.stringify(validate()) !== '[[],[]]')
  throw new Error(`the submission is not valid: ${JSON.stringify(validate())}`)
if (!alone.safeParse(answers).success) throw new Error('zod does not take the submission')

await compare(
  `${ROUND} submissions of ${FIELDS} fields, shapes only`,
  { name: 'checkAnswers', run: times(() => checkAnswers(form, answers)) },
  { name: 'zod alone', run: times(() => alone.safeParse(answers)) },
)
await compare(
  `${ROUND} submissions of ${FIELDS} fields, the whole validation`,
  { name: 'checkAnswers and evaluate', run: times(validate) },
  { name: 'zod alone', run: times(() => alone.safeParse(answers)) },
)

const exit = presets.niort.forms.exit
if (exit === null) throw new Error('Niort has exit criteria')
/** A dossier's facts are derived anew for each decision, as a request does. */
const decide = (n: number) => {
  const example = niortExitExamples[n % niortExitExamples.length]
  if (example === undefined) throw new Error('no example')
  return evaluate(exit, example.answers, {
    facts: factSourceFromJson(example.facts, example.today),
    today: example.today,
  }).decisions
}
const started = performance.now()
const cpu = process.cpuUsage()
let clauses = 0
for (let n = 0; n < DECISIONS; n += 1) clauses += decide(n).filter(({ trace }) => trace.children.length > 0).length
const seconds = (performance.now() - started) / 1_000
const { user, system } = process.cpuUsage(cpu)
if (clauses < DECISIONS) throw new Error('decisions without their trace')
console.info(
  `${DECISIONS} exit decisions of Niort (${exit.rules.length} criteria, ${niortExitExamples.length} examples) with facts and trace: ${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of processor (budget 1 s)`,
)

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
