import { readJourneySettings } from '../journeys/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { useCase } from '../platform/use-case.ts'
import { prescriptionPieces } from './piece.repository.ts'
import { settle, underReview } from './review.ts'

export interface MarkPrescriptionPiece {
  readonly id: string
  /** In the words of the PLIE's settings, in either language. */
  readonly document: string
  readonly seen: boolean
  /** Version that was shown. */
  readonly version: number
}

/** Notes that a paper the PLIE asks for at the entry was seen, or takes it back: « vue le … par … », no copy kept (domain.md §11). */
export const markPrescriptionPiece = useCase(
  'prescription.mark-piece',
  async (ctx, asked: MarkPrescriptionPiece): Promise<{ id: string }> => {
    const prescription = await underReview(ctx, asked)

    const { entryEvidence } = await readJourneySettings(ctx)
    const document = entryEvidence?.find((one) => Object.values(one).includes(asked.document))
    if (document === undefined) throw new InvalidInput([inputIssue('input.unknown', 'document')])

    if (asked.seen) await prescriptionPieces(ctx).mark(prescription.id, document.fr)
    else await prescriptionPieces(ctx).unmark(prescription.id, document.fr)
    settle(ctx, prescription, { status: prescription.status })
    return { id: prescription.id }
  },
)
