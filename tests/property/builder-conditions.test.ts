import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toConditionGroup } from '../../admin/forms/builder/conditions/from-expression.ts'
import { groupExpression } from '../../admin/forms/builder/conditions/to-expression.ts'
import { type Expr, expressionsOf, type FormDefinition, presets } from '../../schema/index.ts'
import { arbitraryForm } from './arbitrary-form.ts'

/** « toutes » or « au moins une » of one condition is that condition. */
function simplified(expr: Expr): Expr {
  if (!('op' in expr)) return expr
  const a = expr.a.map(simplified)
  const [only] = a
  if ((expr.op === 'and' || expr.op === 'or') && a.length === 1 && only !== undefined) return only
  return { ...expr, a }
}

const conditionsOf = (form: FormDefinition): Expr[] => expressionsOf(form).map(({ expr }) => expr)

/** What the editor writes back when nobody touched what it showed; undefined when it does not show it. */
function writtenBack(expr: Expr): Expr | null | undefined {
  const group = toConditionGroup(expr)
  return group === null ? undefined : groupExpression(group)
}

describe('the visual editor of conditions', () => {
  it('writes back exactly what it shows, or does not show it', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        for (const expr of conditionsOf(form)) {
          const written = writtenBack(expr)
          if (written !== undefined) expect(written && simplified(written)).toEqual(simplified(expr))
        }
      }),
    )
  })

  it('loses nothing of the forms the PLIE start from', () => {
    const forms = Object.values(presets).flatMap((preset) =>
      Object.values(preset.forms).filter((form) => form !== null),
    )
    const shown = forms.flatMap(conditionsOf).flatMap((expr) => {
      const written = writtenBack(expr)
      return written === undefined ? [] : [{ expr, written }]
    })

    expect(shown.length).toBeGreaterThan(0)
    for (const { expr, written } of shown) expect(written && simplified(written)).toEqual(simplified(expr))
  })

  it('shows groups inside groups and « n’a pas de réponse »', () => {
    const expr: Expr = {
      op: 'and',
      a: [
        { op: 'not', a: [{ op: 'answered', a: [{ f: 'f_a' }] }] },
        {
          op: 'or',
          a: [
            { op: 'ge', a: [{ f: 'f_b' }, { v: 2 }] },
            { op: 'in', a: [{ f: 'f_c' }, { v: ['o1', 'o2'] }] },
          ],
        },
      ],
    }

    const group = toConditionGroup(expr)

    expect(group?.clauses).toMatchObject([
      { kind: 'clause', operator: 'notAnswered' },
      { kind: 'group', join: 'or', clauses: [{ operator: 'ge' }, { operator: 'in' }] },
    ])
    expect(writtenBack(expr)).toEqual(expr)
  })

  it('leaves calculations, parameters and modifiers to their sentence', () => {
    const total: Expr = { op: 'add', a: [{ f: 'f_a' }, { f: 'f_b' }] }
    const rich: Expr[] = [
      { op: 'ge', a: [total, { v: 3 }] },
      { op: 'in', a: [{ f: 'f_a' }], tags: ['x'] },
      { op: 'age', a: [{ f: 'f_a' }, { f: 'f_b' }] },
      { op: 'ge', a: [{ fact: 'contracts.months', params: { window: 12 } }, { v: 6 }] },
      { op: 'eq', a: [{ f: 'f_a' }, { v: '' }] },
    ]

    for (const expr of rich) expect(toConditionGroup(expr)).toBeNull()
  })
})
