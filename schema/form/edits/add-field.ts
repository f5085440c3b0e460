import type { FieldKind } from '../../fields/field-type.ts'
import { fieldTypes } from '../../fields/index.ts'
import type { Id, ListId } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { Field, FormDefinition, OptionList } from '../form.ts'
import { apiNamesOf, freeApiName } from './free-api-name.ts'
import { newLabel } from './new-label.ts'
import { atEnd, insertAt, type Place } from './place.ts'

export interface AddField {
  id: Id
  kind: FieldKind
  label?: L10n
  /** Absent: made from the label. */
  api?: string
  /** An existing list to draw on; absent, a type that needs one gets its own with two options. */
  list?: ListId
  place?: Place
  /** Makes the ids of the list and of its options. */
  newId: () => Id
}

/** Adds a field of a type, with its option list when the type needs one. A place that does not exist changes nothing. */
export function addField(form: FormDefinition, { id, kind, label, api, list, place, newId }: AddField): FormDefinition {
  const name = label ?? newLabel(({ newField }) => newField)
  const own = fieldTypes[kind].list && list === undefined ? newList(name, kind, newId) : undefined
  const drawn = list ?? own?.id
  const field: Field = {
    t: 'field',
    id,
    label: name,
    type: kind,
    api: api ?? freeApiName(name, apiNamesOf(form)),
    ...(drawn === undefined || !fieldTypes[kind].list ? {} : { list: drawn }),
  }
  const items = insertAt(form.items, place ?? atEnd(form.items), field)
  if (!items) return form
  return { ...form, items, lists: own ? [...form.lists, own] : form.lists }
}

/** A list with two options to start from; the steps of a scale bear the scores 0 and 1. */
export function newList(field: L10n, kind: FieldKind, newId: () => Id): OptionList {
  const scored = kind === 'scale'
  return {
    id: newId(),
    label: newLabel(({ listOf }) => listOf(field.fr)),
    ...(scored ? { ordered: true } : {}),
    options: [1, 2].map((rank) => ({
      id: newId(),
      code: `option${rank}`,
      label: newLabel(({ newOption }) => newOption(rank)),
      ...(scored ? { score: rank - 1 } : {}),
    })),
  }
}
