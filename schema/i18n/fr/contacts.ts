import type { Param, Sentences } from '../sentences.ts'

const plural = (p: Param, name: string, one: string, several: string): string =>
  `${p(name)} ${p(name) === '1' ? one : several}`

/** « une rencontre au moins tous les 15 jours », « un appel ou une visio au moins une fois par mois ». */
const asked = (p: Param): string => {
  const what = { meeting: 'une rencontre', talk: 'un échange', remote: 'un contact à distance' }[p('what')] ?? ''
  if (p('days') !== '') return `${what} au moins tous les ${p('days')} jours`
  return `${what} au moins ${p('times') === '1' ? 'une fois' : `${p('times')} fois`} par mois`
}

export const contacts: Sentences['contacts'] = {
  rhythm: {
    silent: () => 'Votre PLIE ne fixe aucun rythme d’entretien.',
    unknown: () =>
      'Aucun contact n’est encore noté dans ce dossier, plus ancien que les premiers notés ici : le rythme se compte à partir du prochain.',
    'before-entry': () => 'Le rythme des entretiens se compte à partir de l’entrée.',
    ended: () => 'L’accompagnement est terminé.',
    paused: () => 'Accompagnement en pause : aucun entretien n’est attendu.',
    due: (p) => `Prochain entretien au plus tard le ${p('dueOn')}.`,
    late: (p) =>
      `En retard de ${plural(p, 'daysLate', 'jour', 'jours')} : entretien attendu le ${p('dueOn')} au plus tard.`,
  },
  rule: (p) => `${asked(p).charAt(0).toUpperCase()}${asked(p).slice(1)} (${p('when')})`,
  why: (p) =>
    `Votre PLIE demande ${asked(p)} (${p('when')}) ; ${
      p('lastOn') === '' ? 'il n’y en a pas encore eu depuis l’entrée' : `le dernier date du ${p('lastOn')}`
    }.`,
  observations: {
    'first-short': (p) => `Le premier entretien a duré ${p('minutes')} min ; votre PLIE en demande ${p('least')}.`,
    'average-short': (p) =>
      `Les entretiens durent ${p('minutes')} min en moyenne ; votre PLIE en demande ${p('usual')}.`,
    absences: (p) =>
      `${plural(p, 'unjustified', 'absence injustifiée', 'absences injustifiées')} : à partir de ${p('toCommittee')}, votre PLIE saisit l’instance de suivi.`,
    'entered-late': (p) =>
      `${plural(p, 'late', 'contact saisi', 'contacts saisis')} plus de ${plural(p, 'days', 'jour', 'jours')} après.`,
  },
}
