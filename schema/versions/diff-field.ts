import type { Field, FormDefinition } from '../form/form.ts'
import type { Compatibility, FormChange } from './change.ts'
import { diffEvidence } from './diff-evidence.ts'
import { diffSettings } from './diff-settings.ts'
import { makeChange, type Subject, same } from './make-change.ts'
import { conditionText, plainText } from './property-text.ts'

/** Differences between two versions of a field, apart from what every item has. */
export function diffField(
  a: FormDefinition,
  b: FormDefinition,
  was: Field,
  now: Field,
  subject: Subject,
): FormChange[] {
  const changes: FormChange[] = []
  const plain = (kind: FormChange['kind'], key: keyof Field, compatibility?: Compatibility): void => {
    if (same(was[key], now[key])) return
    changes.push(makeChange(kind, subject, { before: plainText(was[key]), after: plainText(now[key]) }, compatibility))
  }
  const condition = (
    kind: FormChange['kind'],
    key: 'required' | 'readOnly' | 'default',
    compatibility?: Compatibility,
  ): void => {
    if (same(was[key], now[key])) return
    changes.push(
      makeChange(
        kind,
        subject,
        { before: conditionText(a, was[key]), after: conditionText(b, now[key]) },
        compatibility,
      ),
    )
  }
  plain('field.type', 'type')
  plain('field.api', 'api')
  condition('field.required', 'required', now.required === undefined ? 'safe' : undefined)
  condition('field.read-only', 'readOnly')
  condition('field.default', 'default')
  plain('field.prefill', 'prefill')
  plain('field.list', 'list')
  plain('field.weight', 'weight')
  changes.push(...diffSettings(was, now, subject))
  plain('field.missing', 'missing', was.missing?.some((reason) => !now.missing?.includes(reason)) ? undefined : 'safe')
  changes.push(...diffEvidence(a, b, was, now, subject))
  plain('field.sensitivity', 'sensitivity')
  plain('field.searchable', 'searchable', now.searchable ? 'safe' : 'breaking')
  plain('field.concept', 'concept')
  if (!same(was.replaces, now.replaces)) changes.push(makeChange('field.replaces', subject))
  if (was.archived !== now.archived)
    changes.push(makeChange(now.archived ? 'field.archived' : 'field.restored', subject))
  return changes
}
