import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

interface Row {
  slug: string
  name: string
  preset: string | null
}

/** The row of the PLIE of the context, which row-level security makes the only one there is. */
export const plies = (ctx: RequestContext) => ({
  /** Makes the PLIE of the context the one of the open transaction: for the use case that creates it, and for no other. */
  async enter(): Promise<void> {
    await ctx.em.execute("select set_config('app.plie_id', ?, true)", [plieOf(ctx)])
  },

  async find(): Promise<Row | null> {
    const [row] = await ctx.em.execute<Row[]>('select slug, name, preset from plie where id = ?', [plieOf(ctx)])
    return row ?? null
  },

  /** As its documents bear it. */
  async name(): Promise<string> {
    return (await this.find())?.name ?? ''
  },

  /** What is kept of its settings, as it is: whoever reads a part of it parses that part. */
  async settings(): Promise<unknown> {
    const [row] = await ctx.em.execute<{ settings: unknown }[]>('select settings from plie where id = ?', [plieOf(ctx)])
    return row?.settings ?? {}
  },

  /** Whether the slug was free. */
  async add(name: string): Promise<boolean> {
    const rows = await ctx.em.execute<{ id: string }[]>(
      'insert into plie (id, slug, name, created_at) values (?, ?, ?, ?) on conflict do nothing returning id',
      [plieOf(ctx), ctx.plie?.slug, name, ctx.now],
    )
    return rows.length === 1
  },
})
