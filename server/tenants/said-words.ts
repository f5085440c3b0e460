import { plieWordsIn, type SaidWords, saidWords, usualWords } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

const known = new WeakMap<RequestContext, Promise<SaidWords>>()

/** The words of the PLIE of the request in the caller's language, read once; the usual ones outside any PLIE. */
export const wordsOf = (ctx: RequestContext): Promise<SaidWords> => {
  const read = known.get(ctx) ?? readWords(ctx)
  known.set(ctx, read)
  return read
}

/** What is kept of the settings, with the words: one statement for who needs both. */
export const settingsAndWords = async (ctx: RequestContext): Promise<{ kept: unknown; words: SaidWords }> => {
  const [row] = await ctx.em.execute<{ kept: unknown; vocabulary: unknown }[]>(
    'select settings as kept, vocabulary from plie where id = ?::uuid',
    [plieOf(ctx)],
  )
  return { kept: row?.kept ?? {}, words: saidWords(plieWordsIn(row?.vocabulary), ctx.locale) }
}

const readWords = async (ctx: RequestContext): Promise<SaidWords> => {
  if (ctx.plie === null) return usualWords(ctx.locale)
  const [row] = await ctx.em.execute<{ vocabulary: unknown }[]>('select vocabulary from plie where id = ?::uuid', [
    ctx.plie.id,
  ])
  return saidWords(plieWordsIn(row?.vocabulary), ctx.locale)
}
