import type { ContactRecord } from './contact-record.ts'
import type { ContactSettings } from './settings.ts'

export interface Absences {
  /** Unjustified ones since the dossier was opened, whatever the channel: a remote appointment missed counts alike. */
  readonly unjustified: number
  /** How many lead to the committee; null where the PLIE's text does not say. */
  readonly toCommittee: number | null
  readonly reached: boolean
}

export const unjustifiedAbsences = (contacts: readonly Pick<ContactRecord, 'presence'>[]): number =>
  contacts.filter(({ presence }) => presence === 'unjustified_absence').length

/** The counter of absences against the PLIE's threshold. @source domain R10 */
export const absencesOf = (
  { unjustifiedAbsencesToCommittee: toCommittee }: Pick<ContactSettings, 'unjustifiedAbsencesToCommittee'>,
  contacts: readonly Pick<ContactRecord, 'presence'>[],
): Absences => {
  const unjustified = unjustifiedAbsences(contacts)
  return { unjustified, toCommittee, reached: toCommittee !== null && unjustified >= toCommittee }
}
