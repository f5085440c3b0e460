import { describe, expect, it } from 'vitest'
import {
  acceptedCase,
  contractPropertiesRead,
  describeDifference,
  expectationsOf,
  expectedParts,
  explainVisibility,
  FACTS,
  factsReadBy,
  type GoldenCase,
  presets,
  recordPartOf,
  runCase,
  verdictText,
} from '../../../schema/index.ts'

const form = presets.niort.forms.exit ?? expect.fail('Niort has an exit form')
const cases = form.cases
const decided = cases.find(({ expect: { outcome } }) => outcome === 'positive') ?? expect.fail('a positive case')
const outcomes = new Map([['positive', { fr: 'Sortie positive', en: 'Positive exit' }]])

describe('a golden case', () => {
  it('passes on the form it was written for, for every case of the preset', () => {
    for (const one of cases) expect({ id: one.id, ...pick(one) }).toEqual({ id: one.id, issues: [], differences: [] })
  })

  it('says in words what it expected and what it got', () => {
    const wrong: GoldenCase = { ...decided, expect: { outcome: 'dynamic' } }

    const [difference] = runCase(form, wrong).differences

    expect(difference && describeDifference(form, difference, 'fr', outcomes)).toEqual({
      expected: 'résultat «\u00a0dynamic\u00a0»',
      actual: 'résultat «\u00a0Sortie positive\u00a0»',
    })
  })

  it('names what is missing when nothing can be concluded', () => {
    const { evaluation } = runCase(form, { ...decided, facts: {}, answers: {} })

    expect(verdictText(evaluation.verdict, 'fr')).toMatch(/^indéterminé — manque\u00a0: .+/)
  })

  it('takes today’s result as expected, of what it looked at and nothing more', () => {
    const wrong: GoldenCase = { ...decided, expect: { outcome: 'dynamic', rule: 'nobody' } }

    const accepted = { ...wrong, expect: acceptedCase(form, wrong) }

    expect([...expectedParts(accepted)]).toEqual(['outcome', 'rule'])
    expect(runCase(form, accepted).differences).toEqual([])
  })

  it('kept with everything that came out, passes at once', () => {
    const { evaluation } = runCase(form, decided)
    const all = expectationsOf(form, evaluation, new Set(['outcome', 'rule', 'scores', 'visible', 'hidden']))

    expect(runCase(form, { ...decided, expect: all }).differences).toEqual([])
  })
})

describe('what a form reads of a dossier', () => {
  it('is named by a part of the record, for every fact there is', () => {
    const orphans = FACTS.all().filter(({ path }) => recordPartOf(path) === undefined)

    expect(orphans.map(({ path }) => path)).toEqual([])
  })

  it('leaves out what no rule asks', () => {
    const read = factsReadBy(form)

    expect(new Set([...read].map(recordPartOf))).toContain('contracts')
    expect(contractPropertiesRead(new Set(['contract.siaeKind']))).toEqual(
      new Set(['kind', 'startDate', 'signedEndDate', 'siaeKind']),
    )
  })
})

describe('why an item is hidden', () => {
  it('is its own condition with its truth, and what is missing when it is unknown', () => {
    const { evaluation } = runCase(form, decided)
    const why = explainVisibility(form, {}, { today: decided.today })

    expect(why.size).toBeGreaterThan(0)
    for (const [id, { truth, missing }] of why) {
      if (truth === null) expect(missing.length, id).toBeGreaterThan(0)
    }
    for (const [id, { truth }] of explainVisibility(form, decided.answers, { today: decided.today }))
      if (evaluation.visible.has(id)) expect(truth, id).toBe(true)
  })
})

function pick(one: GoldenCase) {
  const { issues, differences } = runCase(form, one)
  return { issues, differences }
}
