import { fieldTypes } from '../fields/index.ts'
import type { Field } from '../form/form.ts'
import { sentences } from '../i18n/index.ts'
import type { FormChange } from './change.ts'
import { makeChange, type Subject } from './make-change.ts'
import { inEach, settingText } from './property-text.ts'

/** Bounds that widen are safe: every answer that was valid still is. */
export function diffSettings(was: Field, now: Field, subject: Subject): FormChange[] {
  const names = ['min', 'max', 'minLength', 'maxLength', 'decimals', 'from', 'to', 'target'] as const
  return names.flatMap((name) => {
    const before = was.rules?.[name]
    const after = now.rules?.[name]
    if (before === after) return []
    const phrase = fieldTypes[now.type].settings[name] ?? fieldTypes[was.type].settings[name]
    const setting = phrase ? inEach((locale) => sentences(locale).settings[phrase]) : name
    const upper = name === 'max' || name === 'maxLength' || name === 'decimals' || name === 'to'
    // Another kind of record is no bound: what was chosen among the former ones is not of the new.
    const wider = name !== 'target' && isWider(before, after, upper)
    return [
      makeChange(
        'field.setting',
        subject,
        { setting, before: settingText(phrase, before), after: settingText(phrase, after) },
        wider ? 'safe' : undefined,
      ),
    ]
  })
}

type Bound = number | string | undefined

const isWider = (before: Bound, after: Bound, upper: boolean): boolean => {
  if (after === undefined) return true
  if (before === undefined || before === 'today' || after === 'today') return false
  return upper ? after > before : after < before
}
