import type { L10n } from '../../text.ts'
import { text } from '../building.ts'
import type { VocabularyKey } from '../preset.ts'

/** The words most texts use, for a PLIE whose own text has none. The product's choice, not an official glossary. */
export const nationalVocabulary: Readonly<Record<VocabularyKey, L10n>> = {
  referent: text('référent de parcours', 'référent'),
  participant: text('participant', 'participant'),
  prescriber: text('prescripteur', 'prescriber'),
  coordination: text('coordination du PLIE', 'PLIE coordination'),
  committee: text('comité d’intégration et de suivi', 'entry and follow-up committee'),
  prescriptionForm: text('fiche de prescription', 'prescription sheet'),
  diagnosticForm: text('diagnostic socioprofessionnel', 'socio-professional diagnostic'),
  stepValidationForm: text('validation d’étape', 'step validation'),
  exitForm: text('fiche de sortie', 'exit sheet'),
  engagementContract: text('contrat d’engagement', 'commitment contract'),
  step: text('étape de parcours', 'step'),
  standby: text('veille', 'standby'),
}
