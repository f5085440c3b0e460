import { type FormDefinition, findItem, type L10n } from '../../../../schema/index.ts'
import type { BuilderPlace } from '../state/places-context.ts'

/** What people call the thing a place shows; undefined for the form itself, or a view with nothing chosen. */
export function labelAt(form: FormDefinition, { view, id }: BuilderPlace): L10n | undefined {
  if (id === null) return undefined
  if (view === 'questions') return findItem(form, id)?.label
  if (view === 'lists') return form.lists.find((list) => list.id === id)?.label
  return (
    form.computed.find((one) => one.id === id)?.label ??
    form.checks.find((one) => one.id === id)?.message ??
    form.rules.find((one) => one.id === id)?.label ??
    form.cases.find((one) => one.id === id)?.label
  )
}
