import { z } from 'zod'
import { API_SCOPES, readsWith } from '../platform/actor.ts'
import { InvalidInput } from '../platform/errors.ts'
import { KeyReused } from '../platform/idempotency/key-reused.ts'
import { isId, newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { line, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { apiTokens } from './api-token.repository.ts'
import { isCidr } from './network.ts'
import { repeatableSecret, secretHash } from './secrets.ts'
import { newPublicId, tokenText } from './token-text.ts'

export interface CreateApiToken {
  readonly name: string
  readonly scopes: readonly string[]
  readonly expiresAt: Date
  /** Networks the token may be used from; none means any. */
  readonly cidrs?: readonly string[] | null | undefined
  /** Forms whose answers it is held to; none means all of them. */
  readonly formIds?: readonly string[] | null | undefined
  /** Requests a minute; 400 unless told. */
  readonly perMinute?: number | null | undefined
  readonly idempotencyKey: string
}

const DAY_MS = 24 * 60 * 60_000
const LONGEST_MS = 365 * DAY_MS
const MOST_NETWORKS = 20
const MOST_FORMS = 50
const USUAL_PER_MINUTE = 400
const MOST_PER_MINUTE = 6_000

const schemaAt = (now: Date) =>
  z.object({
    name: line(100),
    scopes: z
      .array(z.enum(API_SCOPES, 'input.unknown'))
      .min(1, 'input.required')
      .transform((scopes) => {
        const all = new Set(scopes.flatMap((scope) => [scope, ...(readsWith[scope] ?? [])]))
        return API_SCOPES.filter((scope) => all.has(scope))
      }),
    expiresAt: z
      .date()
      .refine((date) => date > now && date.getTime() <= now.getTime() + LONGEST_MS, 'input.out-of-range'),
    cidrs: z.array(z.string().trim().refine(isCidr, 'input.bad-cidr')).max(MOST_NETWORKS, 'input.too-long').nullish(),
    formIds: z.array(z.string().refine(isId, 'input.unknown')).max(MOST_FORMS, 'input.too-long').nullish(),
    perMinute: z.number().int().min(1, 'input.out-of-range').max(MOST_PER_MINUTE, 'input.out-of-range').nullish(),
  })

/**
 * Makes a token for an external system and returns its text, shown this once: only the hash of its secret is kept (E1). It
 * expires within 365 days (E2).
 * @throws InvalidInput, KeyReused (also when the secret of this key cannot be shown any more)
 */
export const createApiToken = async (
  ctx: RequestContext,
  asked: CreateApiToken,
): Promise<{ id: string; secret: string }> => {
  const kept = await create(ctx, asked)
  const secret = repeatableSecret(ctx, 'api-token', asked.idempotencyKey)
  if (secretHash(secret) !== kept.secretHash) throw new KeyReused()
  return { id: kept.id, secret: tokenText(kept.publicId, secret) }
}

const create = useCase(
  'token.create',
  async (ctx, asked: CreateApiToken): Promise<{ id: string; publicId: string; secretHash: string }> => {
    ctx.access.require('token.manage')
    const input = parseInput(schemaAt(ctx.now), asked)

    const formIds = [...new Set(input.formIds ?? [])]
    if (formIds.length > 0) {
      // Its messages tell of every form: to be held to some of them would mean nothing.
      if (input.scopes.includes('WEBHOOKS_MANAGE')) throw new InvalidInput([inputIssue('input.not-by-form', 'formIds')])
      if ((await apiTokens(ctx).knownForms(formIds)) !== formIds.length)
        throw new InvalidInput([inputIssue('input.unknown', 'formIds')])
    }

    const token = {
      id: newId(),
      publicId: newPublicId(),
      secretHash: secretHash(repeatableSecret(ctx, 'api-token', asked.idempotencyKey)),
      name: input.name,
      scopes: input.scopes,
      cidrs: input.cidrs ?? [],
      formIds,
      perMinute: input.perMinute ?? USUAL_PER_MINUTE,
      expiresAt: input.expiresAt,
    }
    await apiTokens(ctx).add(token)
    concerns(ctx, 'api-token', token.id)
    return { id: token.id, publicId: token.publicId, secretHash: token.secretHash }
  },
  { idempotent: true },
)
