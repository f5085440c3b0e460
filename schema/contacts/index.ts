export { type Absences, absencesOf, unjustifiedAbsences } from './absences.ts'
export type { ContactRecord } from './contact-record.ts'
export {
  CONTACT_CHANNELS,
  CONTACT_PRESENCES,
  CONTACT_REASONS,
  type ContactChannel,
  type ContactPresence,
  type ContactReason,
  isMeeting,
  isTalk,
} from './kinds.ts'
export { type ContactObservation, contactObservations, isLateEntry } from './observations.ts'
export { contactPresenceLabel } from './presence-label.ts'
export { type ContactRhythm, contactRhythm, RHYTHM_STATES, type RhythmJourney, type RhythmState } from './rhythm.ts'
export { type ContactSettings, contactSettings } from './settings.ts'
