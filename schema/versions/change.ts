import type { Id } from '../rules/expression.ts'
import type { Json, L10n } from '../text.ts'

/** Every kind of difference between two versions. A kind without its sentence in both languages does not compile. */
export const CHANGE_KINDS = [
  'form.key',
  'form.kind',
  'form.title',
  'form.intro',
  'form.based-on',
  'form.layout',
  'item.added',
  'item.removed',
  'item.moved',
  'item.group',
  'item.label',
  'item.help',
  'item.visible',
  'field.type',
  'field.api',
  'field.required',
  'field.read-only',
  'field.default',
  'field.prefill',
  'field.list',
  'field.weight',
  'field.setting',
  'field.missing',
  'evidence.required',
  'evidence.kinds',
  'evidence.valid-for',
  'field.sensitivity',
  'field.searchable',
  'field.concept',
  'field.replaces',
  'field.archived',
  'field.restored',
  'group.api',
  'group.min',
  'group.max',
  'group.row-label',
  'list.added',
  'list.removed',
  'list.label',
  'list.ordered',
  'option.added',
  'option.removed',
  'option.moved',
  'option.label',
  'option.code',
  'option.score',
  'option.tags',
  'option.concept',
  'option.archived',
  'option.restored',
  'computed.added',
  'computed.removed',
  'computed.moved',
  'computed.label',
  'computed.api',
  'computed.type',
  'computed.expr',
  'computed.bands',
  'rule.added',
  'rule.removed',
  'rule.moved',
  'rule.label',
  'rule.when',
  'rule.outcome',
  'rule.hit',
  'rule.details',
  'check.added',
  'check.removed',
  'check.moved',
  'check.changed',
  'case.added',
  'case.removed',
  'case.moved',
  'case.changed',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/**
 * `safe`: answers and clients go on as they are. `needs-plan`: open dossiers must be told what to do with some answers,
 * or an outcome may change. `breaking`: answers lose their place, or a client of the API its field.
 */
export const COMPATIBILITIES = ['safe', 'needs-plan', 'breaking'] as const
export type Compatibility = (typeof COMPATIBILITIES)[number]

/**
 * One difference. `subject` is the id of what changed; `label` names it for people. `params` carries the before and
 * after, texts in every language, so that a change stored with a version is readable without the two forms.
 */
export interface FormChange {
  readonly kind: ChangeKind
  readonly subject: Id
  readonly label: L10n
  readonly compatibility: Compatibility
  readonly params: { readonly [name: string]: Json }
}
