import { type Answer, type FormDefinition, findItem, formatAnswer, type Locale, type Slot } from '../../schema/index.ts'
import { rowsText } from './rows-text.ts'

/** The answer at a slot in words; null when there is none. */
export const answerText = (form: FormDefinition, slot: Slot, answer: Answer | null, locale: Locale): string | null => {
  if (answer === null) return null
  const parts = slot.split('/')
  const item = findItem(form, parts[2] ?? parts[0] ?? '')
  if (item?.t === 'field') return formatAnswer(form, item, answer, locale)
  return item?.t === 'repeat' ? rowsText(form, item, answer, locale) : null
}
