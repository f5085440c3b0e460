import { type PlainDate, type ToldState, toldState } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { followedJourneys } from './followed-journey.ts'
import type { Prescription } from './prescription.entity.ts'
import { publicPageOf } from './public-page.ts'
import { prescriptionRequests } from './request.repository.ts'

/** What whoever sent a prescription is told of it, by whatever way they sent it; the person is named nowhere (domain.md R42). */
export interface ToldPrescription {
  readonly state: ToldState
  readonly submittedAt: Date
  readonly decidedAt: Date | null
  /** Why the person does not enter, or not yet; written for them. */
  readonly feedback: string | null
  /** Where the PLIE tells it: who follows the person, and when they first meet. */
  readonly referent: string | null
  readonly firstAppointmentOn: PlainDate | null
  readonly enteredOn: PlainDate | null
  readonly endedOn: PlainDate | null
  /** How the accompaniment ended, in the words of the PLIE. */
  readonly outcome: string | null
  /** What the PLIE asked last. */
  readonly request: { readonly question: string; readonly answer: string | null } | null
}

/** In the order given; as many statements for a hundred as for one. */
export const toldPrescriptions = async (
  ctx: RequestContext,
  prescriptions: readonly Prescription[],
): Promise<ToldPrescription[]> => {
  const journeys = await followedJourneys(
    ctx,
    prescriptions.flatMap(({ dossierId }) => dossierId ?? []),
  )
  const { tellsReferent } = await publicPageOf(ctx)
  const requests = await prescriptionRequests(ctx).ofAll(prescriptions.map(({ id }) => id))
  return prescriptions.map(({ id, status, dossierId, submittedAt, decidedAt = null, feedback = null }) => {
    const journey = journeys.get(dossierId ?? '') ?? null
    const last = requests.filter(({ prescriptionId }) => prescriptionId === id).at(-1)
    return {
      state: toldState(status, journey?.status ?? null),
      ...{ submittedAt, decidedAt },
      feedback: status === 'REJECTED' ? feedback : (journey?.reason ?? null),
      referent: tellsReferent ? (journey?.referent ?? null) : null,
      firstAppointmentOn: tellsReferent ? (journey?.firstAppointmentOn ?? null) : null,
      enteredOn: journey?.admittedOn ?? null,
      endedOn: journey?.status === 'exited' ? journey.closedOn : null,
      outcome: journey?.outcome ?? null,
      request: last === undefined ? null : { question: last.question, answer: last.answer ?? null },
    }
  })
}

export const toldPrescription = async (ctx: RequestContext, prescription: Prescription): Promise<ToldPrescription> => {
  const [told] = await toldPrescriptions(ctx, [prescription])
  if (told === undefined) throw new Error('one is told for each asked')
  return told
}
