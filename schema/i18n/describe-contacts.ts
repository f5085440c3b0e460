import type { ContactObservation } from '../contacts/observations.ts'
import type { ContactRhythm } from '../contacts/rhythm.ts'
import type { InterviewRhythm } from '../presets/preset.ts'
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
  return { line, why: why(paramIn({ ...ruleParams(rule), lastOn }, locale)) }
}

/** One line of the rhythm by itself, as a contract says it. */
export const describeRhythmRule = (rule: InterviewRhythm, locale: Locale): string =>
  sentences(locale).contacts.rule(paramIn(ruleParams(rule), locale))

const ruleParams = ({ when, maxGapDays, minPerMonth, faceToFace, remoteOnly }: InterviewRhythm) => ({
  ...{ when, days: maxGapDays ?? null, times: minPerMonth ?? null },
  what: remoteOnly === true ? 'remote' : faceToFace ? 'meeting' : 'talk',
})

/** Something the PLIE’s text asks of interviews and that is not so. */
export const describeContactObservation = ({ code, params }: ContactObservation, locale: Locale): string =>
  sentences(locale).contacts.observations[code](paramIn(params, locale))
