import { eligibilityOf, type SheetAudience } from '../../schema/index.ts'
import type { PublishedForm } from '../forms/index.ts'
import { newId } from '../platform/ids.ts'
import { announce, concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { checkedSheet } from './checked-sheet.ts'
import type { Prescription } from './prescription.entity.ts'
import { prescriptions } from './prescription.repository.ts'
import { prescriptionFiles } from './prescription-file.repository.ts'

/** How a sheet came, and what it is followed with. */
export type CameFrom = Pick<Prescription, 'channel'> &
  Partial<Pick<Prescription, 'linkId' | 'tokenId' | 'sentBy' | 'means' | 'receiptHash'>>

/** Checks a sheet and keeps it, whatever door it came through. @throws AnswersRejected */
export const addPrescription = async (
  ctx: RequestContext,
  asked: { version: PublishedForm; answers: unknown; audience: SheetAudience; from: CameFrom },
): Promise<{ id: string; submittedAt: string }> => {
  const { version, audience, from } = asked
  const linkId = from.linkId ?? null
  const checked = await checkedSheet(ctx, { linkId, audience, version, answers: asked.answers })
  const { prescriberName, prescriberContact, ...person } = checked.who
  const prescription = await prescriptions(ctx).add({
    ...{ id: newId(), linkId, tokenId: null, sentBy: null, means: null, receiptHash: null },
    ...from,
    ...{ formId: version.formId, formVersionId: version.id, answers: checked.answers, person },
    prescriber: { name: prescriberName, contact: prescriberContact },
    ...{ record: checked.record, eligibility: eligibilityOf(checked.record), pieces: [...checked.pieces] },
    ...{ checkedRecord: null, decidedReason: null, status: 'RECEIVED', feedback: null, lock: 1 },
    ...{ submittedAt: ctx.now, updatedAt: ctx.now, decidedAt: null, decidedBy: null, dossierId: null },
  })
  await prescriptionFiles(ctx).send(checked.files, prescription.id)

  concerns(ctx, 'prescription', prescription.id)
  announce(ctx, 'prescription-received', { prescriptionId: prescription.id, linkId })
  return { id: prescription.id, submittedAt: ctx.now.toISOString() }
}
