import type { FieldKind } from '../../../schema/index.ts'
import { address } from './address.fixture.ts'
import { choice } from './choice.fixture.ts'
import { choices } from './choices.fixture.ts'
import { commune } from './commune.fixture.ts'
import { date } from './date.fixture.ts'
import { decimal } from './decimal.fixture.ts'
import { email } from './email.fixture.ts'
import type { FieldFixture } from './field-fixture.ts'
import { file } from './file.fixture.ts'
import { integer } from './integer.fixture.ts'
import { money } from './money.fixture.ts'
import { paragraph } from './paragraph.fixture.ts'
import { phone } from './phone.fixture.ts'
import { reference } from './reference.fixture.ts'
import { rome } from './rome.fixture.ts'
import { scale } from './scale.fixture.ts'
import { signature } from './signature.fixture.ts'
import { siret } from './siret.fixture.ts'
import { text } from './text.fixture.ts'
import { yesNo } from './yes-no.fixture.ts'

/** One fixture per field type: a type without its fixture does not compile. */
export const fixtures = {
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
} satisfies Record<FieldKind, FieldFixture>
