import { z } from 'zod'
import { JOURNAL_KINDS, journalKindLabels } from '../../schema/journal/index.ts'
import type { Locale } from '../../schema/text.ts'
import { ChangeKind, type WebhookCardFragment } from '../data/generated/graphql.ts'

export type WebhookRow = WebhookCardFragment
export type Delivery = WebhookRow['deliveries'][number]

const known = new Set<string>(Object.values(ChangeKind))
const isChangeKind = (kind: string): kind is ChangeKind => known.has(kind)

/** Everything a hook may be told of, with its name, in alphabetical order. */
export const kindChoices = (locale: Locale): { id: ChangeKind; name: string }[] =>
  JOURNAL_KINDS.flatMap((kind) => {
    const id = kind.replaceAll('-', '_').toUpperCase()
    return isChangeKind(id) ? [{ id, name: journalKindLabels[kind][locale] }] : []
  }).toSorted((a, b) => a.name.localeCompare(b.name, locale))

/** What the form holds, as the API wants it. */
export const webhookValues = z.object({
  name: z
    .string()
    .nullish()
    .transform((name) => name?.trim() ?? ''),
  url: z
    .string()
    .nullish()
    .transform((url) => url?.trim() ?? ''),
  kinds: z
    .array(z.enum(ChangeKind))
    .nullish()
    .transform((kinds) => kinds ?? []),
})
