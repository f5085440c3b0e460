import type { FieldKind, FieldType, ValueRules } from '../../fields/field-type.ts'
import { fieldTypes } from '../../fields/index.ts'
import type { FieldId, Id } from '../../rules/expression.ts'
import type { Field, FormDefinition } from '../form.ts'
import { findItem } from '../items.ts'
import { newList } from './add-field.ts'
import { withItem } from './place.ts'
import { withRules } from './with-rules.ts'

/**
 * Gives a field that was never published another type. What only the old type could hold (bounds, default value, weight)
 * goes; a type that needs a list keeps the one the field had, or gets its own. Conditions that read the field stay as
 * they are: those the new type does not suit are then refused by `parseForm`, where they stand.
 */
export function changeType(
  form: FormDefinition,
  { id, kind, newId }: { id: FieldId; kind: FieldKind; newId: () => Id },
): FormDefinition {
  const item = findItem(form, id)
  if (item?.t !== 'field' || item.type === kind) return form
  const type = fieldTypes[kind]
  const own = type.list && item.list === undefined ? newList(item.label, kind, newId) : null
  const changed = retyped(item, kind, item.list ?? own?.id)
  return {
    ...form,
    items: withItem(form.items, id, () => changed),
    lists: own ? [...form.lists, own] : form.lists,
  }
}

function retyped(field: Field, kind: FieldKind, drawn: Field['list']): Field {
  const { rules, default: _default, list: _list, weight, searchable, ...kept } = field
  const type = fieldTypes[kind]
  const next = rulesFor(type, rules ?? {})
  return {
    ...kept,
    type: kind,
    ...(next === undefined ? {} : { rules: next }),
    ...(type.list && drawn !== undefined ? { list: drawn } : {}),
    ...(type.list && weight !== undefined ? { weight } : {}),
    ...(type.searchIndex !== null && searchable ? { searchable } : {}),
  }
}

/** Bounds the new type does not take would be refused: they go with the old type. */
function rulesFor(type: FieldType, rules: ValueRules): ValueRules | undefined {
  const gone = Object.keys(rules).filter((name) => !Object.hasOwn(type.settings, name))
  return withRules(rules, Object.fromEntries(gone.map((name) => [name, undefined])))
}
