import type { Issue } from '../../issue.ts'
import type { ComputedId } from '../../rules/expression.ts'
import { referencesOf } from '../../rules/walk.ts'
import { labelOf } from '../analysis/label-of.ts'
import { expressionsOf } from '../expressions.ts'
import type { FormDefinition, GoldenCase } from '../form.ts'
import { withoutOne } from './sequence.ts'

/** Takes a computed value away, and what golden cases say of it; one that something reads stays: see `computedRemovalIssues`. */
export const removeComputed = (form: FormDefinition, { id }: { id: ComputedId }): FormDefinition =>
  computedRemovalIssues(form, { id }).length > 0
    ? form
    : { ...form, computed: withoutOne(form.computed, id), cases: form.cases.map((one) => withoutScore(one, id)) }

/** Why a computed value cannot be removed: what reads it. Empty when it can. */
export function computedRemovalIssues(form: FormDefinition, { id }: { id: ComputedId }): Issue[] {
  const at = form.computed.findIndex((one) => one.id === id)
  if (at < 0) return [{ code: 'edit.unknown-item', path: [], severity: 'error' }]
  const users = new Set(
    expressionsOf(form).flatMap(({ owner, expr }) =>
      owner !== id && referencesOf(expr).computed.has(id) ? [`« ${labelOf(form, owner).fr} »`] : [],
    ),
  )
  if (users.size === 0) return []
  return [{ code: 'edit.used-in-condition', path: ['computed', at], severity: 'error', params: { users: [...users] } }]
}

function withoutScore(one: GoldenCase, id: ComputedId): GoldenCase {
  const { scores, ...expect } = one.expect
  if (scores === undefined || !Object.hasOwn(scores, id)) return one
  return {
    ...one,
    expect: { ...expect, scores: Object.fromEntries(Object.entries(scores).filter(([key]) => key !== id)) },
  }
}
