import { createHash } from 'node:crypto'
import { canonicalJson } from '../../schema/index.ts'
import { createAccess } from './access/access.ts'
import { type AuditTold, writeAudit } from './audit/audit.ts'
import { DomainError, Refusal } from './errors.ts'
import { claimKey, keepResult } from './idempotency/idempotency.ts'
import { KeyReused } from './idempotency/key-reused.ts'
import { inSharedTransaction, inTransaction } from './orm/orm.ts'
import { writeEvents } from './outbox/outbox.ts'
import type { RequestContext, Served, Work } from './request.ts'

interface Options {
  /** The input carries `idempotencyKey`; the same key and content gives the first result again (promises I2). */
  readonly idempotent?: true
  /** A read: nothing is written but the audit line when `audited`. */
  readonly reads?: true
  /** Reads only: write an audit line (opening of a dossier, promises J1). */
  readonly audited?: true
}

/** A verb of the product. Called by another use case, it joins that one's transaction. */
export type UseCase<In, Out> = (ctx: RequestContext, input: In) => Promise<Out>

const SLOW_TRANSACTION_MS = 1_000

/**
 * The one door: opens the transaction, insists that authorization was asked, writes events, outbox and audit rows with the
 * change, and remembers the result of an idempotency key. `Out` must be plain JSON for idempotent verbs.
 * @throws whatever `work` throws, after a rollback and an audit line of the refusal.
 */
export const useCase = <In, Out>(action: string, work: UseCase<In, Out>, options: Options = {}): UseCase<In, Out> => {
  const run = async (outer: RequestContext, input: In): Promise<Out> => {
    if (outer.work !== null) return work(outer, input)
    if (outer.series !== undefined) return joined(outer, outer.series, action, input, work, options)
    const gathered: Work = { events: [], announcements: [], object: null, afterCommit: [] }
    const started = performance.now()
    try {
      const result = await within(outer, options)(outer.em, action, async (em) => {
        const access = createAccess(outer.actor)
        const ctx: RequestContext = { ...outer, em, access, work: gathered }
        const key = options.idempotent ? keyOf(input) : null
        const claim = key === null ? null : await claimKey(ctx, action, key, fingerprint(input))
        if (claim?.kind === 'reused') throw new KeyReused()
        if (claim?.kind === 'replay') return claim.result as Out
        const out = await work(ctx, input)
        if (!access.asked) throw new Error(`${action} never asked for authorization`)
        await em.flush()
        if (!options.reads) await writeEvents(ctx, gathered)
        if (!options.reads || options.audited)
          await audit(ctx, action, gathered.object, out === null ? 'NOT_FOUND' : 'ok', options)
        if (key !== null) await keepResult(ctx, key, out)
        return out
      })
      if (outer.trial === undefined) for (const after of gathered.afterCommit) after()
      // What resolvers read next is what was just written.
      else outer.em.clear()
      return result
    } catch (error) {
      await auditFailure(outer, action, gathered, error, options)
      throw error
    } finally {
      const ms = performance.now() - started
      if (ms > SLOW_TRANSACTION_MS)
        outer.runtime.logger.warn({ action, ms: Math.round(ms), requestId: outer.requestId }, 'slow transaction')
    }
  }
  return run
}

/** Serves a request of a series: in the transaction that is open, with an authorization of its own; whoever opened it writes what it leaves. */
const joined = async <In, Out>(
  outer: RequestContext,
  series: Served[],
  action: string,
  input: In,
  work: UseCase<In, Out>,
  options: Options,
): Promise<Out> => {
  const gathered: Work = { events: [], announcements: [], object: null, afterCommit: [] }
  const access = createAccess(outer.actor)
  const out = await work({ ...outer, access, work: gathered }, input)
  if (!access.asked) throw new Error(`${action} never asked for authorization`)
  await outer.em.flush()
  outer.em.clear()
  const key = options.idempotent ? keyOf(input) : null
  const kept = key === null ? null : { key, hash: fingerprint(input), result: out }
  if (!options.reads || options.audited) series.push({ ctx: outer, action, work: gathered, kept })
  return out
}

/** Reads of a trial are many at once on its one connection, where savepoints would get in each other's way. */
const within = (outer: RequestContext, options: Options): typeof inTransaction =>
  outer.trial !== undefined && options.reads ? inSharedTransaction : inTransaction

/** A line of the trail with the change; of a trial, what was read, which is not taken back, and written once the rest is. */
const audit = async (
  ctx: RequestContext,
  action: string,
  object: AuditTold['object'],
  result: string,
  options: Options,
): Promise<void> => {
  if (ctx.trial === undefined) return writeAudit(ctx, action, object, result)
  if (options.reads) ctx.trial.lines.push({ action, object, result })
}

const auditFailure = async (
  outer: RequestContext,
  action: string,
  gathered: Work,
  error: unknown,
  options: Options,
) => {
  const refused =
    error instanceof Refusal &&
    (error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND' || error.code === 'UNAUTHENTICATED')
  if (options.reads && !refused) return
  const result = error instanceof Refusal || error instanceof DomainError ? error.code : 'INTERNAL'
  if (outer.trial !== undefined) {
    if (refused) outer.trial.lines.push({ action, object: gathered.object, result })
    return
  }
  try {
    await inTransaction(outer.em, `${action} (audit)`, (em) =>
      writeAudit({ ...outer, em }, action, gathered.object, result),
    )
  } catch (failure) {
    outer.runtime.logger.error(
      { err: failure, requestId: outer.requestId },
      'the audit line of a refusal could not be written',
    )
  }
}

const keyOf = (input: unknown): string => {
  const key = typeof input === 'object' && input !== null ? Reflect.get(input, 'idempotencyKey') : undefined
  if (typeof key !== 'string') throw new Error('an idempotent use case needs an idempotencyKey')
  return key
}

/** @throws BAD_USER_INPUT for an input nested too deep to be written down: a job or an import may send what HTTP refuses. */
const fingerprint = (input: unknown): string => {
  try {
    return createHash('sha256')
      .update(canonicalJson(JSON.parse(JSON.stringify(input))))
      .digest('hex')
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('BAD_USER_INPUT', 'request.malformed')
    throw error
  }
}
