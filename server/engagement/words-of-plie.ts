import {
  inWords,
  type Locale,
  plieWordsIn,
  type SaidWords,
  type Signatory,
  saidWords,
  signatoryLabel,
} from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** The name of the PLIE and its words, in the caller's language. */
export interface WordsOfPlie {
  readonly name: string
  readonly said: SaidWords
}

export const wordsOfPlie = async (ctx: RequestContext): Promise<WordsOfPlie> => {
  const [row] = await ctx.em.execute<{ name: string; vocabulary: unknown }[]>(
    'select name, vocabulary from plie where id = ?::uuid',
    [plieOf(ctx)],
  )
  return { name: row?.name ?? '', said: saidWords(plieWordsIn(row?.vocabulary), ctx.locale) }
}

/** A signatory in the words of the PLIE: its « APAP » rather than « le référent ». */
export const signatoryName = (who: Signatory, { said }: WordsOfPlie, locale: Locale): string => {
  if (who === 'participant') return inWords('{word.Participant}', said)
  if (who === 'referent') return inWords('{word.Referent}', said)
  return signatoryLabel(who, locale)
}
