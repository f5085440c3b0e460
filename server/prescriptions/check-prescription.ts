import {
  acceptingNeedsReason,
  type Eligibility,
  eligibilityOf,
  type PieceState,
  pieceState,
  say,
} from '../../schema/index.ts'
import { type PresentedDecision, presentDecision } from '../exits/index.ts'
import { readJourneySettings } from '../journeys/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { decisionToday } from './eligibility.ts'
import { prescriptionPieces } from './piece.repository.ts'
import type { Prescription } from './prescription.entity.ts'
import { prescriptions } from './prescription.repository.ts'
import { isSettled } from './review.ts'
import { ruledPrescription } from './ruled-prescription.ts'

export interface PieceAsked {
  readonly document: string
  readonly state: PieceState
  /** Null until somebody has seen it. */
  readonly seenOn: string | null
  readonly seenBy: string | null
}

/** What there is to check of a prescription: what the rules say of the person, and the papers the PLIE asks for at the entry. */
export interface PrescriptionCheck {
  readonly eligibility: Eligibility
  /** Clause by clause; null where there are no rules. Today's, or that of the day it was decided. */
  readonly decision: PresentedDecision | null
  /** Whether accepting now goes over what the rules say. */
  readonly needsReason: boolean
  readonly pieces: readonly PieceAsked[]
  /** Nobody enters the PLIE while one of them is not seen. */
  readonly piecesBlockEntry: boolean
}

/** @throws NOT_FOUND */
export const checkPrescription = useCase(
  'prescription.check',
  async (ctx, asked: { id: string }): Promise<PrescriptionCheck> => {
    const prescription = await prescriptions(ctx).get(asked.id)

    concerns(ctx, 'prescription', prescription.id)
    ctx.access.require('prescription.read', await ruledPrescription(ctx, prescription), 'prescription.read')

    const settled = isSettled(prescription.status)
    const record = settled
      ? (prescription.checkedRecord ?? prescription.record ?? null)
      : await decisionToday(ctx, prescription)
    const eligibility = eligibilityOf(record)
    return {
      eligibility,
      decision: record ? presentDecision(record, ctx.locale) : null,
      needsReason: !settled && acceptingNeedsReason(eligibility),
      ...(await piecesOf(ctx, prescription)),
    }
  },
  { reads: true },
)

const piecesOf = async (ctx: RequestContext, { id, pieces: joined }: Prescription) => {
  const { entryEvidence, entryBlockedWithoutEvidence } = await readJourneySettings(ctx)
  const marks = await prescriptionPieces(ctx).of(id)
  const seen = new Set(marks.map(({ document }) => document))
  return {
    piecesBlockEntry: entryBlockedWithoutEvidence === true,
    pieces: (entryEvidence ?? []).map((document): PieceAsked => {
      const mark = marks.find((one) => one.document === document.fr)
      return {
        document: say(document, ctx.locale),
        state: pieceState(document.fr, { seen, joined }),
        seenOn: mark?.seenOn ?? null,
        seenBy: mark?.seenByName ?? null,
      }
    }),
  }
}
