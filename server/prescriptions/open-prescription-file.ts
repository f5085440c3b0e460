import type { StoredFile } from '../attachments/index.ts'
import { notFound } from '../platform/errors.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { prescriptions } from './prescription.repository.ts'
import { prescriptionFiles } from './prescription-file.repository.ts'
import { ruledPrescription } from './ruled-prescription.ts'

/** The row of a file of a prescription the caller may read. Audited (promises J1). @throws NOT_FOUND */
export const openPrescriptionFile = useCase(
  'prescription.download',
  async (ctx, asked: { id: string }): Promise<StoredFile> => {
    const file = await prescriptionFiles(ctx).get(asked.id)
    // What nobody sent is nobody's to read.
    if (!file.prescriptionId) throw notFound()
    const prescription = await prescriptions(ctx).get(file.prescriptionId)
    concerns(ctx, 'prescription-file', file.id)
    ctx.access.require('prescription.read', await ruledPrescription(ctx, prescription), 'prescription.read')
    return { id: file.id, name: file.name, mime: file.mime, size: file.size }
  },
  { reads: true, audited: true },
)
