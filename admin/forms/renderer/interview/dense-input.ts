import type { Field, Option } from '../../../../schema/index.ts'
import { type InputKind, inputs } from '../inputs/index.ts'
import { CommentInput } from './CommentInput.tsx'
import { KeyRow } from './KeyRow.tsx'
import { keyedChoices } from './keyed-choices.ts'

const always = () => true
const never = () => false

/** The widget of a question on one line: its answers with their keys, a text on demand, else the usual widget. */
export const denseInput = (field: Field, options: readonly Option[]): InputKind => {
  if (keyedChoices(field, options) !== null) return { Input: KeyRow, group: always }
  if (field.type === 'paragraph') return { Input: CommentInput, group: never }
  return inputs[field.type]
}
