import { z } from 'zod'
import { nameWords, STRUCTURE_KINDS } from '../../schema/index.ts'
import { day, line } from '../platform/parse-input.ts'

const MOST_COMMUNES = 100
const KINDS = STRUCTURE_KINDS.map(({ id }) => id)
const written = (commune: string): string => nameWords(commune).join(' ')

/** A structure as typed; the same commune written twice is one. */
export const structureInput = z.object({
  name: line(200),
  kind: z.enum(KINDS),
  communes: z
    .array(line(100))
    .max(MOST_COMMUNES, 'input.too-long')
    .transform((all) => [...new Map(all.toReversed().map((one) => [written(one), one])).values()].toReversed()),
  closedOn: day.nullish().transform((closed) => closed ?? null),
})
