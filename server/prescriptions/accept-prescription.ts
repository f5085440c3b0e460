import { prescriptionAccepted } from '../../schema/index.ts'
import { attachments } from '../attachments/index.ts'
import { dossiers, type OpenDossier, openDossier } from '../dossiers/index.ts'
import { formVersions } from '../forms/index.ts'
import { announce, concerns, record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { fileAnswers } from '../submissions/index.ts'
import { ownAnswers } from './checked-sheet.ts'
import { links } from './link.repository.ts'
import type { Prescription } from './prescription.entity.ts'
import { prescriptionFiles } from './prescription-file.repository.ts'
import { settle, underReview } from './review.ts'

export interface AcceptPrescription {
  readonly id: string
  /** Version that was shown. */
  readonly version: number
  /** The person as checked by whoever accepts: what was answered is a proposal. `referentId`: named at once, or later. */
  readonly person: Omit<OpenDossier, 'idempotencyKey'>
  readonly idempotencyKey: string
}

/**
 * Opens the dossier of the person sent, with the sheet and its files in it. The dossier waits as prescribed until a référent is
 * named (domain.md §3, transition 4).
 * @throws InvalidInput, JourneyAlreadyOpen, PrescriptionSettled, VersionConflict, NOT_FOUND
 */
export const acceptPrescription = useCase(
  'prescription.accept',
  async (ctx, asked: AcceptPrescription): Promise<{ id: string; dossierId: string }> => {
    const prescription = await underReview(ctx, asked)

    const stage = asked.person.referentId ? 'welcome' : 'prescribed'
    const { id: dossierId } = await openDossier(ctx, { ...asked.person, stage, idempotencyKey: asked.idempotencyKey })
    const dossier = await dossiers(ctx).lock(dossierId)
    await joinFiles(ctx, prescription, dossierId)
    const version = await formVersions(ctx).get(prescription.formVersionId)
    const answers = ownAnswers(version.form, prescription.answers)
    await fileAnswers(ctx, { dossier, version, answers, givenAt: prescription.submittedAt })

    settle(ctx, prescription, { status: 'ACCEPTED', dossierId })
    const { label } = await links(ctx).get(prescription.linkId)
    record(ctx, dossierId, prescriptionAccepted({ prescriptionId: prescription.id, linkLabel: label }))
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
