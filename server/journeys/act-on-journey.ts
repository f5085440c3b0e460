import {
  bodiesDeciding,
  type JourneyAct,
  type NeedContext,
  obstaclesTo,
  type PlainDate,
  say,
  startsFrom,
  statusAfter,
  transitionOf,
} from '../../schema/index.ts'
import { type Dossier, dossiers, journeyActs, touch } from '../dossiers/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { type UseCase, useCase } from '../platform/use-case.ts'
import { wordsOf } from '../tenants/index.ts'
import { type ActValues, actValues } from './act-input.ts'
import { type Change, changes, type PerformedAct } from './changes/index.ts'
import { ActNotPossible } from './errors.ts'
import { type Journey, journeyOf } from './journey-record.ts'

export interface ActOnJourney {
  readonly dossierId: string
  readonly act: PerformedAct
  readonly input: object
  /** Version of the dossier that was shown. */
  readonly version: number
  readonly idempotencyKey: string
}

/** One verb of the life cycle: the table says who may, from where and on which conditions; `change` does what is its own. */
const verb = (act: PerformedAct, change: Change): UseCase<ActOnJourney, { id: string }> =>
  useCase(
    `journey.${act}`,
    async (ctx, asked) => {
      const dossier = await dossiers(ctx).lock(asked.dossierId)

      concerns(ctx, 'dossier', dossier.id)
      ctx.access.require(transitionOf(act).permission, dossier, 'dossier.read')

      const values = actValues(act, asked.input)
      touch(ctx, dossier, asked.version)
      const journey = await journeyOf(ctx, dossier)
      const day = checkedDay(ctx, dossier, values)
      const body = decidingBody(act, journey, values)
      const overridden = await cleared(ctx, dossier, act, journey, values)

      const from = dossier.status
      const event = await change(ctx, { dossier, journey, values, day, body: body?.name ?? null })
      dossier.status = statusAfter(act, needContext(ctx, journey, values))
      await journeyActs(ctx).add({
        ...{ id: newId(), dossierId: dossier.id, act, fromStatus: from, toStatus: dossier.status, onDay: day },
        ...{ body: body?.id ?? null, bodyName: body?.name ?? null, reason: values.reason, overridden },
        ...{ at: ctx.now, byId: ctx.actor.id },
      })

      record(ctx, dossier.id, event)
      return { id: dossier.id }
    },
    { idempotent: true },
  )

const verbs = new Map(
  (Object.entries(changes) as [PerformedAct, Change][]).map(([act, change]) => [act, verb(act, change)]),
)

/**
 * Does one act of the life cycle (domain.md §3): never what the table does not have, never over an obstacle that is firm.
 * @throws InvalidInput, VersionConflict, DossierClosed, ActNotPossible, KeyReused, NOT_FOUND, FORBIDDEN
 */
export const actOnJourney: UseCase<ActOnJourney, { id: string }> = (ctx, asked) => {
  const run = verbs.get(asked.act)
  if (run === undefined) throw new InvalidInput([inputIssue('input.unknown', 'act')])
  return run(ctx, asked)
}

const needContext = (
  ctx: RequestContext,
  { record: journey, settings }: Journey,
  { standbyReason, from, until }: ActValues,
): NeedContext => ({
  ...{ journey, settings, today: ctx.today },
  asked: { ...(standbyReason && { reason: standbyReason }), ...(from && { from }), until },
})

/** Not in the future, and not before the dossier. */
const checkedDay = (ctx: RequestContext, dossier: Dossier, { on }: ActValues): PlainDate => {
  const day = on ?? ctx.today
  if (day > ctx.today) throw new InvalidInput([inputIssue('input.in-the-future', 'on')])
  if (day < dossier.openedAt) throw new InvalidInput([inputIssue('input.bad-order', 'on')])
  return day
}

/** The body named, out of those of the PLIE that decide this; the only one there is where none is named. */
const decidingBody = (act: JourneyAct, { settings }: Journey, { body }: ActValues) => {
  const { decides } = transitionOf(act)
  if (decides === null) return null
  const bodies = bodiesDeciding(settings, decides)
  const found = body === null ? (bodies.length === 1 ? bodies[0] : undefined) : bodies.find(({ id }) => id === body)
  if (body !== null && found === undefined) throw new InvalidInput([inputIssue('input.unknown', 'body')])
  return found === undefined ? null : { id: found.id, name: say(found.name, 'fr') }
}

/** Needs gone over. Whoever decides may, with a written reason; nobody goes over a firm one. @throws ActNotPossible, InvalidInput */
const cleared = async (
  ctx: RequestContext,
  dossier: Dossier,
  act: JourneyAct,
  journey: Journey,
  values: ActValues,
): Promise<string[]> => {
  if (!startsFrom(act, dossier.status)) throw new ActNotPossible(dossier.status, [], ctx.locale)
  const obstacles = obstaclesTo(act, needContext(ctx, journey, values))
  if (obstacles.length === 0) return []
  const over =
    values.override && obstacles.every(({ overridable }) => overridable) && ctx.access.allows('journey.decide', dossier)
  if (!over) throw new ActNotPossible(dossier.status, obstacles, ctx.locale, await wordsOf(ctx))
  if (values.reason === null) throw new InvalidInput([inputIssue('input.comment-required', 'reason')])
  return obstacles.map(({ need }) => need)
}
