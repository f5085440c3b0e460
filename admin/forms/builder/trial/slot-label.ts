import { type FormDefinition, findItem, type Locale, type Slot, say } from '../../../../schema/index.ts'

/** What people call a field, a group or a note wherever it stands; the form's title for the form itself. */
export const slotLabel = (form: FormDefinition, slot: Slot, locale: Locale): string => {
  const [group = '', row, field] = slot.split('/')
  const item = findItem(form, field ?? group)
  const around = row === undefined ? undefined : findItem(form, group)
  const name = item ? say(item.label, locale) : say(form.title, locale)
  return around && item !== around ? `${say(around.label, locale)} › ${name}` : name
}
