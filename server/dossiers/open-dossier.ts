import { z } from 'zod'
import { dossierOpened, participantUpdated } from '../../schema/index.ts'
import { members } from '../accounts/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { day, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { dossiers } from './dossier.repository.ts'
import { newParticipant, returningParticipant } from './journey-of.ts'
import { participantInput } from './participant-input.ts'
import { referentSpells } from './referent-spell.repository.ts'

/** Where a new dossier may start: sent, welcomed, or admitted already (taken over from another tool). */
export const DOSSIER_STAGES = ['prescribed', 'welcome', 'active'] as const
export type DossierStage = (typeof DOSSIER_STAGES)[number]

export interface OpenDossier {
  readonly firstName: string
  readonly lastName: string
  readonly birthDate?: string | null
  readonly email?: string | null
  readonly phone?: string | null
  readonly commune?: string | null
  readonly statuses?: readonly string[] | null
  /** Absent: today. */
  readonly openedAt?: string | null
  /** Ignored for a prescriber; absent for a référent: themselves. */
  readonly referentId?: string | null
  /** Where the dossier starts; a prescriber's is always prescribed. Absent: active, as one taken over from elsewhere. */
  readonly stage?: DossierStage | null
  /** Somebody who came before, as whoever opens found: a new journey of theirs. Absent: a person the PLIE does not know. */
  readonly participantId?: string | null
  readonly idempotencyKey: string
}

const input = participantInput.extend({
  openedAt: day.nullish(),
  referentId: z.string().nullish(),
  participantId: z.string().nullish(),
  stage: z.enum(DOSSIER_STAGES).nullish(),
})

/**
 * Opens a dossier: prescribed when a prescriber sends somebody, where `stage` says otherwise (domain.md §3, transitions 1 and 22).
 * @throws InvalidInput, JourneyAlreadyOpen, NOT_FOUND for a person the caller may open nothing for
 */
export const openDossier = useCase(
  'dossier.open',
  async (ctx, asked: OpenDossier): Promise<{ id: string }> => {
    ctx.access.require('dossier.open')

    const person = parseInput(input, asked)
    const openedAt = person.openedAt ?? ctx.today
    if (openedAt > ctx.today) throw new InvalidInput([inputIssue('input.in-the-future', 'openedAt')])
    const assigns = ctx.access.allows('dossier.assign')
    const prescribes = !assigns && !ctx.actor.roles.includes('referent')
    const referentId = prescribes ? null : assigns ? (person.referentId ?? null) : ctx.actor.id
    if (referentId !== null && (await members(ctx).referent(referentId)) === null) {
      throw new InvalidInput([inputIssue('input.not-a-referent', 'referentId')])
    }

    const wanted = prescribes ? 'prescribed' : (person.stage ?? 'active')
    // Nobody is welcomed by nobody: without a référent the dossier waits for one.
    const stage = wanted === 'welcome' && referentId === null ? 'prescribed' : wanted

    const participant = person.participantId
      ? await returningParticipant(ctx, person.participantId, person)
      : await newParticipant(ctx, person)
    const dossier = await dossiers(ctx).add({
      id: newId(),
      number: await dossiers(ctx).nextNumber(openedAt.slice(0, 4)),
      participantId: participant.participantId,
      referentId,
      prescriberId: prescribes ? ctx.actor.id : null,
      status: stage,
      openedAt,
      closedAt: null,
      admittedOn: stage === 'active' ? openedAt : null,
      statusBeforeExit: null,
      version: 1,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })

    if (referentId !== null) await referentSpells(ctx).start(dossier.id, referentId, openedAt)
    record(ctx, dossier.id, dossierOpened({ dossierId: dossier.id, number: dossier.number }))
    if (participant.changed.length > 0) record(ctx, dossier.id, participantUpdated(participant))
    concerns(ctx, 'dossier', dossier.id)
    return { id: dossier.id }
  },
  { idempotent: true },
)
