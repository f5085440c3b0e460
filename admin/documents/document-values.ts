import { z } from 'zod'
import { type DocumentInput, DocumentKind } from '../data/generated/graphql.ts'

const shape = z.object({
  kind: z.enum(DocumentKind),
  label: z
    .string()
    .nullish()
    .transform((text) => text?.trim() || null),
  sensitive: z.boolean().catch(false),
})

/** What was typed, as the API takes it. */
export const documentInputOf = (values: unknown): DocumentInput => shape.parse(values)

export const NEW_DOCUMENT = { kind: DocumentKind.Certificate, label: '', sensitive: false }
