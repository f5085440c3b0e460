import type { FieldId, Id } from '../rules/expression.ts'
import type { Json, PlainDate } from '../text.ts'
import type { MissingReason } from './form.ts'

/** A document shown to prove an answer: a copy kept as an attachment, or a paper seen and handed back. */
export interface EvidencePiece {
  /** One of the `kinds` of the field's evidence. */
  readonly kind: string
  /** Attachment id of the copy; absent when the paper was only seen. */
  readonly file?: string
  /** The day it was seen; who saw it is the author of the change. */
  readonly seenOn?: PlainDate
  /** The day written on it, from which its validity runs; absent: not known. */
  readonly issuedOn?: PlainDate
}

/** What a person answered to a field: a value, or the reason there is none; and what proves it. */
export type FieldAnswer = (
  | { readonly value: Json; readonly missing?: never }
  | { readonly missing: MissingReason; readonly value?: never }
) & { readonly evidence?: readonly EvidencePiece[]; readonly rows?: never }

/** One row of a repeated group. Its id is given when the row is added and never changes, nor does it come back. */
export interface AnswerRow {
  readonly id: Id
  readonly answers: { readonly [field: FieldId]: FieldAnswer }
}

/** The rows of a repeated group, in the order they are shown. */
export interface RowsAnswer {
  readonly rows: readonly AnswerRow[]
  readonly value?: never
  readonly missing?: never
  readonly evidence?: never
}

/** One answer of the current view. An absent field was not answered. */
export type Answer = FieldAnswer | RowsAnswer

/**
 * The current answers of a submission, by id of field or of repeated group. Shapes of `value`, by field type:
 * text, paragraph, email, phone, siret: string · integer, decimal: finite number · money: whole number of cents ·
 * date: `YYYY-MM-DD` · yes-no: boolean · choice, scale: option id · choices: array of distinct option ids ·
 * file: array of attachment ids; the other types say theirs in their file of `schema/fields`.
 */
export type Answers = { readonly [field: FieldId]: Answer }
