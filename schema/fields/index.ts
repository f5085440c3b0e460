import { address } from './address.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { commune } from './commune.ts'
import { date } from './date.ts'
import { decimal } from './decimal.ts'
import { email } from './email.ts'
import type { FieldKind, FieldType } from './field-type.ts'
import { file } from './file.ts'
import { integer } from './integer.ts'
import { money } from './money.ts'
import { paragraph } from './paragraph.ts'
import { phone } from './phone.ts'
import { reference } from './reference.ts'
import { rome } from './rome.ts'
import { scale } from './scale.ts'
import { signature } from './signature.ts'
import { siret } from './siret.ts'
import { text } from './text.ts'
import { yesNo } from './yes-no.ts'

/** Every field type. A kind without its file does not compile. */
export const fieldTypes: Record<FieldKind, FieldType> = {
  text,
  paragraph,
  integer,
  decimal,
  money,
  date,
  'yes-no': yesNo,
  choice,
  choices,
  scale,
  email,
  phone,
  commune,
  address,
  rome,
  siret,
  reference,
  file,
  signature,
} satisfies Record<FieldKind, FieldType>
