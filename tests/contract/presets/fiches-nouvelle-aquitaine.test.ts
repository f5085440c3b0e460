import { describe, expect, it } from 'vitest'
import {
  type Answers,
  type Expr,
  evaluate,
  type FormDefinition,
  factSourceFromJson,
  fieldsOf,
  type Op,
  parseForm,
  publishable,
  recordFromJson,
} from '../../../schema/index.ts'
import { GOLDEN_DAY } from '../../../schema/presets/golden.ts'
import { type PliePreset, type PresetKey, presets } from '../../../schema/presets/index.ts'

const KEYS: PresetKey[] = [
  'haut-perigord',
  'hauts-de-garonne',
  'libournais',
  'portes-du-sud',
  'sources',
  'sud-perigord',
]
const plies = KEYS.map((key): [string, PliePreset] => [key, presets[key]])
const formsOf = (preset: PliePreset): FormDefinition[] => Object.values(preset.forms).filter((form) => form !== null)
const forms = plies.flatMap(([, preset]) => formsOf(preset)).map((form): [string, FormDefinition] => [form.id, form])
const deciding = forms.filter(([, { rules }]) => rules.length > 0)

/** Id of the rule that decides a case, else why none does. */
const decidedBy = (form: FormDefinition, at: number): string => {
  const { facts: given, answers, today } = form.cases[at] ?? expect.fail('no case')
  const facts = given === undefined ? {} : { facts: factSourceFromJson(given, today) }
  const { verdict } = evaluate(form, answers, { ...facts, today })
  return verdict.kind === 'decided' ? verdict.rule.id : verdict.kind
}

describe.each(forms)('%s', (_, form) => {
  it('can be published as it stands, its golden cases green', () => {
    const read = parseForm(JSON.parse(JSON.stringify(form)))
    expect(read.issues).toEqual([])
    expect(read.form).toEqual(form)
    expect(publishable(form)).toEqual([])
  })
})

describe.each(deciding)('the rules of %s', (_, form) => {
  it('each decide a case, and are each missed by another', () => {
    const rules = form.cases.map((_case, at) => decidedBy(form, at))
    for (const { id } of form.rules) {
      expect(rules).toContain(id)
      expect(rules.some((one) => one !== id)).toBe(true)
    }
  })

  it('are judged on facts the dossier could hold', () => {
    for (const { facts, id } of form.cases) expect(recordFromJson(facts), id).not.toBeNull()
  })

  it('conclude nothing of an empty form and an unknown dossier', () => {
    const { verdict } = evaluate(form, {}, { today: GOLDEN_DAY })
    expect(verdict.kind).not.toBe('decided')
  })

  it('see a boundary that moves', () => {
    const seen = form.cases.map((_case, at) => decidedBy(form, at))
    const unseen = form.rules.flatMap((rule, i) =>
      moved(rule.when).flatMap((when) => {
        const changed = { ...form, rules: form.rules.with(i, { ...rule, when }) }
        return seen.some((before, at) => decidedBy(changed, at) !== before) ? [] : [rule.id]
      }),
    )
    expect(unseen).toEqual([])
  })

  it('see a condition that is left out', () => {
    const seen = form.cases.map((_case, at) => decidedBy(form, at))
    const unseen = form.rules.flatMap((rule, i) =>
      shortened(rule.when).flatMap((when) => {
        const changed = { ...form, rules: form.rules.with(i, { ...rule, when }) }
        return seen.some((before, at) => decidedBy(changed, at) !== before) ? [] : [rule.id]
      }),
    )
    expect(unseen).toEqual([])
  })
})

const NEIGHBOUR: Partial<Record<Op, Op>> = { ge: 'gt', gt: 'ge', lt: 'le', le: 'lt' }

/** Every expression that differs by one boundary. */
function moved(expr: Expr): Expr[] {
  if (!('op' in expr)) return []
  const other = NEIGHBOUR[expr.op]
  const here: Expr[] = other === undefined ? [] : [{ ...expr, op: other }]
  return [...here, ...inside(expr, moved)]
}

/** Every expression that lacks one clause of an « and » or of an « or ». */
function shortened(expr: Expr): Expr[] {
  if (!('op' in expr)) return []
  const here =
    expr.op === 'and' || expr.op === 'or' ? expr.a.map((_clause, i) => ({ ...expr, a: expr.a.toSpliced(i, 1) })) : []
  return [...here, ...inside(expr, shortened)]
}

function inside(expr: Extract<Expr, { op: Op }>, change: (one: Expr) => Expr[]): Expr[] {
  return expr.a.flatMap((one, i) => change(one).map((changed): Expr => ({ ...expr, a: expr.a.with(i, changed) })))
}

describe.each(plies)('PLIE %s', (key, preset) => {
  it('is found under its own key, its forms under keys of their own', () => {
    expect(preset.key).toBe(key)
    const keys = formsOf(preset).map((form) => form.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('quotes its sheet for every value, body, rule and doubt', () => {
    const sources = [
      ...Object.values(preset.settings).flatMap((setting) => (setting === null ? [] : [setting.source])),
      ...preset.bodies.map(({ source }) => source),
      ...formsOf(preset).flatMap(({ rules }) => rules.map(({ source }) => source ?? '')),
      ...preset.ambiguities.map(({ source }) => source),
    ]
    expect(sources.length).toBeGreaterThan(10)
    for (const source of sources) expect(source).toMatch(/^002, PLIE .+, « .+ »/)
  })

  it('names the outcomes its forms give, and no other', () => {
    const given = new Set(formsOf(preset).flatMap(({ rules }) => rules.map(({ outcome }) => outcome)))
    expect(new Set(Object.keys(preset.outcomes))).toEqual(given)
  })
})

const issuesOf = (form: FormDefinition | null, answers: Answers): string[] =>
  evaluate(form ?? expect.fail('no form'), answers, { today: GOLDEN_DAY }).issues.map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  )

it('Sources: nothing enters without every proof of eligibility', () => {
  const { prescription, contract } = presets.sources.forms
  const missing = issuesOf(prescription, {})
  for (const id of ['f_prescription_sheet', 'f_identity', 'f_eligibility_proof', 'f_criterion']) {
    expect(
      missing.some((issue) => issue.startsWith('answers.required') && issue.includes(id)),
      id,
    ).toBe(true)
  }
  expect(issuesOf(contract, {}).some((issue) => issue.includes('f_signed_copy'))).toBe(true)
})

it('Sources: a job or a training leaves with its evidence, a move does not need any', () => {
  const asks = (code: string): boolean =>
    issuesOf(presets.sources.forms.exit, { f_issue: { value: `issue-${code}` } }).some((issue) =>
      issue.includes('f_evidence'),
    )
  expect(['EMPLOI_PERENNE', 'FORMATION', 'CREATION', 'DEMENAGEMENT', 'AUTRE'].map(asks)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

it('Sources: the participant is told of the FSE+ before the deed can be submitted', () => {
  const told = (value: boolean): boolean =>
    issuesOf(presets.sources.forms.contract, { f_fse_told: { value } }).some((issue) => issue.includes('f_fse_told'))
  expect([true, false].map(told)).toEqual([false, true])
})

it.each([
  ['hauts-de-garonne', 'DIRECTION'],
  ['libournais', 'PRESIDENTE'],
] as const)('%s: the contract waits for the third signature', (key, third) => {
  const { contract } = presets[key].forms
  const complains = (codes: string[]): boolean =>
    issuesOf(contract, { f_signed_by: { value: codes.map((code) => `signatory-${code}`) } }).some((issue) =>
      issue.includes('f_signed_by'),
    )
  expect(complains(['PARTICIPANT', 'REFERENT'])).toBe(true)
  expect(complains(['PARTICIPANT', 'REFERENT', third])).toBe(false)
})

it('keeps the two clocks apart: what is attested at 6 months is confirmed later, not signed for longer', () => {
  const waiting = (key: PresetKey): string[] =>
    (presets[key].forms.exit?.rules ?? []).filter(({ confirmAfter }) => confirmAfter?.n === 6).map(({ id }) => id)
  expect(waiting('hauts-de-garonne')).toEqual([
    'hdg_pos_cdi',
    'hdg_pos_cdd',
    'hdg_pos_alternance',
    'hdg_pos_interim',
    'hdg_pos_creation',
  ])
  expect(waiting('sud-perigord')).toEqual(['sp_pos_cdd'])
  expect(waiting('libournais')).toEqual([])
})

it('leaves silent what each sheet does not say', () => {
  expect(presets['hauts-de-garonne'].settings.positiveExitRate).toBeNull()
  expect(presets.libournais.settings.fseRateMax).toBeNull()
  expect(presets['sud-perigord'].settings.fseRateMax).toBeNull()
  expect(presets['sud-perigord'].settings.postHireFollowUpMonths).toBeNull()
  expect(presets['portes-du-sud'].forms.exit).toBeNull()
  for (const [key, { settings }] of plies) {
    expect(settings.standby, key).toBeNull()
    expect(settings.unjustifiedAbsencesToCommittee, key).toBeNull()
  }
})

it('keeps what people say of their situation from those who need not read it', () => {
  const { prescription, diagnostic } = presets.sources.forms
  const asked = [prescription, diagnostic, presets['portes-du-sud'].forms.diagnostic].flatMap((form) =>
    fieldsOf(form ?? expect.fail('no form')),
  )
  const social = asked.filter(({ sensitivity }) => sensitivity === 'social').map(({ api }) => api)
  for (const api of ['entryCriterion', 'eligibilityProof', 'problem', 'overallSituation']) expect(social).toContain(api)
})
