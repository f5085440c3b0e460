import type { ContactObservation } from '../contacts/observations.ts'
import { type ContactRhythm, contactRhythm } from '../contacts/rhythm.ts'
import type { ContactSettings } from '../contacts/settings.ts'
import type { InterviewRhythm } from '../presets/preset.ts'
import type { Locale, PlainDate } from '../text.ts'
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
  return { line, why: why(paramIn({ ...asked(rule), lastOn }, locale)) }
}

const asked = ({ when, maxGapDays: days, minPerMonth: times, faceToFace, remoteOnly }: InterviewRhythm) => ({
  what: remoteOnly === true ? 'remote' : faceToFace ? 'meeting' : 'talk',
  ...{ days: days ?? null, times: times ?? null, when },
})

type Rhythm = Pick<ContactSettings, 'rhythm'>

/** What a PLIE asks, a sentence for each rule that fixes a number: « Une rencontre au moins tous les 15 jours (3 premiers mois). » */
export const describeRhythmRules = ({ rhythm }: Rhythm, locale: Locale): string[] =>
  (rhythm ?? [])
    .filter(({ maxGapDays, minPerMonth }) => maxGapDays !== undefined || minPerMonth !== undefined)
    .map((rule) => describeRhythmRule(rule, locale))

/** When somebody who enters on a day, in no action and no job, must be met next. */
export const exampleOfRhythm = (
  settings: Rhythm,
  entered: PlainDate,
  locale: Locale,
): { readonly dueOn: PlainDate | null; readonly line: string } => {
  const journey = { status: 'active' as const, statusSince: entered, admittedOn: entered, exitedOn: null }
  const never = { standbys: [], suspensions: [], inAction: false, inJobOrTraining: false }
  const rhythm = contactRhythm(settings, { ...journey, ...never }, [], entered)
  return { dueOn: rhythm.dueOn, line: describeRhythm(rhythm, locale).line }
}

/** One line of the rhythm by itself, as a contract says it. */
export const describeRhythmRule = (rule: InterviewRhythm, locale: Locale): string =>
  sentences(locale).contacts.asks(paramIn(asked(rule), locale))

/** Something the PLIE’s text asks of interviews and that is not so. */
export const describeContactObservation = ({ code, params }: ContactObservation, locale: Locale): string =>
  sentences(locale).contacts.observations[code](paramIn(params, locale))
