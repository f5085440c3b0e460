import type fr from '../fr/words.ts'
import type { SameKeys } from '../same-keys.ts'

export default {
  referent: 'case worker',
  participant: 'participant',
  prescriber: 'prescriber',
  coordination: 'coordination',
  committee: 'committee',
  prescriptionForm: 'prescription',
  diagnosticForm: 'diagnostic',
  stepValidationForm: 'step validation',
  exitForm: 'exit',
  engagementContract: 'commitment contract',
  step: 'step',
  standby: 'standby',
} satisfies SameKeys<typeof fr>
