import { z } from 'zod'
import { TRAINING_KINDS } from '../facts/kinds.ts'
import { dossierEvent } from './event.ts'
import { nameOfKind } from './kind-name.ts'

export const trainingRecorded = dossierEvent(
  'training-recorded',
  z.strictObject({ trainingId: z.string(), kind: z.enum(TRAINING_KINDS.map(({ id }) => id)) }),
  ({ kind }) => {
    const name = nameOfKind(TRAINING_KINDS, kind)
    return { fr: `Formation saisie : ${name.fr}.`, en: `Training recorded: ${name.en}.` }
  },
)
