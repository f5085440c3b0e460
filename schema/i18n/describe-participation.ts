import type { ParticipationAct } from '../participation/acts.ts'
import type { EntryObstacle } from '../participation/entry.ts'
import type { Locale, PlainDate } from '../text.ts'
import { sentences } from './index.ts'
import { paramIn } from './param.ts'

/** Why somebody cannot enter an operation: « L’opération 2027-01 est close. » */
export const describeEntryObstacle = ({ kind, params }: EntryObstacle, locale: Locale): string => {
  const { operation, ...days } = params
  const param = paramIn(days, locale)
  return sentences(locale).participations.obstacles[kind]((name) =>
    name === 'operation' ? (operation ?? '') : param(name),
  )
}

/** What is told of a participation once changed: « Entrée dans l’opération FSE+ 2027-01 le 01/01/2027. » */
export const describeParticipationAct = (
  { act, operation, day }: { readonly act: ParticipationAct; readonly operation: string; readonly day: PlainDate },
  locale: Locale,
): string => {
  // The name is as typed: one that looks like a date is no date.
  const param = paramIn({ day }, locale)
  return sentences(locale).participations.acts[act]((name) => (name === 'operation' ? operation : param(name)))
}
