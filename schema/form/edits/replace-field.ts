import type { FieldKind } from '../../fields/field-type.ts'
import { fieldTypes } from '../../fields/index.ts'
import type { Issue } from '../../issue.ts'
import type { FieldId, Id, ListId, OptionId } from '../../rules/expression.ts'
import { referencesOf } from '../../rules/walk.ts'
import { labelOf } from '../analysis/label-of.ts'
import { expressionsOf } from '../expressions.ts'
import type { Field, FormDefinition, Option } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { findItem } from '../items.ts'
import { addField } from './add-field.ts'
import { archiveItem } from './archive-item.ts'
import { repointUses } from './repoint-uses.ts'
import { updateItem } from './update-item.ts'

export interface ReplaceField {
  /** The field that goes on being known by its answers only. */
  field: FieldId
  /** Of the new one. */
  id: FieldId
  kind: FieldKind
  /** The list of the new field; absent: the old one's when the type is the same, else one of its own, with the same options. */
  list?: ListId
  /** What becomes of each old option; absent: copied when the type is the same, cast otherwise. */
  options?: Readonly<Record<OptionId, OptionId | null>>
  newId: () => Id
}

/**
 * Puts a new field right after another one, with the same wording, to take over its answers and whatever reads it, and archives
 * the old one: the way to change the type of a published field. What cannot read the new field in the same sense goes on
 * reading the old one: see `replaceFieldIssues`.
 */
export function replaceField(form: FormDefinition, args: ReplaceField): FormDefinition {
  const { field, id, kind, list, options, newId } = args
  const old = findItem(form, field)
  if (old?.t !== 'field' || indexOf(form).byId.has(id)) return form
  const { label, help, visible, required, sensitivity, missing, evidence, concept } = old
  const { readOnly, prefill, rules, weight, searchable } = old
  const ofType = old.type === kind ? { readOnly, prefill, rules, weight, searchable } : {}
  const drawn = list ?? (old.type === kind ? old.list : undefined)
  const added = addField(form, {
    id,
    kind,
    label,
    place: { kind: 'after', item: field },
    newId,
    ...(drawn !== undefined && fieldTypes[kind].list ? { list: drawn } : {}),
  })
  const via = options ? { options: { ...options } } : old.type === kind ? 'copy' : 'cast'
  const taking = updateItem(drawn === undefined ? withOptionsOf(added, old, id) : added, {
    id,
    patch: { ...ofType, help, visible, required, sensitivity, missing, evidence, concept, replaces: { field, via } },
  })
  const repointed = repointUses(taking, { from: field, to: id, ...(options ? { options } : {}) })
  return archiveItem(repointed, { id: field })
}

/** A new list starts from the options there were: an answer finds itself again by its code. */
function withOptionsOf(form: FormDefinition, old: Field, id: FieldId): FormDefinition {
  const { fields, optionsOf } = indexOf(form)
  const options = optionsOf(old)
  const listId = fields.get(id)?.list
  if (options.length === 0 || listId === undefined) return form
  const lists = form.lists.map((list) => (list.id === listId ? { ...list, options: options.map(sameOption) } : list))
  return { ...form, lists }
}

const sameOption = (option: Option): Option => ({ ...option })

/** What goes on reading the field that is replaced, and will find no answer in it any more: warnings. */
export function replaceFieldIssues(form: FormDefinition, args: ReplaceField): Issue[] {
  const { field } = args
  const placed = indexOf(form).byId.get(field)
  if (placed?.item.t !== 'field') return [{ code: 'edit.unknown-item', path: [], severity: 'error' }]
  const after = replaceField(form, args)
  const users = new Set(
    expressionsOf(after).flatMap(({ owner, expr }) =>
      owner !== field && referencesOf(expr).fields.has(field) ? [`« ${labelOf(after, owner).fr} »`] : [],
    ),
  )
  if (users.size === 0) return []
  return [{ code: 'edit.reads-replaced', path: placed.path, severity: 'warning', params: { users: [...users] } }]
}
