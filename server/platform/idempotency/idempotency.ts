import { callerKey } from '../actor.ts'
import { Refusal } from '../errors.ts'
import { isId } from '../ids.ts'
import { plieOf } from '../plie-of.ts'
import type { RequestContext, Served } from '../request.ts'

type Claim = { kind: 'first' } | { kind: 'replay'; result: unknown } | { kind: 'reused' }

/**
 * Takes a key inside the transaction. A second request with the same key waits here for the first one to commit, then
 * either gets its result (same action, same content) or is told that the key was used for something else.
 * @throws BAD_USER_INPUT for a key that is no UUID: a program's mistake, which no screen can mend.
 */
export const claimKey = async (ctx: RequestContext, action: string, key: string, hash: string): Promise<Claim> => {
  if (!isId(key)) throw new Refusal('BAD_USER_INPUT', 'input.bad-key')
  const inserted = await ctx.em.execute<{ key: string }[]>(
    `insert into idempotency_key (plie_id, caller, key, action, request_hash, created_at) values (?, ?, ?, ?, ?, ?)
     on conflict do nothing returning key`,
    [plieOf(ctx), callerKey(ctx.actor), key, action, hash, ctx.now],
  )
  if (inserted.length > 0) return { kind: 'first' }
  const [kept] = await ctx.em.execute<{ action: string; request_hash: string; result: unknown }[]>(
    'select action, request_hash, result from idempotency_key where plie_id = ? and caller = ? and key = ?',
    [plieOf(ctx), callerKey(ctx.actor), key],
  )
  if (kept === undefined || kept.action !== action || kept.request_hash !== hash) return { kind: 'reused' }
  return { kind: 'replay', result: kept.result }
}

/** Keys of a series of requests of one PLIE, each new and with its result, in one statement. */
export const keepKeys = async (ctx: RequestContext, served: readonly Served[]): Promise<void> => {
  const rows = served.flatMap(({ ctx: { actor, now }, action, kept }) =>
    kept === null ? [] : [{ ...kept, result: kept.result ?? null, caller: callerKey(actor), action, at: now }],
  )
  if (rows.length === 0) return
  await ctx.em.execute(
    `insert into idempotency_key (plie_id, caller, key, action, request_hash, result, created_at)
     select ?::uuid, r.caller, r.key, r.action, r.hash, r.result, r.at
     from jsonb_to_recordset(?::jsonb) as r(caller text, key uuid, action text, hash text, result jsonb, at timestamptz)`,
    [plieOf(ctx), JSON.stringify(rows)],
  )
}

/** Keeps the result with its key, in the same transaction. Kept 24 h at least. */
export const keepResult = async (ctx: RequestContext, key: string, result: unknown): Promise<void> => {
  await ctx.em.execute('update idempotency_key set result = ?::jsonb where plie_id = ? and caller = ? and key = ?', [
    JSON.stringify(result ?? null),
    plieOf(ctx),
    callerKey(ctx.actor),
    key,
  ])
}
