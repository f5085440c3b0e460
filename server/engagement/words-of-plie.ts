import { type Locale, type Signatory, say, signatoryLabel } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** The name of the PLIE and the words it uses instead of the usual ones, by key. */
export interface WordsOfPlie {
  readonly name: string
  readonly word: (key: string) => string | null
}

export const wordsOfPlie = async (ctx: RequestContext): Promise<WordsOfPlie> => {
  const [row] = await ctx.em.execute<{ name: string; vocabulary: Record<string, unknown> }[]>(
    'select name, vocabulary from plie where id = ?',
    [plieOf(ctx)],
  )
  return { name: row?.name ?? '', word: (key) => toldWord(row?.vocabulary[key], ctx.locale) }
}

const isText = (value: unknown): value is { fr: string } =>
  typeof value === 'object' && value !== null && 'fr' in value && typeof value.fr === 'string'
const toldWord = (value: unknown, locale: Locale): string | null => (isText(value) ? say(value, locale) : null)

/** A signatory in the words of the PLIE: its « APAP » rather than « le référent ». */
export const signatoryName = (who: Signatory, words: WordsOfPlie, locale: Locale): string => {
  const own = who === 'participant' || who === 'referent' ? words.word(who) : null
  return own === null ? signatoryLabel(who, locale) : `${own.charAt(0).toUpperCase()}${own.slice(1)}`
}
