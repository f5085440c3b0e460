import type { Param, Sentences } from '../sentences.ts'

const plural = (p: Param, name: string, one: string, several: string): string =>
  `${p(name)} ${p(name) === '1' ? one : several}`

/** “a meeting at least every 15 days”, “a contact at a distance at least once a month”. */
const asked = (p: Param): string => {
  const what = { meeting: 'a meeting', talk: 'a conversation', remote: 'a contact at a distance' }[p('what')] ?? ''
  if (p('days') !== '') return `${what} at least every ${p('days')} days`
  return `${what} at least ${p('times') === '1' ? 'once' : `${p('times')} times`} a month`
}

export const contacts: Sentences['contacts'] = {
  rhythm: {
    silent: () => 'Your PLIE sets no rhythm of interviews.',
    unknown: () =>
      'No contact is noted yet in this dossier, older than the first noted here: the rhythm counts from the next one.',
    'before-entry': () => 'The rhythm of interviews is counted from the entry.',
    ended: () => 'The support is over.',
    paused: () => 'The support is paused: no interview is expected.',
    due: (p) => `Next interview by ${p('dueOn')}.`,
    late: (p) => `${plural(p, 'daysLate', 'day', 'days')} late: an interview was due by ${p('dueOn')}.`,
  },
  rule: (p) => `${asked(p).charAt(0).toUpperCase()}${asked(p).slice(1)} (${p('when')})`,
  why: (p) =>
    `Your PLIE asks for ${asked(p)} (${p('when')}); ${
      p('lastOn') === '' ? 'there has been none since the entry' : `the last one was on ${p('lastOn')}`
    }.`,
  observations: {
    'first-short': (p) => `The first interview lasted ${p('minutes')} min; your PLIE asks for ${p('least')}.`,
    'average-short': (p) => `Interviews last ${p('minutes')} min on average; your PLIE asks for ${p('usual')}.`,
    absences: (p) =>
      `${plural(p, 'unjustified', 'unjustified absence', 'unjustified absences')}: from ${p('toCommittee')} on, your PLIE refers to its follow-up body.`,
    'entered-late': (p) =>
      `${plural(p, 'late', 'contact', 'contacts')} entered more than ${plural(p, 'days', 'day', 'days')} afterwards.`,
  },
}
