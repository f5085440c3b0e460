import { z } from 'zod'
import { describeStepAct } from '../i18n/describe-step.ts'
import { STEP_ACTS } from '../steps/step-act.ts'
import { dossierEvent } from './event.ts'

/** Anything done of an étape; its label is told, never what is written in its reviews nor why it was abandoned. */
export const stepMoved = dossierEvent(
  'step-moved',
  z.strictObject({
    stepId: z.string(),
    act: z.enum(['record', ...STEP_ACTS]),
    label: z.string(),
    day: z.string(),
  }),
  (told, words) => ({ fr: describeStepAct(told, 'fr', words), en: describeStepAct(told, 'en', words) }),
)
