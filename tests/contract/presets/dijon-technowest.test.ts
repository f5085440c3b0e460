import { describe, expect, it } from 'vitest'
import { evaluate, type FormDefinition, factSourceFromJson, publishable } from '../../../schema/index.ts'
import type { ExitExample } from '../../../schema/presets/golden.ts'
import { presets } from '../../../schema/presets/index.ts'
import { dijonExitExamples } from '../../../schema/presets/plie/dijon/exit-examples.ts'
import { technowestExitExamples } from '../../../schema/presets/plie/technowest/exit-examples.ts'

const exits: [string, FormDefinition | null, readonly ExitExample[]][] = [
  ['dijon', presets.dijon.forms.exit, dijonExitExamples],
  ['technowest', presets.technowest.forms.exit, technowestExitExamples],
]

describe.each(exits)('exit criteria of %s', (_, exit, examples) => {
  const form = exit ?? expect.fail('no exit form')

  it.each(examples.map((example) => [example.label.fr, example] as const))('%s', (_label, example) => {
    const facts = factSourceFromJson(example.facts, example.today)
    const { verdict } = evaluate(form, example.answers, { facts, today: example.today })
    expect(verdict.kind === 'decided' ? verdict.rule.id : verdict.kind).toBe(example.rule)
  })

  it('each decide in one example at least', () => {
    const deciding = new Set(examples.map(({ rule }) => rule))
    for (const { id } of form.rules) expect(deciding).toContain(id)
  })
})

it('Dijon leaves the seniors in an ACI to its committee, and no other exit', () => {
  const rules = presets.dijon.forms.exit?.rules ?? []
  expect(rules.filter(({ committee }) => committee).map(({ id }) => id)).toEqual(['dijon_pos_senior_aci'])
  expect(new Set(rules.map(({ outcome }) => outcome))).toEqual(new Set(['positive']))
})

it.each([
  [75, true],
  [74.9, false],
])('%s %% of the points: CléA obtained is %s', (points, obtained) => {
  const form = presets.dijon.forms.diagnostic ?? expect.fail('no diagnostic')
  const answers = { f_clea_final: { value: '2026-06-01' }, f_clea_points: { value: points } }
  expect(evaluate(form, answers, { today: '2026-07-15' }).scores['c_clea_obtained']).toBe(obtained)
})

it.each(['agen', 'bordeaux', 'grand-perigueux', 'graves'] as const)(
  '%s writes no exit criterion: none is given',
  (key) => {
    expect(presets[key].forms.exit).toBeNull()
    expect(presets[key].ambiguities.map(({ at }) => at)).toContain('forms.exit')
  },
)

it('every form of the six can be published as it stands', () => {
  for (const key of ['agen', 'bordeaux', 'dijon', 'grand-perigueux', 'graves', 'technowest'] as const) {
    for (const form of Object.values(presets[key].forms))
      if (form !== null) expect(publishable(form), form.id).toEqual([])
  }
})

it.each([
  ['grand-perigueux', { f_first_interview: '2026-06-01', f_signed_on: '2026-06-01' }, 0],
  ['grand-perigueux', { f_first_interview: '2026-06-01', f_signed_on: '2026-06-02' }, 1],
  ['graves', { f_signed_participant: true, f_signed_referent: true, f_signed_direction: true }, 0],
  ['graves', { f_signed_participant: true, f_signed_referent: true, f_signed_direction: false }, 3],
] as const)('the contract of %s warns as its text asks: %o', (key, given, warnings) => {
  const form = presets[key].forms.contract ?? expect.fail('no contract')
  const answers = Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { value }]))
  const { issues } = evaluate(form, answers, { today: '2026-07-15' })
  expect(issues.filter(({ severity }) => severity === 'warning')).toHaveLength(warnings)
})
