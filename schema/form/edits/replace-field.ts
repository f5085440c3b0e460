import type { FieldKind } from '../../fields/field-type.ts'
import { fieldTypes } from '../../fields/index.ts'
import type { Issue } from '../../issue.ts'
import type { FieldId, Id, ListId, OptionId } from '../../rules/expression.ts'
import { referencesOf } from '../../rules/walk.ts'
import { labelOf } from '../analysis/label-of.ts'
import { expressionsOf } from '../expressions.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { findItem } from '../items.ts'
import { addField } from './add-field.ts'
import { archiveItem } from './archive-item.ts'
import { updateItem } from './update-item.ts'

export interface ReplaceField {
  /** The field that goes on being known by its answers only. */
  field: FieldId
  /** Of the new one. */
  id: FieldId
  kind: FieldKind
  /** The list of the new field; absent: the old one's when the type is the same, else one of its own. */
  list?: ListId
  /** What becomes of each old option; absent: copied when the type is the same, cast otherwise. */
  options?: Readonly<Record<OptionId, OptionId | null>>
  newId: () => Id
}

/**
 * Puts a new field right after another one, with the same wording, to take over its answers, and archives the old one: the
 * way to change the type of a published field. What reads the old one is not changed: see `replaceFieldIssues`.
 */
export function replaceField(
  form: FormDefinition,
  { field, id, kind, list, options, newId }: ReplaceField,
): FormDefinition {
  const old = findItem(form, field)
  if (old?.t !== 'field' || indexOf(form).byId.has(id)) return form
  const { label, help, visible, required, sensitivity, missing, evidence, concept } = old
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
  const taking = updateItem(added, {
    id,
    patch: { help, visible, required, sensitivity, missing, evidence, concept, replaces: { field, via } },
  })
  return archiveItem(taking, { id: field })
}

/** What reads the field that is replaced, and will find no answer in it any more: warnings. */
export function replaceFieldIssues(form: FormDefinition, { field }: Pick<ReplaceField, 'field'>): Issue[] {
  const placed = indexOf(form).byId.get(field)
  if (placed?.item.t !== 'field') return [{ code: 'edit.unknown-item', path: [], severity: 'error' }]
  const users = new Set(
    expressionsOf(form).flatMap(({ owner, expr }) =>
      referencesOf(expr).fields.has(field) ? [`« ${labelOf(form, owner).fr} »`] : [],
    ),
  )
  if (users.size === 0) return []
  return [{ code: 'edit.reads-replaced', path: placed.path, severity: 'warning', params: { users: [...users] } }]
}
