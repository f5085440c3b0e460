import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, healthOf, truthsOf } from '../../schema/index.ts'
import { truthOf } from '../../schema/rules/trace.ts'
import { arbitraryAnswers, arbitraryForm } from './arbitrary-form.ts'

const today = '2026-11-22'
/** Forms of random conditions, each over two hundred random sets of answers. */
const trials = fc.tuple(arbitraryForm, fc.array(arbitraryAnswers, { minLength: 200, maxLength: 200 }))

describe('what a health report claims', () => {
  it('is never contradicted by an evaluation: what is never shown is not, what never applies does not', () => {
    let claims = 0
    fc.assert(
      fc.property(trials, ([form, given]) => {
        const findings = healthOf(form)
        const hidden = findings.filter(({ code }) => code === 'never-shown' || code === 'inside-never-shown')
        const never = findings.filter(({ code }) => code === 'rule-never-true' || code === 'rule-never-decides')
        claims += hidden.length + never.length
        for (const answers of given) {
          const { visible, decisions, verdict } = evaluate(form, answers, { today })
          for (const { subject } of hidden) expect(visible.has(subject)).toBe(false)
          for (const { code, subject } of never) {
            if (verdict.kind === 'decided') expect(verdict.rule.id).not.toBe(subject)
            const own = decisions.find(({ rule }) => rule.id === subject)
            if (code === 'rule-never-true') expect(own?.truth).not.toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
    expect(claims).toBeGreaterThan(0)
  }, 120_000)

  it('holds of every truth said to be impossible', () => {
    fc.assert(
      fc.property(trials, ([form, given]) => {
        const truths = form.rules.map(({ when }) => truthsOf(when, form))
        for (const answers of given) {
          for (const [i, { trace }] of evaluate(form, answers, { today }).decisions.entries()) {
            const truth = truthOf(trace)
            const can = truths[i]
            expect(truth === true ? can?.canBeTrue : truth === false ? can?.canBeFalse : can?.canBeUnknown).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
