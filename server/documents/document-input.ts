import { z } from 'zod'
import { DOCUMENT_KINDS } from '../../schema/index.ts'
import { line, lines, parseInput } from '../platform/parse-input.ts'

const shape = z.object({
  kind: z.enum(
    DOCUMENT_KINDS.map(({ id }) => id),
    'input.unknown',
  ),
  label: line(200)
    .nullish()
    .transform((value) => value || null),
  sensitive: z.boolean(),
})
export type DocumentValues = z.output<typeof shape>

/** What is said of a document. @throws InvalidInput */
export const documentValues = (input: unknown): DocumentValues => parseInput(shape, input)

const reasonShape = z.object({ reason: lines(1_000).min(1, 'input.required') })

/** Why a document is withdrawn. @throws InvalidInput */
export const withdrawalReason = (reason: unknown): string => parseInput(reasonShape, { reason }).reason
