import { z } from 'zod'
import { dossierEvent } from './event.ts'

export const prescriptionAccepted = dossierEvent(
  'prescription-accepted',
  z.strictObject({ prescriptionId: z.string(), linkLabel: z.string() }),
  ({ linkLabel }) => ({
    fr: `Prescription reçue par le lien « ${linkLabel} » acceptée.`,
    en: `Prescription received through the link “${linkLabel}” accepted.`,
  }),
)
