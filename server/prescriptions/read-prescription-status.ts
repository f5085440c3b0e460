import { type L10n, publicSheet, type SheetAudience } from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { noSuchReceipt } from './errors.ts'
import { isOpen, links } from './link.repository.ts'
import { prescriptions } from './prescription.repository.ts'
import { publicPageOf } from './public-page.ts'
import { receiptHash } from './receipt.ts'
import { type ToldPrescription, toldPrescription } from './told-prescription.ts'

/** What the holder of a receipt is told; the person is named nowhere. */
export interface FollowedPrescription extends ToldPrescription {
  readonly plieName: string
  readonly formTitle: L10n
  readonly audience: SheetAudience
  /** A closed link is still followed, and takes no file any more. */
  readonly takesFiles: boolean
}

/** What became of one sending, for whoever holds its receipt. @throws NOT_FOUND for a code nobody was given, or of another link */
export const readPrescriptionStatus = useCase(
  'prescription.follow',
  async (ctx, asked: { receipt: string }): Promise<FollowedPrescription> => {
    ctx.access.require('prescription.fill')
    const found = await prescriptions(ctx).byReceipt(ctx.actor.tokenId ?? '', receiptHash(asked.receipt))
    if (found === null) throw noSuchReceipt()
    concerns(ctx, 'prescription', found.id)
    const { form } = await formVersions(ctx).get(found.formVersionId)
    const link = await links(ctx).get(found.linkId ?? '')
    return {
      ...(await toldPrescription(ctx, found)),
      plieName: (await publicPageOf(ctx)).plieName,
      formTitle: publicSheet(form, link.audience).title,
      audience: link.audience,
      takesFiles: isOpen(link, ctx.today),
    }
  },
  { reads: true, audited: true },
)
