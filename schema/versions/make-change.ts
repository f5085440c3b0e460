import { canonicalJson } from '../form/canonical-json.ts'
import type { Id } from '../rules/expression.ts'
import type { Json, L10n } from '../text.ts'
import type { ChangeKind, Compatibility, FormChange } from './change.ts'
import { COMPATIBILITY } from './compatibility.ts'

type Params = { readonly [name: string]: Json }

/** Who a change is about. */
export interface Subject {
  readonly id: Id
  readonly label: L10n
  /** Said of every change of the subject: the kind of an item, the list of an option. */
  readonly params?: Params
}

/** A change of a subject, at its kind's usual compatibility unless said otherwise. */
export const makeChange = (
  kind: ChangeKind,
  subject: Subject,
  params: Params = {},
  compatibility?: Compatibility,
): FormChange => ({
  kind,
  subject: subject.id,
  label: subject.label,
  compatibility: compatibility ?? COMPATIBILITY[kind],
  params: { ...subject.params, ...params },
})

/** Same content, whatever the order of keys. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null)
