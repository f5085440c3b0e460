import { notFound } from '../platform/errors.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { type OwnPrescription, ownPrescriptions } from './own-prescription.ts'
import { prescriptions } from './prescription.repository.ts'

/** What became of a prescription the caller handed in. @throws NOT_FOUND for what somebody else sent */
export const readSentPrescription = useCase(
  'prescription.follow-sent',
  async (ctx, asked: { id: string }): Promise<OwnPrescription> => {
    ctx.access.require('prescription.send')
    const prescription = await prescriptions(ctx).sent(asked.id)
    concerns(ctx, 'prescription', prescription.id)
    const [own] = await ownPrescriptions(ctx, [prescription])
    if (own === undefined) throw notFound()
    return own
  },
  { reads: true, audited: true },
)
