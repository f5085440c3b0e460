import { canonicalJson, type Field, type FieldAnswer, fieldTypes, type Option } from '../../../schema/index.ts'

/** How an answer moved since last time: marks or numbers are compared, anything else is the same or another. */
export type ChangeSince =
  | { readonly kind: 'same' }
  | { readonly kind: 'other' }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }

/** Null when there is nothing to compare. */
export const changeSince = (
  field: Field,
  options: readonly Option[],
  before: FieldAnswer | undefined,
  now: FieldAnswer | null,
): ChangeSince | null => {
  if (before?.value === undefined || now?.value === undefined) return null
  if (canonicalJson(before.value) === canonicalJson(now.value)) return { kind: 'same' }
  const [from, to] = [measureOf(field, options, before), measureOf(field, options, now)]
  return from === null || to === null || from === to ? { kind: 'other' } : { kind: 'moved', from, to }
}

/** What can be compared of a value: the score of an option, or the number itself. */
const measureOf = (field: Field, options: readonly Option[], { value }: FieldAnswer): number | null => {
  if (typeof value === 'number') return field.type === 'money' ? value / 100 : value
  if (typeof value !== 'string' || fieldTypes[field.type].searchIndex !== 'float8') return null
  return options.find((option) => option.id === value)?.score ?? null
}
