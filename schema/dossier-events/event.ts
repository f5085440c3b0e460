import type { z } from 'zod'
import { type L10n, type Locale, say } from '../text.ts'
import { type SaidWords, usualWords } from '../vocabulary/said-words.ts'

/** One kind of thing that happens to a dossier: what is kept of it and how it is told. Calling it makes the event. */
export interface DossierEventType<Kind extends string, Data extends z.ZodType> {
  (data: z.input<Data>): { readonly kind: Kind; readonly data: z.output<Data> }
  readonly kind: Kind
  readonly schema: Data
  /** The sentence of a stored event; null when what was stored has not the shape of this kind. */
  tell(data: unknown, locale: Locale, words?: SaidWords): string | null
}

/** `data` keeps ids and names of things, never an answer or a sensitive value. */
export const dossierEvent = <const Kind extends string, Data extends z.ZodType>(
  kind: Kind,
  schema: Data,
  /** `words` are in the language asked for. */
  sentence: (data: z.output<Data>, words: SaidWords) => L10n,
): DossierEventType<Kind, Data> =>
  Object.assign((data: z.input<Data>) => ({ kind, data: schema.parse(data) }), {
    kind,
    schema,
    tell: (data: unknown, locale: Locale, words: SaidWords = usualWords(locale)) => {
      const parsed = schema.safeParse(data)
      return parsed.success ? say(sentence(parsed.data, words), locale) : null
    },
  })
