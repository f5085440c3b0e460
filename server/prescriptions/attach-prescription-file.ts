import { fileName, requireRoom, type StoredFile } from '../attachments/index.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { PrescriptionSettled } from './errors.ts'
import type { Prescription } from './prescription.entity.ts'
import { prescriptions } from './prescription.repository.ts'
import { prescriptionFiles } from './prescription-file.repository.ts'
import { isSettled } from './review.ts'
import { ruledPrescription } from './ruled-prescription.ts'
import type { JoinedFile } from './store-prescription-file.ts'

/** Files of one prescription: what a link lets through, and what is joined afterwards. */
const MOST_FILES = 40

/** Asks whether a prescription takes one more file, before any byte is. @throws NOT_FOUND, FORBIDDEN, PrescriptionSettled, BAD_USER_INPUT */
export const mayAttachPrescriptionFile = useCase(
  'prescription.ask-attach',
  async (ctx, asked: { id: string }): Promise<void> => {
    const prescription = await prescriptions(ctx).get(asked.id)
    await requireAttach(ctx, prescription)
    await requirePlace(ctx, prescription)
  },
  { reads: true },
)

/**
 * Joins a file to a prescription received and not decided: the paper that was typed, a piece brought later. By whoever decides, or
 * whoever sent it with an account.
 * @throws NOT_FOUND, FORBIDDEN, PrescriptionSettled, BAD_USER_INPUT
 */
export const attachPrescriptionFile = useCase(
  'prescription.attach',
  async (ctx, asked: { id: string; file: JoinedFile }): Promise<StoredFile> => {
    const prescription = await prescriptions(ctx).lock(asked.id)

    concerns(ctx, 'prescription', prescription.id)
    await requireAttach(ctx, prescription)

    await requirePlace(ctx, prescription)
    await requireRoom(ctx, asked.file.size)
    const row = await prescriptionFiles(ctx).add({
      ...{ id: newId(), linkId: null, prescriptionId: prescription.id },
      name: fileName.parse(asked.file.name),
      ...{ mime: asked.file.mime, size: asked.file.size, sha256: asked.file.sha256, createdAt: ctx.now },
    })

    concerns(ctx, 'prescription-file', row.id)
    return { id: row.id, name: row.name, mime: row.mime, size: row.size }
  },
)

const requireAttach = async (ctx: RequestContext, prescription: Prescription): Promise<void> => {
  const own = ctx.actor.kind === 'account' && prescription.sentBy === ctx.actor.id
  if (own) ctx.access.require('prescription.send')
  else ctx.access.require('prescription.review', await ruledPrescription(ctx, prescription), 'prescription.read')
}

const requirePlace = async (ctx: RequestContext, { id, status }: Prescription): Promise<void> => {
  if (isSettled(status)) throw new PrescriptionSettled()
  if ((await prescriptionFiles(ctx).of(id)).length >= MOST_FILES)
    throw new Refusal('BAD_USER_INPUT', 'prescription.too-many-files')
}
