import type { Id } from '../../rules/expression.ts'
import type { Json, L10n } from '../../text.ts'

/** Everything a health report can say of a form. A code without its sentence in both languages does not compile. */
export const FINDING_CODES = [
  'never-shown',
  'inside-never-shown',
  'never-filled',
  'option-never-chosen',
  'contradiction',
  'clause-never-true',
  'clause-always-true',
  'redundant-clause',
  'always-true',
  'never-required',
  'rule-never-true',
  'rule-never-decides',
  'unused-list',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

/** Something an administrator should look at. */
export interface Finding {
  readonly code: FindingCode
  /** From the document's root to the item, the list, or the clause of the condition. */
  readonly path: readonly (string | number)[]
  /** The item, rule, check, computed value or list it is about. */
  readonly subject: Id
  readonly label: L10n
  /** `warning`: the form cannot do what it says. `advice`: it can be made simpler, or counts raise a question. */
  readonly severity: 'warning' | 'advice'
  /** What fills the sentence besides the label: clauses written out by language, names, numbers. */
  readonly params: { readonly [name: string]: Json }
}
