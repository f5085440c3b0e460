import {
  type Absences,
  absencesOf,
  contactObservations,
  contactRhythm,
  contactSettings,
  describeContactObservation,
  describeRhythm,
  type RhythmState,
} from '../../schema/index.ts'
import { type Dossier, dossiers, journeyActs } from '../dossiers/index.ts'
import { trainings } from '../employment/index.ts'
import { journeyOf } from '../journeys/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { plies } from '../tenants/index.ts'
import { notedContacts } from './noted-contacts.ts'

export interface ContactSummary {
  readonly dossierId: string
  readonly rhythm: {
    readonly state: RhythmState
    readonly line: string
    readonly why: string | null
    readonly dueOn: string | null
    readonly daysLate: number
    readonly lastOn: string | null
  }
  readonly absences: Absences
  readonly observations: readonly string[]
  /** Length proposed for a new interview. */
  readonly usualMinutes: number
}

const MINUTES_WHERE_SILENT = 60

/** When the next contact of a dossier is due, its absences, and what the PLIE's text asks of interviews. @throws NOT_FOUND */
export const readContactSummary = useCase(
  'contact.summary',
  async (ctx, asked: { dossierId: string }): Promise<ContactSummary> => {
    const dossier = await dossiers(ctx).get(asked.dossierId)

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('contact.read', dossier, 'dossier.read')

    const settings = contactSettings(await plies(ctx).settings())
    const since = dossier.admittedOn ?? dossier.openedAt
    const held = (await notedContacts(ctx, [dossier.id]))({ id: dossier.id, since })
    const rhythm = contactRhythm(settings, await rhythmJourney(ctx, dossier), held, ctx.today)
    const { state, dueOn, daysLate, lastOn } = rhythm
    return {
      dossierId: dossier.id,
      rhythm: { state, dueOn, daysLate, lastOn, ...describeRhythm(rhythm, ctx.locale) },
      absences: absencesOf(settings, held ?? []),
      observations: contactObservations(settings, held ?? []).map((one) => describeContactObservation(one, ctx.locale)),
      usualMinutes: settings.averageInterviewMinutes ?? MINUTES_WHERE_SILENT,
    }
  },
  { reads: true },
)

const rhythmJourney = async (ctx: RequestContext, dossier: Dossier) => {
  const { record } = await journeyOf(ctx, dossier)
  const studying = (await trainings(ctx).ofDossier(dossier.id)).some(
    ({ startDate, endDate }) => startDate <= ctx.today && (endDate ?? ctx.today) >= ctx.today,
  )
  return {
    ...{
      status: record.status,
      admittedOn: record.admittedOn,
      standbys: record.standbys,
      suspensions: record.suspensions,
    },
    statusSince: (await journeyActs(ctx).lastMove(dossier)) ?? dossier.openedAt,
    exitedOn: dossier.closedAt ?? null,
    inAction: record.plieActionUnderWay,
    inJobOrTraining: record.job !== null || studying,
  }
}
