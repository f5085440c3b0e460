import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  canonicalJson,
  checkAnswers,
  describeChange,
  describeExpression,
  describeTrace,
  diffForms,
  evaluate,
  expressionsOf,
  type FormDefinition,
  fieldsOf,
  formHash,
  type Known,
  NO_FACTS,
  parseForm,
  publishable,
} from '../../schema/index.ts'
import { evaluateExpression } from '../../schema/rules/evaluate.ts'
import { plainScope } from '../../schema/rules/scope.ts'
import { anyText, arbitraryAnswers, arbitraryForm, expression, fieldIds, hostileAnswers } from './arbitrary-form.ts'

const TODAY = '2026-11-22'
const read = (form: FormDefinition, answers: Answers) => evaluate(form, answers, { today: TODAY })
/** What an evaluation says, without the traces' own nodes. */
const said = (form: FormDefinition, answers: Answers) => {
  const { visible, required, readOnly, decisions, ...rest } = read(form, answers)
  return {
    ...rest,
    visible: [...visible],
    required: [...required],
    readOnly: [...readOnly],
    truths: decisions.map(({ truth }) => truth),
    missing: decisions.map(({ missing }) => missing),
  }
}

/** The same JSON with the keys of every object in another order. */
const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, shuffled(one)]),
  )
}

describe('the form document', () => {
  it('comes back from its own JSON as it was', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        const { form: back, issues } = parseForm(JSON.parse(JSON.stringify(form)))
        expect(issues).toEqual([])
        expect(back).toEqual(form)
        expect(canonicalJson(back)).toBe(canonicalJson(form))
      }),
      { numRuns: 150 },
    )
  })

  it('has one hash whatever the order of its keys', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        const other = parseForm(shuffled(form)).form
        expect(other && formHash(other)).toBe(formHash(form))
      }),
      { numRuns: 60 },
    )
  })

  it('differs in nothing from itself, and says every difference from another in a whole sentence', () => {
    fc.assert(
      fc.property(arbitraryForm, arbitraryForm, (a, b) => {
        expect(diffForms(a, a)).toEqual([])
        expect(diffForms(a, JSON.parse(JSON.stringify(a)))).toEqual([])
        for (const change of diffForms(a, b)) {
          expect(describeChange(change, 'fr')).toMatch(/\S.*\.$/s)
          expect(describeChange(change, 'en')).not.toMatch(/undefined|\[object/)
        }
        expect(diffForms(a, b).length === 0).toBe(formHash(a) === formHash(b))
      }),
      { numRuns: 60 },
    )
  })

  it('is read or refused, never a crash, whatever the input', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.jsonValue().map((extra) => ({ spec: 'plie.form/1', items: extra })),
        ),
        (input) => {
          const { form, issues } = parseForm(input)
          expect(form === null).toBe(issues.length > 0)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('survives the loss or the spoiling of any of its parts', () => {
    const spoilt = fc.tuple(
      arbitraryForm,
      fc.nat(),
      fc.oneof(fc.constant(undefined), fc.jsonValue(), anyText, fc.constantFrom(null, -1, [], {}, '__proto__')),
    )
    fc.assert(
      fc.property(spoilt, ([form, place, replacement]) => {
        const document: unknown = JSON.parse(JSON.stringify(form))
        const places = placesIn(document)
        const [owner, key] = places[place % places.length] ?? [{}, '']
        if (replacement === undefined) Reflect.deleteProperty(owner, key)
        else Reflect.set(owner, key, replacement)

        const { form: back, issues } = parseForm(document)

        for (const issue of issues) expect(Array.isArray(issue.path)).toBe(true)
        if (back) {
          read(back, {})
          publishable(back)
          for (const { expr } of expressionsOf(back)) describeExpression(back, expr, 'fr')
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Every property and element of a document, with its owner. */
function placesIn(document: unknown): [object, string][] {
  const found: [object, string][] = []
  const pending = [document]
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      found.push([value, key])
      pending.push(inner)
    }
  }
  return found
}

describe('evaluation', () => {
  it('never throws, on a well-typed form and anything as answers', () => {
    fc.assert(
      fc.property(arbitraryForm, fc.oneof(arbitraryAnswers, hostileAnswers), (form, answers) => {
        const result = read(form, answers)
        for (const score of Object.values(result.scores))
          expect(typeof score !== 'number' || Number.isFinite(score)).toBe(true)
        expect(result.total === null || (result.total >= 0 && result.total <= 100)).toBe(true)
        for (const { trace, truth, missing } of result.decisions) {
          expect(describeTrace(form, trace, 'fr').length).toBeGreaterThan(0)
          expect(truth === null || missing.length === 0).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('lets nothing that is hidden reach anything', () => {
    fc.assert(
      fc.property(arbitraryForm, arbitraryAnswers, arbitraryAnswers, (form, answers, others) => {
        const { visible } = read(form, answers)
        const changed = { ...answers }
        for (const id of fieldIds) {
          if (visible.has(id)) continue
          const other = others[id]
          if (other) changed[id] = other
          else delete changed[id]
        }
        expect(said(form, changed)).toEqual(said(form, answers))
      }),
      { numRuns: 200 },
    )
  })

  it('gives 100 % when every visible scored item is at its maximum', () => {
    fc.assert(
      fc.property(arbitraryForm, arbitraryAnswers, (form, answers) => {
        const best = { ...answers }
        for (const field of fieldsOf(form))
          if (field.type === 'scale' || field.type === 'choice') best[field.id] = { value: `${field.list}_3` }
        const { total, visible } = read(form, best)
        const anyScored = fieldsOf(form).some(
          (field) => (field.type === 'scale' || field.type === 'choice') && visible.has(field.id),
        )
        expect(total).toBe(anyScored ? 100 : null)
      }),
      { numRuns: 200 },
    )
  })

  it('never changes its mind when more becomes known, outside the operators made for it', () => {
    const known: Record<string, Known> = {}
    const evaluated = (expr: Parameters<typeof evaluateExpression>[0], values: Record<string, Known>) =>
      evaluateExpression(
        expr,
        plainScope(
          { facts: NO_FACTS, today: TODAY, answer: (id) => (values[id] === undefined ? {} : { value: values[id] }) },
          () => false,
        ),
      ).value
    fc.assert(
      fc.property(
        expression('boolean', 12, true, 4),
        arbitraryAnswers,
        fc.array(fc.constantFrom(...fieldIds)),
        (expr, answers, hidden) => {
          const all: Record<string, Known> = { ...known }
          for (const [id, answer] of Object.entries(answers)) {
            const { value } = answer
            if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') all[id] = value
          }
          const less = Object.fromEntries(Object.entries(all).filter(([id]) => !hidden.includes(id)))
          const first = evaluated(expr, less)
          if (first !== undefined) expect(evaluated(expr, all)).toBe(first)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('says the same whatever the order of keys, in the form and in the answers', () => {
    fc.assert(
      fc.property(arbitraryForm, arbitraryAnswers, (form, answers) => {
        const other = parseForm(shuffled(form)).form
        expect(other).not.toBeNull()
        const kept = checkAnswers(form, answers).answers
        if (other) expect(said(other, checkAnswers(other, shuffled(answers)).answers)).toEqual(said(form, kept))
      }),
      { numRuns: 100 },
    )
  })

  it('takes back the answers it let through', () => {
    fc.assert(
      fc.property(arbitraryForm, fc.oneof(arbitraryAnswers, hostileAnswers), (form, input) => {
        const { answers } = checkAnswers(form, input)
        expect(checkAnswers(form, answers)).toEqual({ answers, issues: [] })
        expect(checkAnswers(form, JSON.parse(JSON.stringify(answers))).answers).toEqual(answers)
      }),
      { numRuns: 200 },
    )
  })

  it('writes every condition without a hole, in both languages', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        for (const { expr } of expressionsOf(form)) {
          for (const locale of ['fr', 'en'] as const)
            expect(describeExpression(form, expr, locale)).not.toMatch(/undefined|\[object|NaN|^$/)
        }
      }),
      { numRuns: 100 },
    )
  })
})
