import { plieWordsIn, type SaidWords, saidWords, usualWords } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'

const known = new WeakMap<RequestContext, Promise<SaidWords>>()

/** The words of the PLIE of the request in the caller's language, read once; the usual ones outside any PLIE. */
export const wordsOf = (ctx: RequestContext): Promise<SaidWords> => {
  const read = known.get(ctx) ?? readWords(ctx)
  known.set(ctx, read)
  return read
}

const readWords = async (ctx: RequestContext): Promise<SaidWords> => {
  if (ctx.plie === null) return usualWords(ctx.locale)
  const [row] = await ctx.em.execute<{ vocabulary: unknown }[]>('select vocabulary from plie where id = ?::uuid', [
    ctx.plie.id,
  ])
  return saidWords(plieWordsIn(row?.vocabulary), ctx.locale)
}
