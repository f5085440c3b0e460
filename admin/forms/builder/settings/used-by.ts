import {
  expressionsOf,
  type FormDefinition,
  findItem,
  type Id,
  type L10n,
  referencesOf,
} from '../../../../schema/index.ts'

/** Something whose condition, calculation or rule reads a field. `item`: it stands in the outline. */
export interface UserOfField {
  id: Id
  label: L10n
  item: boolean
}

/** What reads this field: changing or removing it touches each of them. */
export function usersOf(form: FormDefinition, field: Id): UserOfField[] {
  const owners = new Set(
    expressionsOf(form)
      .filter(({ expr, owner }) => owner !== field && referencesOf(expr).fields.has(field))
      .map(({ owner }) => owner),
  )
  return [...owners].flatMap((id): UserOfField[] => {
    const item = findItem(form, id)
    if (item) return [{ id, label: item.label, item: true }]
    const other = [...form.computed, ...form.rules].find((candidate) => candidate.id === id)
    if (other) return [{ id, label: other.label, item: false }]
    const check = form.checks.find((candidate) => candidate.id === id)
    return check ? [{ id, label: check.message, item: false }] : []
  })
}
