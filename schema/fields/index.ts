import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { date } from './date.ts'
import { decimal } from './decimal.ts'
import type { FieldKind, FieldType } from './field-type.ts'
import { file } from './file.ts'
import { integer } from './integer.ts'
import { paragraph } from './paragraph.ts'
import { scale } from './scale.ts'
import { text } from './text.ts'
import { yesNo } from './yes-no.ts'

/** Every field type. A kind without its file does not compile. */
export const fieldTypes: Record<FieldKind, FieldType> = {
  text,
  paragraph,
  integer,
  decimal,
  date,
  'yes-no': yesNo,
  choice,
  choices,
  scale,
  file,
} satisfies Record<FieldKind, FieldType>
