import type { ContactObservation } from '../contacts/observations.ts'
import type { ContactRhythm } from '../contacts/rhythm.ts'
import type { Locale } from '../text.ts'
import { sentences } from './index.ts'
import { paramIn } from './param.ts'

export interface ToldRhythm {
  /** « Prochain entretien au plus tard le 08/12/2026. » */
  readonly line: string
  /** The rule it comes from; null where none asks for anything. */
  readonly why: string | null
}

/** When the next contact is due, and why. */
export const describeRhythm = ({ state, dueOn, daysLate, lastOn, rule }: ContactRhythm, locale: Locale): ToldRhythm => {
  const { rhythm, why } = sentences(locale).contacts
  const line = rhythm[state](paramIn({ dueOn, daysLate }, locale))
  if (rule === null) return { line, why: null }
  const { when, maxGapDays: days = null, minPerMonth: times = null, faceToFace, remoteOnly } = rule
  const what = remoteOnly === true ? 'remote' : faceToFace ? 'meeting' : 'talk'
  return { line, why: why(paramIn({ what, days, times, when, lastOn }, locale)) }
}

/** Something the PLIE’s text asks of interviews and that is not so. */
export const describeContactObservation = ({ code, params }: ContactObservation, locale: Locale): string =>
  sentences(locale).contacts.observations[code](paramIn(params, locale))
