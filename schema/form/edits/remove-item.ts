import type { Id } from '../../rules/expression.ts'
import type { Slot } from '../answer-slots.ts'
import type { Answer } from '../answers.ts'
import type { FormDefinition, GoldenCase } from '../form.ts'
import { fieldsOf } from '../items.ts'
import { withoutItem } from './place.ts'
import { idsInside, removalIssues } from './removal-issues.ts'

/**
 * Removes an item from the draft, with what it holds, the lists that nothing else draws on and what golden cases say of
 * it. An item that something reads stays (the form comes back unchanged): ask `removalIssues` first to say why.
 */
export function removeItem(form: FormDefinition, { id }: { id: Id }): FormDefinition {
  if (removalIssues(form, { id }).length > 0) return form
  const gone = idsInside(form, id)
  const without = { ...form, items: withoutItem(form.items, id) }
  const stillDrawn = new Set(fieldsOf(without).map((field) => field.list))
  const wasDrawn = new Set(fieldsOf(form).map((field) => field.list))
  return {
    ...without,
    lists: form.lists.filter((list) => stillDrawn.has(list.id) || !wasDrawn.has(list.id)),
    cases: form.cases.map((one) => withoutFields(one, gone)),
  }
}

function withoutFields(one: GoldenCase, gone: ReadonlySet<Id>): GoldenCase {
  const kept = <T>(answers: { readonly [id: Id]: T }) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => !gone.has(id)))
  const answers = Object.fromEntries(
    Object.entries(kept(one.answers)).map(([id, answer]): [Id, Answer] => [
      id,
      answer.rows ? { rows: answer.rows.map((row) => ({ id: row.id, answers: kept(row.answers) })) } : answer,
    ]),
  )
  const stays = (slot: Slot): boolean => {
    const [first = slot, , inside] = slot.split('/')
    return !gone.has(first) && (inside === undefined || !gone.has(inside))
  }
  const expect = { ...one.expect }
  if (expect.visible) expect.visible = expect.visible.filter(stays)
  if (expect.hidden) expect.hidden = expect.hidden.filter(stays)
  return { ...one, answers, expect }
}
