import { z } from 'zod'
import type { L10n } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** What a PLIE decides of its public page. */
export interface PublicPage {
  readonly plieName: string
  /** Who receives, why and how long, in the PLIE's own words; null: the page's usual sentence. */
  readonly privacy: L10n | null
  /** The prescriber of an accepted person is told who follows them. */
  readonly tellsReferent: boolean
}

const stored = z.object({
  privacy: z.object({ fr: z.string(), en: z.string().optional() }).nullish(),
  tellsReferent: z.boolean().optional(),
})

export const publicPageOf = async (ctx: RequestContext): Promise<PublicPage> => {
  const [row] = await ctx.em.execute<{ name: string; page: unknown }[]>(
    "select name, settings -> 'publicPage' as page from plie where id = ?",
    [plieOf(ctx)],
  )
  const page = stored.safeParse(row?.page ?? {})
  const { privacy = null, tellsReferent = false } = page.success ? page.data : {}
  const { fr = '', en } = privacy ?? {}
  return {
    plieName: row?.name ?? '',
    privacy: fr === '' ? null : { fr, ...(en === undefined ? {} : { en }) },
    tellsReferent,
  }
}
