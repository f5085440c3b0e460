import { z } from 'zod'
import { acceptingNeedsReason, eligibilityOf, prescriptionAccepted } from '../../schema/index.ts'
import { attachments } from '../attachments/index.ts'
import { dossiers, type OpenDossier, openDossier } from '../dossiers/index.ts'
import { formVersions } from '../forms/index.ts'
import { entryEvidence } from '../journeys/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { announce, concerns, record } from '../platform/outbox/outbox.ts'
import { lines, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { fileAnswers } from '../submissions/index.ts'
import { decisionToday, ownAnswers } from './eligibility.ts'
import { prescriptionPieces } from './piece.repository.ts'
import type { Prescription } from './prescription.entity.ts'
import { prescriptionFiles } from './prescription-file.repository.ts'
import { settle, underReview } from './review.ts'
import { sentThrough } from './sent-through.ts'

export interface AcceptPrescription {
  readonly id: string
  /** Version that was shown. */
  readonly version: number
  /** The person as checked by whoever accepts: what was answered is a proposal. `referentId`: named at once, or later. */
  readonly person: Omit<OpenDossier, 'idempotencyKey'>
  /** Why it is accepted although the rules do not say that the person may enter, or cannot tell. */
  readonly reason?: string | null | undefined
  readonly idempotencyKey: string
}

const input = z.object({ reason: lines(2_000).nullish() })

/**
 * Opens the dossier of the person sent, with the sheet, its files and the papers seen in it. The dossier waits as prescribed until a
 * référent is named (domain.md §3, transition 4). What the rules say that day is kept, never worked out again.
 * @throws InvalidInput, JourneyAlreadyOpen, PrescriptionSettled, VersionConflict, NOT_FOUND
 */
export const acceptPrescription = useCase(
  'prescription.accept',
  async (ctx, asked: AcceptPrescription): Promise<{ id: string; dossierId: string }> => {
    const prescription = await underReview(ctx, asked)

    const checkedRecord = await decisionToday(ctx, prescription)
    const eligibility = eligibilityOf(checkedRecord)
    const overrides = acceptingNeedsReason(eligibility)
    const reason = parseInput(input, asked).reason || null
    if (overrides && reason === null) throw new InvalidInput([inputIssue('input.comment-required', 'reason')])

    const stage = asked.person.referentId ? 'welcome' : 'prescribed'
    const { id: dossierId } = await openDossier(ctx, { ...asked.person, stage, idempotencyKey: asked.idempotencyKey })
    const dossier = await dossiers(ctx).lock(dossierId)
    await joinFiles(ctx, prescription, dossierId)
    const version = await formVersions(ctx).get(prescription.formVersionId)
    const answers = ownAnswers(version.form, prescription.answers)
    await fileAnswers(ctx, { dossier, version, answers, givenAt: prescription.submittedAt })

    for (const { document, seenOn, seenBy } of await prescriptionPieces(ctx).of(prescription.id))
      await entryEvidence(ctx).carry(dossierId, { id: newId(), document, seenOn, seenBy })

    settle(ctx, prescription, {
      ...{ status: 'ACCEPTED', dossierId, checkedRecord, eligibility },
      decidedReason: overrides ? reason : null,
    })
    const linkLabel = await sentThrough(ctx, prescription)
    record(ctx, dossierId, prescriptionAccepted({ prescriptionId: prescription.id, linkLabel, overrides }))
    announce(ctx, 'prescription-accepted', { prescriptionId: prescription.id, dossierId })
    concerns(ctx, 'prescription', prescription.id)
    return { id: prescription.id, dossierId }
  },
  { idempotent: true },
)

/** The dossier's attachments keep the ids the answers name, and so the bytes where they are. */
const joinFiles = async (ctx: RequestContext, { id }: Prescription, dossierId: string): Promise<void> => {
  for (const { name, mime, size, sha256, createdAt, id: fileId } of await prescriptionFiles(ctx).of(id)) {
    await attachments(ctx).add({
      id: fileId,
      dossierId,
      ...{ name, mime, size, sha256, createdAt },
      ...{ storedAt: createdAt, sensitive: false, createdBy: ctx.actor.id ?? '' },
    })
  }
}
