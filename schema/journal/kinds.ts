import { DOSSIER_EVENT_KINDS, type DossierEventKind } from '../dossier-events/index.ts'
import type { L10n } from '../text.ts'

/** Everything another system may be told of: what happens to a dossier, and what concerns none yet. */
export const JOURNAL_KINDS = [
  ...DOSSIER_EVENT_KINDS,
  'prescription-received',
  'prescription-rejected',
  'form-published',
] as const
export type JournalKind = DossierEventKind | 'prescription-received' | 'prescription-rejected' | 'form-published'

/** What each kind is called where somebody chooses among them. */
export const journalKindLabels = {
  'dossier-opened': { fr: 'Dossier ouvert', en: 'Dossier opened' },
  'referent-assigned': { fr: 'Référent désigné', en: 'Référent named' },
  'participant-updated': { fr: 'Informations d’une personne modifiées', en: 'Details of a person changed' },
  'submission-started': { fr: 'Formulaire commencé', en: 'Form started' },
  'answers-submitted': { fr: 'Formulaire validé', en: 'Form submitted' },
  'contract-recorded': { fr: 'Emploi saisi', en: 'Job recorded' },
  'contract-updated': { fr: 'Emploi modifié', en: 'Job changed' },
  'contract-removed': { fr: 'Emploi retiré', en: 'Job removed' },
  'training-recorded': { fr: 'Formation saisie', en: 'Training recorded' },
  'training-updated': { fr: 'Formation modifiée', en: 'Training changed' },
  'training-removed': { fr: 'Formation retirée', en: 'Training removed' },
  'exit-proposed': { fr: 'Sortie proposée', en: 'Exit proposed' },
  'prescription-accepted': { fr: 'Prescription acceptée', en: 'Prescription accepted' },
  'answers-migrated': {
    fr: 'Formulaire en cours passé à une autre version',
    en: 'Form under way taken to another version',
  },
  'migration-undone': { fr: 'Passage à une autre version annulé', en: 'Move to another version undone' },
  'entry-moved': { fr: 'Entrée : vérifiée, proposée, décidée', en: 'Entry: checked, proposed, decided' },
  'follow-up-moved': {
    fr: 'Suivi : veille, suspension, renouvellement',
    en: 'Follow-up: standby, suspension, renewal',
  },
  'exit-settled': { fr: 'Sortie décidée', en: 'Exit decided' },
  'contact-recorded': { fr: 'Contact noté', en: 'Contact recorded' },
  'contact-updated': { fr: 'Contact modifié', en: 'Contact changed' },
  'contact-removed': { fr: 'Contact retiré', en: 'Contact removed' },
  'step-moved': { fr: 'Étape écrite ou avancée', en: 'Step written or moved on' },
  'document-moved': { fr: 'Document déposé, remplacé ou retiré', en: 'Document deposited, replaced or withdrawn' },
  'engagement-signed': { fr: 'Contrat d’engagement signé', en: 'Engagement contract signed' },
  'participation-moved': {
    fr: 'Participation FSE+ : entrée, sortie, correction',
    en: 'FSE+ participation: entry, exit, correction',
  },
  'prescription-received': { fr: 'Prescription reçue', en: 'Prescription received' },
  'prescription-rejected': { fr: 'Prescription refusée', en: 'Prescription refused' },
  'form-published': { fr: 'Version d’un formulaire publiée', en: 'Version of a form published' },
} satisfies Record<JournalKind, L10n>

export const isJournalKind = (kind: string): kind is JournalKind => Object.hasOwn(journalKindLabels, kind)
