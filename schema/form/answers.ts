import type { FieldId } from '../rules/expression.ts'
import type { Json } from '../text.ts'
import type { MissingReason } from './form.ts'

/** One answer of the current view: a value, or the reason there is none. An absent field was not answered. */
export type Answer = { value: Json; missing?: never } | { missing: MissingReason; value?: never }

/**
 * The current answers of a submission, by field id. Shapes of `value`, by field type:
 * text, paragraph: string · integer, decimal: finite number · date: `YYYY-MM-DD` · yes-no: boolean ·
 * choice, scale: option id · choices: array of distinct option ids · file: array of attachment ids.
 */
export type Answers = { readonly [field: FieldId]: Answer }
