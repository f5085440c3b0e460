import { z } from 'zod'
import { type PlieWords, plieWordsIn, VOCABULARY_KEYS } from '../../../schema/index.ts'
import { line } from '../../platform/parse-input.ts'
import type { SettingsSection } from './section.ts'

const word = line(80)
const input = z.strictObject(
  Object.fromEntries(
    VOCABULARY_KEYS.map((key) => [
      key,
      z
        .strictObject({
          fr: word,
          en: word.exactOptional(),
          frPlural: word.exactOptional(),
          enPlural: word.exactOptional(),
          frGender: z.enum(['masculine', 'feminine']).exactOptional(),
          frElides: z.enum(['yes', 'no']).exactOptional(),
        })
        .exactOptional(),
    ]),
  ),
) as z.ZodType<PlieWords>

/** Words of the PLIE; the usual one stands for what it has no word for. */
export const vocabulary: SettingsSection<PlieWords> = {
  key: 'vocabulary',
  column: 'vocabulary',
  input,
  read: plieWordsIn,
}
