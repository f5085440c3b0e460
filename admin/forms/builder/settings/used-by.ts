import { type FormDefinition, type Id, type L10n, whereUsed } from '../../../../schema/index.ts'

/** Something whose condition, calculation, rule or golden case reads a field. `item`: it stands in the outline. */
export interface UserOfField {
  id: Id
  label: L10n
  item: boolean
}

/** What reads this field: changing or removing it touches each of them. */
export function usersOf(form: FormDefinition, field: Id): UserOfField[] {
  const users = new Map<Id, UserOfField>()
  for (const { owner, label, item } of whereUsed(form, field)) {
    if (owner !== field) users.set(owner, { id: owner, label, item })
  }
  return [...users.values()]
}
