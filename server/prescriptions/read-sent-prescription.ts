import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { prescriptions } from './prescription.repository.ts'
import { type ToldPrescription, toldPrescription } from './told-prescription.ts'

/** What became of a prescription the caller handed in. @throws NOT_FOUND for what somebody else sent */
export const readSentPrescription = useCase(
  'prescription.follow-sent',
  async (ctx, asked: { id: string }): Promise<ToldPrescription & { id: string }> => {
    ctx.access.require('prescription.send')
    const prescription = await prescriptions(ctx).sent(asked.id)
    concerns(ctx, 'prescription', prescription.id)
    return { id: prescription.id, ...(await toldPrescription(ctx, prescription)) }
  },
  { reads: true, audited: true },
)
