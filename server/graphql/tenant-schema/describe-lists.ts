import { enumName, type Field, type Id, type L10n, type OptionId } from '../../../schema/index.ts'
import type { Appearances } from './appearances.ts'
import type { CatalogueForm } from './catalogue.ts'
import type { ApiList, ApiOption } from './form-api.ts'

/**
 * One enum per list that some field first drew on. A field that later changes list keeps its type: the options of the
 * new list join the enum of the first one, from that version on.
 */
export const describeLists = (
  form: CatalogueForm,
  fields: ReadonlyMap<string, Appearances<Field>>,
  nameOf: (id: Id) => string,
): Map<Id, ApiList> => {
  const sources = new Map<Id, Map<Id, number>>()
  for (const { first, all, versions } of fields.values()) {
    if (first.list === undefined) continue
    const joined = sources.get(first.list) ?? new Map<Id, number>()
    sources.set(first.list, joined)
    all.forEach(({ list }, index) => {
      if (list !== undefined) joined.set(list, Math.min(joined.get(list) ?? Infinity, versions[index] ?? Infinity))
    })
  }
  return new Map([...sources].map(([id, joined]) => [id, describeList(form, id, joined, nameOf(id))]))
}

const describeList = (form: CatalogueForm, id: Id, joined: ReadonlyMap<Id, number>, typeName: string): ApiList => {
  const options = new Map<OptionId, ApiOption>()
  const used = new Set<string>()
  const rank = (list: Id): number => (list === id ? 0 : (joined.get(list) ?? Infinity))
  let label: L10n = { fr: typeName }
  for (const { definition, number } of form.versions) {
    const lists = definition.lists.filter((list) => rank(list.id) <= number).sort((a, b) => rank(a.id) - rank(b.id))
    label = lists.find((list) => list.id === id)?.label ?? label
    const offered = new Map(lists.flatMap((list) => list.options).map((option) => [option.id, option]))
    for (const [optionId, option] of offered) {
      const known = options.get(optionId)
      const name = known?.name ?? freeName(enumName(option.code), used)
      const goneSince = option.archived ? (known?.goneSince ?? number) : null
      options.set(optionId, { id: optionId, name, label: option.label, goneSince })
    }
    for (const [optionId, option] of options) {
      if (!offered.has(optionId) && option.goneSince === null) options.set(optionId, { ...option, goneSince: number })
    }
  }
  return { id, typeName, label, options }
}

const freeName = (wanted: string, used: Set<string>): string => {
  let name = wanted
  for (let count = 2; used.has(name); count += 1) name = `${wanted}_${count}`
  used.add(name)
  return name
}
