import { type PlainDate, say } from '../../schema/index.ts'
import { members } from '../accounts/index.ts'
import { type Dossier, dossiers, participants } from '../dossiers/index.ts'
import { readJourneySettings } from '../journeys/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { type Step, steps } from '../steps/index.ts'
import { plies, wordsOf } from '../tenants/index.ts'
import { contactsHeld } from './contacts-held.ts'
import { diagnosticMarks } from './diagnostic-marks.ts'
import { lastExit } from './last-exit.ts'
import type { JourneySummary, SummaryPause, SummaryReader, SummaryStep } from './summary.ts'

/** What a journey was, for the participant or for their prescriber. Audited. @throws NOT_FOUND */
export const journeySummary = useCase(
  'summary.print',
  async (ctx, asked: { dossierId: string; reader: SummaryReader }): Promise<JourneySummary> => {
    const dossier = await dossiers(ctx).get(asked.dossierId)
    const { reader } = asked

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require(reader === 'participant' ? 'summary.read' : 'summary.share', dossier, 'dossier.read')

    const words = await wordsOf(ctx)
    const person = await participants(ctx).get(dossier.participantId)
    return {
      ...{ locale: ctx.locale, reader, plie: await plies(ctx).name(), number: dossier.number, today: ctx.today },
      ...{ name: `${person.lastName} ${person.firstName}`, birthDate: person.birthDate ?? null },
      referent: await nameOf(ctx, dossier.referentId),
      prescriber: await nameOf(ctx, dossier.prescriberId),
      words,
      ...{ openedAt: dossier.openedAt, admittedOn: dossier.admittedOn ?? null, closedAt: dossier.closedAt ?? null },
      steps: (await steps(ctx).ofDossier(dossier.id))
        .map((step) => summaryStep(ctx, step, reader))
        .toSorted(byFirstDay),
      pauses: await pausesOf(ctx, dossier, reader),
      contacts: await contactsHeld(ctx, dossier.id),
      diagnostic: await diagnosticMarks(ctx, dossier.id, reader),
      exit: await lastExit(ctx, dossier.id, reader),
    }
  },
  { reads: true, audited: true },
)

const nameOf = (ctx: RequestContext, id: string | null | undefined): Promise<string | null> =>
  id ? members(ctx).nameOf(id) : Promise.resolve(null)

/** What a step is called is freely written: the prescriber reads its family. */
const summaryStep = (ctx: RequestContext, step: Step, reader: SummaryReader): SummaryStep => {
  const family = step.familyLabel ? say(step.familyLabel, ctx.locale) : '–'
  const whole = reader === 'participant'
  return {
    ...{ label: whole ? step.label : family, operator: whole ? (step.operator ?? null) : null, status: step.status },
    planned: { from: step.plannedStart ?? null, until: step.plannedEnd ?? null },
    real: { from: step.realStart ?? null, until: step.realEnd ?? null },
  }
}

const LAST = '9999-12-31'
const firstDay = ({ planned, real }: SummaryStep): PlainDate => real.from ?? planned.from ?? LAST
const byFirstDay = (one: SummaryStep, other: SummaryStep): number => firstDay(one).localeCompare(firstDay(other))

interface PauseRow {
  readonly kind: SummaryPause['kind']
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly reason: string | null
}

const pausesOf = async (ctx: RequestContext, { id }: Dossier, reader: SummaryReader): Promise<SummaryPause[]> => {
  const reasons = (await readJourneySettings(ctx)).standby?.reasons ?? []
  const rows = await ctx.em.execute<PauseRow[]>(
    `select 'standby' as kind, from_day::text as "from", coalesce(ended_on, until_day)::text as until, reason
     from standby where plie_id = ?::uuid and dossier_id = ?::uuid and status in ('OPEN', 'ENDED')
     union all
     select 'suspension', from_day::text, until_day::text, null
     from suspension where plie_id = ?::uuid and dossier_id = ?::uuid
     order by 2, 1`,
    [plieOf(ctx), id, plieOf(ctx), id],
  )
  const told = (reason: string | null) => {
    const found = reasons.find((one) => one.id === reason)
    return found === undefined ? reason : say(found.label, ctx.locale)
  }
  return rows.map((row) => ({ ...row, reason: reader === 'participant' ? told(row.reason) : null }))
}
