import {
  type ActInput,
  actLabel,
  actsFrom,
  bodiesDeciding,
  type DossierStatus,
  isPointless,
  type JourneyAct,
  journeyClock,
  obstaclesTo,
  type PlainDate,
  say,
  transitionOf,
} from '../../schema/index.ts'
import { dossiers } from '../dossiers/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { wordsOf } from '../tenants/index.ts'
import { ELSEWHERE } from './changes/index.ts'
import { toldObstacle } from './errors.ts'
import { journeyOf } from './journey-record.ts'

interface Choice {
  readonly id: string
  readonly label: string
}

export interface ActOffer {
  readonly act: JourneyAct
  readonly label: string
  readonly requires: readonly ActInput[]
  readonly accepts: readonly ActInput[]
  readonly obstacles: readonly ReturnType<typeof toldObstacle>[]
  readonly possible: boolean
  readonly bodies: readonly Choice[]
}

export interface JourneyToday {
  readonly dossierId: string
  readonly status: DossierStatus
  readonly admittedOn: PlainDate | null
  readonly periodEnd: PlainDate | null
  readonly capEnd: PlainDate | null
  readonly entryDocuments: readonly {
    document: string
    seen: boolean
    /** Null until it is seen. */
    seenOn: PlainDate | null
    seenBy: string | null
    documentId: string | null
  }[]
  readonly standbyReasons: readonly Choice[]
  readonly standbyMaxMonths: number | null
  readonly offers: readonly ActOffer[]
}

const AWAY = ['rejected', 'refused', 'dropped']
const turnsAway = (act: JourneyAct): boolean => AWAY.includes(transitionOf(act).to)

/** Where a dossier stands and what the caller may do of it today, each act with what stands in its way. @throws NOT_FOUND */
export const readJourney = useCase(
  'journey.read',
  async (ctx, asked: { dossierId: string }): Promise<JourneyToday> => {
    const dossier = await dossiers(ctx).get(asked.dossierId)

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('journey.read', dossier, 'dossier.read')

    const { record: journey, settings, entryMarks } = await journeyOf(ctx, dossier)
    const words = await wordsOf(ctx)
    const choice = ({ id, label }: { id: string; label: { fr: string } }): Choice => ({
      ...{ id, label: say(label, ctx.locale) },
    })
    const offered = actsFrom(journey.status)
      .filter((act) => !ELSEWHERE.some((other) => other === act))
      .filter((act) => ctx.access.allows(transitionOf(act).permission, dossier))
      .map((act) => ({ act, obstacles: obstaclesTo(act, { journey, settings, today: ctx.today, asked: {} }) }))
      .filter(({ obstacles }) => !isPointless(obstacles))
      // What turns the person away is offered last.
      .toSorted((one, other) => Number(turnsAway(one.act)) - Number(turnsAway(other.act)))
    return {
      ...{ dossierId: dossier.id, status: journey.status, admittedOn: journey.admittedOn },
      ...journeyClock(journey, settings, ctx.today),
      entryDocuments: (settings.entryEvidence ?? []).map((document) => {
        const mark = entryMarks.find((one) => one.document === document.fr)
        return {
          ...{ document: say(document, ctx.locale), seen: mark !== undefined },
          ...{ seenOn: mark?.seenOn ?? null, seenBy: mark?.seenBy ?? null },
          documentId: mark?.documentId ?? null,
        }
      }),
      standbyReasons: (settings.standby?.reasons ?? []).map(choice),
      standbyMaxMonths: settings.standby?.maxMonths ?? null,
      offers: offered.map(({ act, obstacles }): ActOffer => {
        const { requires, accepts, decides } = transitionOf(act)
        return {
          ...{ act, label: actLabel(act, ctx.locale, words), requires, accepts },
          obstacles: obstacles.map((one) => toldObstacle(one, ctx.locale, words)),
          possible: obstacles.every(({ overridable }) => overridable && ctx.access.allows('journey.decide', dossier)),
          bodies:
            decides === null
              ? []
              : bodiesDeciding(settings, decides).map(({ id, name }) => choice({ id, label: name })),
        }
      }),
    }
  },
  { reads: true },
)
