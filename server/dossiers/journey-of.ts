import type { z } from 'zod'
import { CLOSED_STATUSES, isOneOf } from '../../schema/index.ts'
import { notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Participant } from './dossier.entity.ts'
import { dossiers, participants } from './dossier.repository.ts'
import { JourneyAlreadyOpen } from './errors.ts'
import type { participantInput } from './participant-input.ts'

type Typed = z.output<typeof participantInput>

/** Whose journey begins, and what is known of them now that was not before. */
export interface JourneyOf {
  readonly participantId: string
  readonly changed: string[]
}

export const newParticipant = async (ctx: RequestContext, person: Typed): Promise<JourneyOf> => {
  const { id } = await participants(ctx).add({
    id: newId(),
    firstName: person.firstName,
    lastName: person.lastName,
    birthDate: person.birthDate ?? null,
    email: person.email ?? null,
    phone: person.phone ?? null,
    commune: person.commune ?? null,
    statuses: [...(person.statuses ?? [])],
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  })
  return { participantId: id, changed: [] }
}

/**
 * Somebody who came before and follows no journey now. Their names stay as they are; how to reach them and their situation, asked
 * again, are those of today where something was typed, and a birth date that was not known is.
 * @throws NOT_FOUND for a person of whom the caller followed no journey, JourneyAlreadyOpen
 */
export const returningParticipant = async (ctx: RequestContext, id: string, typed: Typed): Promise<JourneyOf> => {
  const participant = await participants(ctx).lock(id)
  const journeys = await dossiers(ctx).ofParticipant(id)
  if (!journeys.some((journey) => ctx.access.allows('participant.return', journey))) throw notFound()
  const open = journeys.find(({ status }) => !isOneOf(CLOSED_STATUSES, status))
  if (open !== undefined) throw new JourneyAlreadyOpen(open)

  const today = {
    ...(typed.phone ? { phone: typed.phone } : {}),
    ...(typed.email ? { email: typed.email } : {}),
    ...(typed.commune ? { commune: typed.commune } : {}),
    ...(typed.birthDate && participant.birthDate === null ? { birthDate: typed.birthDate } : {}),
    ...(typed.statuses?.length ? { statuses: [...typed.statuses] } : {}),
  } satisfies Partial<Participant>
  const changed = Object.entries(today)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(participant, name)))
    .map(([name]) => name)
  if (changed.length > 0) Object.assign(participant, today, { version: participant.version + 1, updatedAt: ctx.now })
  return { participantId: id, changed }
}
