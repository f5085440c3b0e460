import type { Id, OptionId } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'

/** What of a new version touches answers already given, in the order a plan is carried out. */
export const MIGRATION_CHANGES = [
  'field-replaced',
  'field-regrouped',
  'field-retyped',
  'field-relisted',
  'options-gone',
  'reasons-narrowed',
  'bounds-narrowed',
  'proof-asked',
  'field-removed',
  'field-archived',
  'group-removed',
  'rows-narrowed',
  'answer-required',
] as const
export type MigrationChange = (typeof MIGRATION_CHANGES)[number]

export const MIGRATION_CHOICES = ['keep', 'map', 'cast', 'archive', 'ask-again'] as const
export type MigrationChoice = (typeof MIGRATION_CHOICES)[number]

/**
 * What is done with the answers an entry is about. `keep`: nothing; the answer of a field that is gone stays, inactive.
 * `map`: options by options; null, or an option that is not there, is taken off, and an answer left empty asked again.
 * `cast`: the value as the new field says it; one that cannot be said so stays where it was, or is asked again.
 * `archive`: taken out of the answers and given back in `setAside` under its old id. `ask-again`: taken out.
 */
export type MigrationAction =
  | { readonly do: 'keep' | 'archive' | 'ask-again' }
  | { readonly do: 'map'; readonly options: { readonly [from: OptionId]: OptionId | null } }
  | { readonly do: 'cast'; readonly otherwise: 'keep' | 'ask-again' }

/** One change that touches answers, and what was chosen for it. */
export interface MigrationEntry {
  /** `<change> <field>`, told apart in the plan. */
  readonly id: string
  readonly change: MigrationChange
  /** The field, or the group, whose answers are concerned. */
  readonly field: Id
  /** Of `field-replaced`: the field that takes over. */
  readonly into?: Id
  readonly label: L10n
  /** What may be chosen; another action counts as `keep`. */
  readonly choices: readonly MigrationChoice[]
  readonly action: MigrationAction
}

export type MigrationPlan = readonly MigrationEntry[]

/** What became of one answer. `uncast-…`: it could not be said in the new type. `asked`: there was none, one is needed now. */
export const MIGRATION_OUTCOMES = [
  'kept',
  'mapped',
  'cast',
  'archived',
  'asked-again',
  'uncast-kept',
  'uncast-asked-again',
  'asked',
] as const
export type MigrationOutcomeKind = (typeof MIGRATION_OUTCOMES)[number]
