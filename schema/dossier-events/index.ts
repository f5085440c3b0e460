import type { Locale } from '../text.ts'
import type { SaidWords } from '../vocabulary/said-words.ts'
import { answersMigrated } from './answers-migrated.ts'
import { answersSubmitted } from './answers-submitted.ts'
import { contactRecorded } from './contact-recorded.ts'
import { contactRemoved } from './contact-removed.ts'
import { contactUpdated } from './contact-updated.ts'
import { contractRecorded } from './contract-recorded.ts'
import { contractRemoved } from './contract-removed.ts'
import { contractUpdated } from './contract-updated.ts'
import { documentMoved } from './document-moved.ts'
import { dossierOpened } from './dossier-opened.ts'
import { engagementSigned } from './engagement-signed.ts'
import { entryMoved } from './entry-moved.ts'
import { exitProposed } from './exit-proposed.ts'
import { exitSettled } from './exit-settled.ts'
import { followUpMoved } from './follow-up-moved.ts'
import { migrationUndone } from './migration-undone.ts'
import { participantUpdated } from './participant-updated.ts'
import { participationMoved } from './participation-moved.ts'
import { prescriptionAccepted } from './prescription-accepted.ts'
import { referentAssigned } from './referent-assigned.ts'
import { stepMoved } from './step-moved.ts'
import { submissionStarted } from './submission-started.ts'
import { trainingRecorded } from './training-recorded.ts'
import { trainingRemoved } from './training-removed.ts'
import { trainingUpdated } from './training-updated.ts'

/** Every kind of thing that happens to a dossier. */
export const DOSSIER_EVENT_KINDS = [
  'dossier-opened',
  'referent-assigned',
  'participant-updated',
  'submission-started',
  'answers-submitted',
  'contract-recorded',
  'contract-updated',
  'contract-removed',
  'training-recorded',
  'training-updated',
  'training-removed',
  'exit-proposed',
  'prescription-accepted',
  'answers-migrated',
  'migration-undone',
  'entry-moved',
  'follow-up-moved',
  'exit-settled',
  'contact-recorded',
  'contact-updated',
  'contact-removed',
  'step-moved',
  'document-moved',
  'engagement-signed',
  'participation-moved',
] as const
export type DossierEventKind = (typeof DOSSIER_EVENT_KINDS)[number]

interface Told {
  readonly kind: DossierEventKind
  tell(data: unknown, locale: Locale, words?: SaidWords): string | null
}

/** The registry: a kind without its line does not compile. */
export const dossierEvents = {
  'dossier-opened': dossierOpened,
  'referent-assigned': referentAssigned,
  'participant-updated': participantUpdated,
  'submission-started': submissionStarted,
  'answers-submitted': answersSubmitted,
  'contract-recorded': contractRecorded,
  'contract-updated': contractUpdated,
  'contract-removed': contractRemoved,
  'training-recorded': trainingRecorded,
  'training-updated': trainingUpdated,
  'training-removed': trainingRemoved,
  'exit-proposed': exitProposed,
  'prescription-accepted': prescriptionAccepted,
  'answers-migrated': answersMigrated,
  'migration-undone': migrationUndone,
  'entry-moved': entryMoved,
  'follow-up-moved': followUpMoved,
  'exit-settled': exitSettled,
  'contact-recorded': contactRecorded,
  'contact-updated': contactUpdated,
  'contact-removed': contactRemoved,
  'step-moved': stepMoved,
  'document-moved': documentMoved,
  'engagement-signed': engagementSigned,
  'participation-moved': participationMoved,
} satisfies { readonly [Kind in DossierEventKind]: Told & { readonly kind: Kind } }

/** What a use case hands to the record: a kind with its data. */
export type DossierEvent = {
  [Kind in DossierEventKind]: ReturnType<(typeof dossierEvents)[Kind]>
}[DossierEventKind]

const told: ReadonlyMap<string, Told> = new Map(Object.entries(dossierEvents))

/** The sentence of a stored event in the asked language; null for a kind or a shape this version does not know. */
export const dossierEventSentence = (kind: string, data: unknown, locale: Locale, words?: SaidWords): string | null =>
  told.get(kind)?.tell(data, locale, words) ?? null

export {
  answersMigrated,
  answersSubmitted,
  contactRecorded,
  contactRemoved,
  contactUpdated,
  contractRecorded,
  contractRemoved,
  contractUpdated,
  documentMoved,
  dossierOpened,
  engagementSigned,
  entryMoved,
  exitProposed,
  exitSettled,
  followUpMoved,
  migrationUndone,
  participantUpdated,
  participationMoved,
  prescriptionAccepted,
  referentAssigned,
  stepMoved,
  submissionStarted,
  trainingRecorded,
  trainingRemoved,
  trainingUpdated,
}
