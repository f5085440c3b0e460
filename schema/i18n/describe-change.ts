import type { Json, Locale } from '../text.ts'
import type { FormChange } from '../versions/change.ts'
import { sentences } from './index.ts'
import { paramIn } from './param.ts'

/** The sentence of a change: « Champ « Mobilité » : libellé, « Permis » devient « Permis B ». » */
export function describeChange(change: FormChange, locale: Locale): string {
  const { subjects, changes } = sentences(locale)
  const what = change.params.what
  const named: { [name: string]: Json } = { ...change.params, label: change.label }
  if (typeof what === 'string' && Object.hasOwn(subjects, what)) named.what = subjects[what] ?? what
  return changes[change.kind](paramIn(named, locale))
}
