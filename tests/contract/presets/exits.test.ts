import { describe, expect, it } from 'vitest'
import {
  type Expr,
  evaluate,
  type FormDefinition,
  factSourceFromJson,
  type GoldenCase,
  type Op,
  recordFromJson,
} from '../../../schema/index.ts'
import type { ExitExample } from '../../../schema/presets/golden.ts'
import { presets } from '../../../schema/presets/index.ts'
import { caenExitExamples } from '../../../schema/presets/plie/caen/exit-examples.ts'
import { niortExitExamples } from '../../../schema/presets/plie/niort/exit-examples.ts'
import { allForms } from './preset-forms.ts'

const judge = (form: FormDefinition, one: GoldenCase) =>
  evaluate(form, one.answers, { facts: factSourceFromJson(one.facts ?? {}, one.today), today: one.today })

const deciding = allForms.filter(([, form]) => form.rules.length > 0)

describe.each(deciding)('decisions of %s', (_, form) => {
  it('are each taken by an example, and missed by another', () => {
    const judged = form.cases.map((one) => judge(form, one))
    const taken = new Set(judged.flatMap(({ verdict }) => (verdict.kind === 'decided' ? [verdict.rule.id] : [])))
    const missed = new Set(
      judged.flatMap(({ decisions }) => decisions.filter(({ truth }) => truth === false).map(({ rule }) => rule.id)),
    )
    for (const { id } of form.rules) {
      expect(taken, `${id} decides nowhere`).toContain(id)
      expect(missed, `${id} is missed nowhere`).toContain(id)
    }
  })

  it('are what their examples say, the rule named', () => {
    for (const { id, expect: said } of form.cases) {
      expect(said.outcome === undefined || said.rule !== undefined, id).toBe(true)
    }
  })

  it('read only dossiers that can be written', () => {
    for (const one of form.cases) if (one.facts) expect(recordFromJson(one.facts), one.id).not.toBeNull()
  })

  it('are none while nothing is known', () => {
    const { verdict, decisions } = evaluate(form, {}, { today: '2026-07-15' })
    expect(verdict.kind).not.toBe('decided')
    expect(decisions.some(({ truth }) => truth === true)).toBe(false)
  })
})

const exits: [string, FormDefinition | null, readonly ExitExample[]][] = [
  ['niort', presets.niort.forms.exit, niortExitExamples],
  ['caen', presets.caen.forms.exit, caenExitExamples],
]

describe.each(exits)('exit criteria of %s', (_, exit, examples) => {
  const form = exit ?? expect.fail('no exit form')

  it.each(examples.map((example) => [example.label.fr, example] as const))('%s', (_label, example) => {
    const { verdict, decisions } = judge(form, example)

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

  const found = (form: FormDefinition, one: GoldenCase): string => {
    const { verdict } = judge(form, one)
    return verdict.kind === 'decided' ? verdict.rule.id : verdict.kind
  }

  /** No case can tell: another criterion decides first on the boundary itself. */
  const UNSEEN = [
    // A CDI of exactly half-time is positive before the dynamic criterion is even read.
    'niort_dyn_cdi',
  ]

  it.each(deciding)('in every decision of %s', (_, form) => {
    const before = form.cases.map((one) => found(form, one))
    const unseen = form.rules.flatMap((rule, i) =>
      mutants(rule.when).flatMap((when) => {
        const changed = { ...form, rules: form.rules.with(i, { ...rule, when }) }
        return form.cases.some((one, at) => found(changed, one) !== before[at]) ? [] : [rule.id]
      }),
    )
    expect(unseen.filter((id) => !UNSEEN.includes(id))).toEqual([])
  })
})

describe('what is missing is named for people', () => {
  const missing = (id: string): string[] => {
    const example = niortExitExamples.find((one) => one.id === id) ?? expect.fail(id)
    const form = presets.niort.forms.exit ?? expect.fail('no exit form')
    const { verdict } = judge(form, example)
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
