import { describe, expect, it } from 'vitest'
import {
  type Expr,
  evaluate,
  type FormDefinition,
  factSourceFromJson,
  type Op,
  recordFromJson,
} from '../../../schema/index.ts'
import type { ExitExample } from '../../../schema/presets/golden.ts'
import { presets } from '../../../schema/presets/index.ts'
import { caenExitExamples } from '../../../schema/presets/plie/caen/exit-examples.ts'
import { niortExitExamples } from '../../../schema/presets/plie/niort/exit-examples.ts'

const exits: [string, FormDefinition | null, readonly ExitExample[]][] = [
  ['niort', presets.niort.forms.exit, niortExitExamples],
  ['caen', presets.caen.forms.exit, caenExitExamples],
]

describe.each(exits)('exit criteria of %s', (_, exit, examples) => {
  const form = exit ?? expect.fail('no exit form')

  it.each(examples.map((example) => [example.label.fr, example] as const))('%s', (_label, example) => {
    expect(recordFromJson(example.facts)).not.toBeNull()
    const facts = factSourceFromJson(example.facts, example.today)
    const { verdict, decisions } = evaluate(form, example.answers, { facts, today: example.today })

    if (verdict.kind === 'decided') {
      expect(verdict.rule.id).toBe(example.rule)
      expect(verdict.outcome).toBe(example.expect.outcome)
    } else {
      expect(verdict.kind).toBe(example.rule)
      expect(example.expect.outcome).toBeNull()
    }
    if (verdict.kind === 'undecided') expect(verdict.missing.length).toBeGreaterThan(0)
    if (verdict.kind === 'none') expect(decisions.every(({ truth }) => truth === false)).toBe(true)
  })

  it('has an example that makes each criterion decide', () => {
    const deciding = new Set(examples.map(({ rule }) => rule))
    for (const rule of form.rules) expect(deciding, rule.id).toContain(rule.id)
  })

  it('decides nothing of a dossier it knows nothing of', () => {
    const { verdict, decisions } = evaluate(form, {}, { today: '2026-07-15' })
    expect(verdict.kind).toBe('undecided')
    expect(decisions.some(({ truth }) => truth === true)).toBe(false)
  })
})

it('holds all of Niort’s criteria in order of precedence', () => {
  const outcomes = presets.niort.forms.exit?.rules.map(({ outcome }) => outcome)
  expect(outcomes).toEqual([...Array(10).fill('positive'), ...Array(7).fill('dynamic'), 'reduced-obstacles', 'other'])
})

it('holds all of Caen’s criteria in order of precedence', () => {
  const ids = presets.caen.forms.exit?.rules.map(({ id }) => id)
  expect(ids).toEqual([
    'caen_pos_cdi',
    'caen_pos_cdd',
    'caen_pos_certif',
    'caen_dyn',
    'caen_autre_admin',
    'caen_autre_init',
  ])
})

describe('a boundary that moves is seen', () => {
  const moved: Partial<Record<Op, Op>> = { ge: 'gt', gt: 'ge', lt: 'le', le: 'lt' }

  /** Every way to move one boundary of an expression. */
  const mutants = (expr: Expr): Expr[] => {
    if (!('op' in expr)) return []
    const other = moved[expr.op]
    const here: Expr[] = other === undefined ? [] : [{ ...expr, op: other }]
    const inside = expr.a.flatMap((one, i) =>
      mutants(one).map((mutant): Expr => ({ ...expr, a: expr.a.with(i, mutant) })),
    )
    return [...here, ...inside]
  }

  const decided = (form: FormDefinition, example: ExitExample): string => {
    const facts = factSourceFromJson(example.facts, example.today)
    const { verdict } = evaluate(form, example.answers, { facts, today: example.today })
    return verdict.kind === 'decided' ? verdict.rule.id : verdict.kind
  }

  /** A CDI of exactly half-time is positive before the dynamic criterion is even read. */
  const UNSEEN = ['niort_dyn_cdi']

  it.each(exits)('in every criterion of %s', (_, exit, examples) => {
    const form = exit ?? expect.fail('no exit form')
    const unseen = form.rules.flatMap((rule, i) =>
      mutants(rule.when).flatMap((when) => {
        const changed = { ...form, rules: form.rules.with(i, { ...rule, when }) }
        return examples.some((example) => decided(changed, example) !== example.rule) ? [] : [rule.id]
      }),
    )
    expect(unseen.filter((id) => !UNSEEN.includes(id))).toEqual([])
  })
})

describe('what is missing is named for people', () => {
  const missing = (id: string): string[] => {
    const example = niortExitExamples.find((one) => one.id === id) ?? expect.fail(id)
    const form = presets.niort.forms.exit ?? expect.fail('no exit form')
    const facts = factSourceFromJson(example.facts, example.today)
    const { verdict } = evaluate(form, example.answers, { facts, today: example.today })
    return verdict.kind === 'undecided' ? verdict.missing.map(({ label }) => label.fr) : []
  }

  it.each([
    ['cdi-no-hours', 'quotité de travail — CDI chez Moulin des Saules depuis le 01/06/2026'],
    ['cdi-49-not-asked', 'La personne souhaite arrêter l’accompagnement'],
    ['creation-waiting', 'La cellule de suivi valide la création d’entreprise'],
    ['no-final-diagnostic', 'nombre de freins levés totalement'],
    ['clause-no-hours', 'heures travaillées'],
  ])('%s: %s', (id, label) => {
    expect(missing(id)).toContain(label)
  })
})
