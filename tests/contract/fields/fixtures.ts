import type { FieldKind } from '../../../schema/index.ts'
import { choice } from './choice.fixture.ts'
import { choices } from './choices.fixture.ts'
import { date } from './date.fixture.ts'
import { decimal } from './decimal.fixture.ts'
import type { FieldFixture } from './field-fixture.ts'
import { file } from './file.fixture.ts'
import { integer } from './integer.fixture.ts'
import { paragraph } from './paragraph.fixture.ts'
import { scale } from './scale.fixture.ts'
import { text } from './text.fixture.ts'
import { yesNo } from './yes-no.fixture.ts'

/** One fixture per field type: a type without its fixture does not compile. */
export const fixtures = {
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
} satisfies Record<FieldKind, FieldFixture>
