import { z } from 'zod'
import { dossierEvent } from './event.ts'

export const prescriptionAccepted = dossierEvent(
  'prescription-accepted',
  z.strictObject({
    prescriptionId: z.string(),
    linkLabel: z.string(),
    /** Accepted although the rules of the sheet did not say so. */
    overrides: z.boolean().optional(),
  }),
  ({ linkLabel, overrides }) => ({
    fr: `Prescription reçue par le lien « ${linkLabel} » acceptée${overrides ? ', avec un motif écrit là où les critères ne concluaient pas' : ''}.`,
    en: `Prescription received through the link “${linkLabel}” accepted${overrides ? ', with a written reason where the criteria did not conclude so' : ''}.`,
  }),
)
