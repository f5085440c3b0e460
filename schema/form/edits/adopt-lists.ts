import type { Id, ListId } from '../../rules/expression.ts'
import type { FormDefinition, OptionList } from '../form.ts'

/**
 * The lists of a form once it has those of a fragment: matched with one that holds every option, by id and code, or
 * copied under a new id. Options keep their ids, which are unique in their list only: conditions still name them.
 */
export function adoptLists(
  form: FormDefinition,
  lists: readonly OptionList[],
  newId: () => Id,
): { lists: OptionList[]; names: ReadonlyMap<ListId, ListId> } {
  const names = new Map<ListId, ListId>()
  const added: OptionList[] = []
  for (const list of lists) {
    const own = form.lists.find(({ id }) => id === list.id)
    const match = own && holds(own, list) ? own : form.lists.find((other) => holds(other, list))
    const id = match?.id ?? newId()
    names.set(list.id, id)
    if (match === undefined) added.push({ ...list, id })
  }
  return { lists: added.length > 0 ? [...form.lists, ...added] : form.lists, names }
}

function holds(list: OptionList, other: OptionList): boolean {
  const codes = new Map(list.options.map(({ id, code }) => [id, code]))
  return other.options.every(({ id, code }) => codes.get(id) === code)
}
