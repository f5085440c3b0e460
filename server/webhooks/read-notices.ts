import { plieOf } from '../platform/plie-of.ts'
import { useCase } from '../platform/use-case.ts'

export const NOTICE_KINDS = [
  'webhook-disabled',
  'token-expired',
  'token-expires-in-7-days',
  'token-expires-in-30-days',
] as const

export interface ApiNotice {
  readonly kind: (typeof NOTICE_KINDS)[number]
  /** Of the token or of the webhook. */
  readonly id: string
  readonly name: string
  /** When it expires, expired, or was given up. */
  readonly at: string
}

const NOTICES = `
  select kind, id, name, at from (
    select 'webhook-disabled' as kind, 1 as rank, w.id, w.name, w.disabled_at as at from webhook w
      where w.plie_id = ?::uuid and w.disabled_at is not null
    union all
    select case when t.expires_at <= ? then 'token-expired'
                when t.expires_at <= ?::timestamptz + interval '7 days' then 'token-expires-in-7-days'
                else 'token-expires-in-30-days' end, 2, t.id, t.name, t.expires_at from api_token t
      where t.plie_id = ?::uuid and t.revoked_at is null
        and t.expires_at between ?::timestamptz - interval '30 days' and ?::timestamptz + interval '30 days') n
  order by rank, at, id limit 100`

/** What the administrators of a PLIE have to see to, lest another system stop being served. Expired tokens are told for a month. */
export const readApiNotices = useCase(
  'token.notices',
  async (ctx, _: null): Promise<ApiNotice[]> => {
    const plie = plieOf(ctx)
    ctx.access.require('token.manage')
    return ctx.em.execute<ApiNotice[]>(NOTICES, [plie, ctx.now, ctx.now, plie, ctx.now, ctx.now])
  },
  { reads: true },
)
