import { fieldTypes } from '../fields/index.ts'
import { sentences } from '../i18n/index.ts'
import type { Locale } from '../text.ts'
import type { Answer } from './answers.ts'
import type { Field, FormDefinition } from './form.ts'
import { indexOf } from './form-index.ts'

/** An answer for people: its value, or the reason there is none; empty when the field was not answered. */
export function formatAnswer(form: FormDefinition, field: Field, answer: Answer | undefined, locale: Locale): string {
  if (answer?.missing !== undefined) return sentences(locale).words.missing[answer.missing]
  if (answer?.value === undefined) return ''
  return fieldTypes[field.type].format(answer.value, indexOf(form).optionsOf(field), locale)
}
