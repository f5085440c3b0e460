import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  accounts,
  activationLink,
  issueInvitation,
  memberships,
  oneTimeLinks,
  repeatableSecret,
} from '../accounts/index.ts'
import { installPreset } from '../forms/index.ts'
import { callerKey, SYSTEM } from '../platform/actor.ts'
import { InvalidInput } from '../platform/errors.ts'
import { KeyReused } from '../platform/idempotency/key-reused.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { email, line, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { plies } from './plie.repository.ts'

export interface CreatePlie {
  readonly slug: string
  readonly name: string
  readonly administratorEmail: string
  /** Key of the preset its forms come from; none starts empty. */
  readonly preset?: string | null | undefined
  readonly idempotencyKey: string
}

const schema = z.object({
  slug: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9-]{1,40}$/, 'input.bad-slug'),
  name: line(120),
  administratorEmail: email,
  preset: z.string().nullish(),
  idempotencyKey: z.string().refine(isId, 'input.bad-key'),
})

/**
 * A PLIE that does not exist yet cannot hold the idempotency key of its own creation: its id comes from the key instead, so the
 * same request finds it again.
 */
const idFor = (ctx: RequestContext, key: string): string => {
  const hash = createHash('sha256')
    .update(`plie\n${callerKey(ctx.actor)}\n${key.toLowerCase()}`)
    .digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/**
 * Opens a PLIE with its first administrator and returns the one-time link to hand over to them, shown this once.
 * @throws InvalidInput, KeyReused (also when the link of this key cannot be shown any more)
 */
export const createPlie = async (
  ctx: RequestContext,
  asked: CreatePlie,
): Promise<{ id: string; slug: string; name: string; link: string }> => {
  const outside = { ...ctx, plie: null }
  const kept = await create(outside, asked)
  const secret = repeatableSecret(outside, 'plie', asked.idempotencyKey)
  const link = await oneTimeLinks(ctx.em).find(secret, ctx.now)
  if (link === null) throw new KeyReused()
  return { ...kept, link: activationLink(ctx.runtime, secret, link.purpose) }
}

const create = useCase(
  'plie.create',
  async (ctx, asked: CreatePlie): Promise<{ id: string; slug: string; name: string }> => {
    ctx.access.require('plie.create')
    const { slug, name, administratorEmail, preset, idempotencyKey } = parseInput(schema, asked)
    const plie = { id: idFor(ctx, idempotencyKey), slug }
    concerns(ctx, 'plie', plie.id)

    const inside = { ...ctx, plie }
    await plies(inside).enter()
    const known = await plies(inside).find()
    if (known !== null) {
      if (known.slug !== slug || known.name !== name || known.preset !== (preset ?? null)) throw new KeyReused()
      return { ...plie, name }
    }
    if (!(await plies(inside).add(name))) throw new InvalidInput([inputIssue('input.taken', 'slug')])

    const account = await accounts(ctx.em).ensure(
      administratorEmail,
      administratorEmail.split('@')[0] ?? administratorEmail,
      ctx.now,
    )
    const isKnown = !account.isNew
    await memberships(inside).add(account.id, ['plie-administrator'], !isKnown)
    await issueInvitation(inside, account.id, isKnown, repeatableSecret(ctx, 'plie', idempotencyKey))
    // Nobody of the PLIE published these: the operator is no member of it.
    if (preset) await installPreset({ ...inside, actor: SYSTEM }, preset)
    return { ...plie, name }
  },
)
