import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesFor } from '../../admin/forms/builder/conditions/model/choices.ts'
import { readClause } from '../../admin/forms/builder/conditions/model/clause.ts'
import { type Draft, holesIn, looseExpr, toDraft, toExpr } from '../../admin/forms/builder/conditions/model/draft.ts'
import { withChoice, withSubject } from '../../admin/forms/builder/conditions/model/edit-clause.ts'
import { operations, type Slot } from '../../admin/forms/builder/conditions/model/operations.ts'
import { checkDraft } from '../../admin/forms/builder/conditions/model/problems.ts'
import { fromQuery, type Query, toQuery } from '../../admin/forms/builder/conditions/model/query.ts'
import {
  BOOLEAN,
  commonPresets,
  type Expr,
  expressionsOf,
  expressionType,
  type FormDefinition,
  type PlacedExpression,
  presets,
} from '../../schema/index.ts'
import { arbitraryForm, expression, fieldIds } from './arbitrary-form.ts'

const presetForms: FormDefinition[] = Object.values(presets).flatMap((preset) =>
  Object.values(preset.forms).filter((form) => form !== null),
)

/** What the screen shows of a condition, put back together. */
const throughScreen = (expr: Expr): Expr | null => {
  const draft = toDraft(expr)
  return toExpr(fromQuery(toQuery(draft)))
}

/** Every clause shown on its own, whatever the groups around it. */
const rulesOf = (query: Query): Draft[] =>
  query.rules.flatMap((part) => ('rules' in part ? rulesOf(part) : [draftOf(part.value)]))
const draftOf = (value: unknown): Draft => {
  if (typeof value === 'object' && value !== null && 'key' in value) return value as Draft
  throw new Error('a rule carries its clause')
}

/** Parts of an expression that no input of the editor shows; none is wanted. */
function hidden(form: FormDefinition, draft: Draft, expected: Slot['expected']): Draft[] {
  if (draft.t === 'hole') return [draft]
  if (draft.t === 'leaf') return []
  const operation = operations[draft.op]
  const typeOf = (one: Draft) => expressionType(form, looseExpr(one))
  if (operation !== null) {
    const slots = operation.slots(draft, { expected, typeOf })
    if (slots.length !== draft.a.length) return [draft]
    return draft.a.flatMap((one, i) => {
      const slot = slots[i]
      return slot?.kind === 'condition' ? hiddenInCondition(form, one) : hidden(form, one, slot?.expected ?? null)
    })
  }
  return hiddenInCondition(form, draft)
}

const hiddenInCondition = (form: FormDefinition, draft: Draft): Draft[] =>
  rulesOf(toQuery(draft)).flatMap((rule) => {
    const { subject, values, test, inner } = readClause(rule)
    // « est vrai » shows its subject whole: a comparison there would never end.
    if (test === 'holds' && subject === draft && subject.t === 'call' && operations[subject.op] === null)
      return [subject]
    const shown = new Set([subject, ...values])
    const lost = inner.t === 'call' && test !== 'holds' ? inner.a.filter((one) => !shown.has(one)) : []
    const parts = [subject, ...values].flatMap((one) => hidden(form, one, expressionType(form, looseExpr(subject))))
    return [...lost, ...parts]
  })

const wholeOf = (form: FormDefinition, { expr, expected }: PlacedExpression): Draft[] =>
  expected?.t === 'boolean' ? hiddenInCondition(form, toDraft(expr)) : hidden(form, toDraft(expr), expected)

describe('the visual editor of conditions and calculations', () => {
  it('gives every expression back as it was, group by group and clause by clause', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        for (const placed of expressionsOf(form)) {
          expect(throughScreen(placed.expr)).toEqual(placed.expr)
          expect(wholeOf(form, placed)).toEqual([])
        }
      }),
    )
  })

  it('shows and gives back every condition, rule and calculation of the fourteen presets', () => {
    const forms = [...presetForms, ...Object.values(commonPresets).filter((one) => 'items' in one)]
    const all = forms.flatMap((form) => expressionsOf(form).map((placed) => ({ form, placed })))

    expect(Object.keys(presets)).toHaveLength(14)
    expect(all.length).toBeGreaterThan(100)
    for (const { form, placed } of all) {
      expect(throughScreen(placed.expr)).toEqual(placed.expr)
      expect(wholeOf(form, placed)).toEqual([])
      expect(checkDraft(form, toDraft(placed.expr), placed.expected, placed.group)).toMatchObject({
        expr: placed.expr,
        holes: 0,
      })
    }
  })

  it('keeps the keys of what is not touched, so that the focus never jumps', () => {
    fc.assert(
      fc.property(expression('boolean', fieldIds.length, false), (expr) => {
        const draft = toDraft(expr)
        expect(fromQuery(toQuery(draft))).toEqual(draft)
      }),
    )
  })

  it('forms no clause that the language refuses, whatever the subject and the comparison picked', () => {
    const comparisons = fc.tuple(arbitraryForm, fc.nat(), fc.nat(), fc.nat())
    fc.assert(
      fc.property(comparisons, ([form, first, second, third]) => {
        const readable = fieldIds.map((f): Expr => ({ f }))
        const before = toDraft(readable[first % readable.length] ?? { f: 'f0' })
        const after = toDraft(readable[second % readable.length] ?? { f: 'f0' })
        const begun = withSubject(form, toDraft({ v: true }), before).draft
        const choices = choicesFor(form, before)
        const choice = choices[third % choices.length]
        if (choice === undefined) return
        const compared = withChoice(form, begun, choice)
        const moved = withSubject(form, compared, after)

        for (const draft of [begun, compared, moved.draft]) {
          expect([...checkDraft(form, draft, BOOLEAN).issues.values()].flat()).toEqual([])
        }
      }),
    )
  })

  it('says it when a value does not go with the new subject, and keeps it when it does', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        const clause = toDraft({ op: 'ge', a: [{ f: 'f2' }, { v: 3 }] })
        const toNumber = withSubject(form, clause, toDraft({ f: 'f3' }))
        const toDate = withSubject(form, clause, toDraft({ f: 'f5' }))

        expect(toExpr(toNumber.draft)).toEqual({ op: 'ge', a: [{ f: 'f3' }, { v: 3 }] })
        expect(toNumber.dropped).toEqual([])
        expect(holesIn(toDate.draft)).toBe(1)
        expect(toDate.dropped).toHaveLength(1)
      }),
      { numRuns: 5 },
    )
  })
})
