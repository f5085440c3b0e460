import { Refusal } from '../errors.ts'
import { ApiTokensDocument, type ApiTokensQuery } from '../generated/graphql.ts'
import { sendDocument } from '../graphql-client.ts'
import { cutPage } from './page-of.ts'
import type { ResourceReads } from './resource.ts'

/** A token of the PLIE, without its secret, which nobody can read again. */
export type TokenRow = ApiTokensQuery['apiTokens'][number]

const SOON_MS = 30 * 24 * 60 * 60_000

/** What a token is worth at this moment; `soon`: it works, and expires within thirty days. */
export const tokenState = ({ revokedAt, expiresAt }: Pick<TokenRow, 'revokedAt' | 'expiresAt'>, now: Date) => {
  if (revokedAt !== null) return 'revoked'
  const left = new Date(expiresAt).getTime() - now.getTime()
  return left <= 0 ? 'expired' : left <= SOON_MS ? 'soon' : 'active'
}

const all = async () => (await sendDocument(ApiTokensDocument, {})).apiTokens

const isOver = (token: TokenRow, now: Date) => ['revoked', 'expired'].includes(tokenState(token, now))

/** Those that work first, newest first among each. */
export const tokens = {
  async getList(params) {
    const now = new Date()
    const listed = await all()
    return cutPage(
      [...listed.filter((token) => !isOver(token, now)), ...listed.filter((token) => isOver(token, now))],
      params,
    )
  },
  async getOne(id) {
    const token = (await all()).find((candidate) => candidate.id === id)
    if (!token) throw new Refusal('NOT_FOUND', 'jalon.network.notFound', 404)
    return token
  },
} satisfies ResourceReads
