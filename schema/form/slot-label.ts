import { type Locale, say } from '../text.ts'
import { rowsIn, type Slot } from './answer-slots.ts'
import type { Answers } from './answers.ts'
import type { FormDefinition } from './form.ts'
import { findItem } from './items.ts'

/** A slot in words: « Prénom », or « Enfants 2, Prénom » inside a row. */
export const slotLabel = (form: FormDefinition, answers: Answers, slot: Slot, locale: Locale): string => {
  const [first = '', row, inside] = slot.split('/')
  const item = findItem(form, first)
  if (item === undefined) return slot
  if (row === undefined) return say(item.label, locale)
  const rank = rowsIn(answers, first).findIndex(({ id }) => id === row)
  const name = rank < 0 ? say(item.label, locale) : `${say(item.label, locale)} ${rank + 1}`
  const field = inside === undefined ? undefined : findItem(form, inside)
  return field === undefined ? name : `${name}, ${say(field.label, locale)}`
}
