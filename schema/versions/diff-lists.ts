import type { FormDefinition, Option, OptionList } from '../form/form.ts'
import type { FormChange } from './change.ts'
import { makeChange, type Subject, same } from './make-change.ts'
import { plainText } from './property-text.ts'
import { diffSequence } from './sequence.ts'

/** Differences between the option lists of two versions. The order of lists means nothing. */
export function diffLists(a: FormDefinition, b: FormDefinition): FormChange[] {
  const { added, removed, kept } = diffSequence(a.lists, b.lists)
  return [
    ...removed.map((list) => makeChange('list.removed', listSubject(list))),
    ...added.map((list) => makeChange('list.added', listSubject(list))),
    ...kept.flatMap(([was, now]) => diffList(was, now)),
  ]
}

const listSubject = ({ id, label }: OptionList): Subject => ({ id, label, params: { what: 'list' } })

function diffList(was: OptionList, now: OptionList): FormChange[] {
  const subject = listSubject(now)
  const of = (option: Option): Subject => ({
    id: option.id,
    label: option.label,
    params: { what: 'option', list: now.label, listId: now.id },
  })
  const { added, removed, kept, moved } = diffSequence(was.options, now.options)
  return [
    ...(same(was.label, now.label) ? [] : [makeChange('list.label', subject, { before: was.label, after: now.label })]),
    ...((was.ordered ?? false) === (now.ordered ?? false)
      ? []
      : [makeChange('list.ordered', subject, { before: was.ordered ?? false, after: now.ordered ?? false })]),
    ...removed.map((option) => makeChange('option.removed', of(option))),
    ...added.map((option) => makeChange('option.added', of(option))),
    ...kept.flatMap(([before, after]) => [
      ...(moved.has(after.id) ? [makeChange('option.moved', of(after))] : []),
      ...diffOption(before, after, of(after)),
    ]),
  ]
}

function diffOption(was: Option, now: Option, subject: Subject): FormChange[] {
  const changes: FormChange[] = []
  for (const key of ['label', 'code', 'score', 'tags', 'concept'] as const) {
    if (same(was[key], now[key])) continue
    changes.push(makeChange(`option.${key}`, subject, { before: plainText(was[key]), after: plainText(now[key]) }))
  }
  if (was.archived !== now.archived)
    changes.push(makeChange(now.archived ? 'option.archived' : 'option.restored', subject))
  return changes
}
