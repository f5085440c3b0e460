import { type FormDefinition, MAX_ROWS, type Repeat } from '../form/form.ts'
import type { FormChange } from './change.ts'
import { makeChange, type Subject, same } from './make-change.ts'
import { conditionText, plainText } from './property-text.ts'

/** Differences between two versions of a repeated group, apart from what every item has and from what it holds. */
export function diffRepeat(
  a: FormDefinition,
  b: FormDefinition,
  was: Repeat,
  now: Repeat,
  subject: Subject,
): FormChange[] {
  const changes: FormChange[] = []
  const texts = (key: 'api' | 'min' | 'max') => ({ before: plainText(was[key]), after: plainText(now[key]) })
  if (was.api !== now.api) changes.push(makeChange('group.api', subject, texts('api')))
  if (was.min !== now.min) {
    changes.push(makeChange('group.min', subject, texts('min'), (now.min ?? 0) <= (was.min ?? 0) ? 'safe' : undefined))
  }
  if (was.max !== now.max) {
    const wider = (now.max ?? MAX_ROWS) >= (was.max ?? MAX_ROWS)
    changes.push(makeChange('group.max', subject, texts('max'), wider ? 'safe' : undefined))
  }
  if (!same(was.rowLabel, now.rowLabel)) {
    const labels = { before: conditionText(a, was.rowLabel), after: conditionText(b, now.rowLabel) }
    changes.push(makeChange('group.row-label', subject, labels))
  }
  return changes
}
