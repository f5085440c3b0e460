/**
 * Ways to be in touch. `meets`: both are in the same place, what « rencontre » and « entretien physique » ask; `talks`: both take
 * part at the same time. What is written (e-mail, SMS, letter) is kept and shown, and is no interview.
 * @source 001, III.3.d « temps du suivi (entretien individuel, travail collectif) »: a collective session attended is a meeting
 */
export const CONTACT_CHANNELS = [
  {
    id: 'in_person',
    label: { fr: 'Entretien en face à face', en: 'Face-to-face interview' },
    meets: true,
    talks: true,
  },
  { id: 'phone', label: { fr: 'Téléphone', en: 'Phone' }, meets: false, talks: true },
  { id: 'video', label: { fr: 'Visioconférence', en: 'Video call' }, meets: false, talks: true },
  {
    id: 'visit',
    label: { fr: 'Visite ou rendez-vous à l’extérieur', en: 'Visit or outside meeting' },
    meets: true,
    talks: true,
  },
  { id: 'collective', label: { fr: 'Temps collectif', en: 'Collective session' }, meets: true, talks: true },
  { id: 'email', label: { fr: 'Courriel', en: 'E-mail' }, meets: false, talks: false },
  { id: 'sms', label: { fr: 'SMS', en: 'Text message' }, meets: false, talks: false },
  { id: 'letter', label: { fr: 'Courrier', en: 'Letter' }, meets: false, talks: false },
] as const
export type ContactChannel = (typeof CONTACT_CHANNELS)[number]['id']

/** What became of a contact; `planned`: an appointment, not held yet. */
export const CONTACT_PRESENCES = [
  { id: 'seen', label: { fr: 'Présent', en: 'Seen' } },
  { id: 'excused', label: { fr: 'Absence excusée', en: 'Excused absence' } },
  { id: 'unjustified_absence', label: { fr: 'Absence injustifiée', en: 'Unjustified absence' } },
  { id: 'cancelled', label: { fr: 'Annulé par le référent', en: 'Cancelled by the référent' } },
  { id: 'planned', label: { fr: 'Rendez-vous prévu', en: 'Appointment' } },
] as const
export type ContactPresence = (typeof CONTACT_PRESENCES)[number]['id']

/** Why they met, out of a closed list: a free reason may tell of health, and an attendance sheet is shown to controllers. */
export const CONTACT_REASONS = [
  { id: 'follow_up', label: { fr: 'Point sur le parcours', en: 'Review of the pathway' } },
  { id: 'welcome', label: { fr: 'Accueil', en: 'Welcome' } },
  { id: 'diagnostic', label: { fr: 'Diagnostic', en: 'Diagnostic' } },
  { id: 'contract', label: { fr: 'Contrat d’engagement', en: 'Engagement contract' } },
  { id: 'step', label: { fr: 'Étape de parcours', en: 'Step of the pathway' } },
  { id: 'job_search', label: { fr: 'Recherche d’emploi', en: 'Job search' } },
  { id: 'in_job', label: { fr: 'Suivi dans l’emploi', en: 'In-job follow-up' } },
  { id: 'review', label: { fr: 'Bilan', en: 'Review' } },
  { id: 'exit', label: { fr: 'Préparation de la sortie', en: 'Preparing the exit' } },
  { id: 'other', label: { fr: 'Autre motif', en: 'Other reason' } },
] as const
export type ContactReason = (typeof CONTACT_REASONS)[number]['id']

/** Both were in the same place. */
export const isMeeting = (channel: ContactChannel): boolean =>
  CONTACT_CHANNELS.some(({ id, meets }) => id === channel && meets)
/** Both took part at the same time, wherever they were. */
export const isTalk = (channel: ContactChannel): boolean =>
  CONTACT_CHANNELS.some(({ id, talks }) => id === channel && talks)
