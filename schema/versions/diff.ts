import type { FormDefinition } from '../form/form.ts'
import type { FormChange } from './change.ts'
import { diffItems } from './diff-items.ts'
import { diffLists } from './diff-lists.ts'
import { diffLogic } from './diff-logic.ts'
import { makeChange, type Subject, same } from './make-change.ts'
import { plainText } from './property-text.ts'

/**
 * What changed from one version of a form to the next, matched by ids, in reading order: the form itself, its items,
 * its lists, its logic. Empty when the two say the same.
 */
export const diffForms = (a: FormDefinition, b: FormDefinition): FormChange[] => [
  ...diffHead(a, b),
  ...diffItems(a, b),
  ...diffLists(a, b),
  ...diffLogic(a, b),
]

function diffHead(a: FormDefinition, b: FormDefinition): FormChange[] {
  const subject: Subject = { id: b.id, label: b.title, params: { what: 'form' } }
  const changes: FormChange[] = []
  for (const key of ['key', 'kind', 'title', 'intro'] as const) {
    if (!same(a[key], b[key])) {
      changes.push(makeChange(`form.${key}`, subject, { before: plainText(a[key]), after: plainText(b[key]) }))
    }
  }
  if (!same(a.basedOn, b.basedOn)) changes.push(makeChange('form.based-on', subject))
  if (!same(a.layout, b.layout)) changes.push(makeChange('form.layout', subject))
  return changes
}
