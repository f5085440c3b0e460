import type { VocabularyKey } from '../../../../schema/index.ts'

/** Said where the PLIE has no word of its own: `%{word.referent}` in a sentence, `%{word.Referent}` where it begins one. */
export default {
  referent: 'référent',
  participant: 'participant',
  prescriber: 'prescripteur',
  coordination: 'coordination',
  committee: 'comité',
  prescriptionForm: 'prescription',
  diagnosticForm: 'diagnostic',
  stepValidationForm: 'validation d’étape',
  exitForm: 'sortie',
  engagementContract: 'contrat d’engagement',
  step: 'étape',
  standby: 'veille',
} satisfies Record<VocabularyKey, string>
