import type { Param, Sentences } from '../sentences.ts'

const both = (told: (p: Param) => string) => ({ coming: told, late: told })
/** `met` is 0 while nobody was met since the entry. */
const lastMet = (p: Param): string =>
  p('met') === '0' ? `Aucune rencontre depuis l’entrée, le ${p('since')}` : `Dernière rencontre le ${p('since')}`

export const due: Sentences['due'] = {
  kinds: {
    'prescription-waiting': 'Prescription à examiner',
    'diagnostic-missing': 'Diagnostic à faire',
    'entry-evidence-missing': 'Justificatifs d’entrée à voir',
    'contract-unsigned': '{word.EngagementContract} à signer',
    'entry-waiting': 'Entrée à décider',
    'interview-overdue': 'Entretien à faire',
    'contact-to-type': 'Entretien à saisir',
    'no-step': 'Sans {word.step}',
    'review-due': 'Bilan à faire',
    'standby-asked': '{word.Standby} à décider',
    'standby-ending': 'Fin {of.standby}',
    'period-ending': 'Période à renouveler',
    'cap-near': 'Durée maximale',
    'post-hire-contact': 'Contact après embauche',
    'follow-up-over': 'Fin du suivi dans l’emploi',
    'exit-waiting': 'Sortie à décider',
  },
  told: {
    'prescription-waiting': {
      coming: (p) => `Prescription reçue le ${p('since')}, à examiner d’ici le ${p('dueOn')}.`,
      late: (p) => `Prescription reçue le ${p('since')} : une réponse était attendue le ${p('dueOn')}.`,
    },
    'diagnostic-missing': {
      coming: (p) => `Aucun diagnostic n’est validé depuis l’accueil, le ${p('since')}.`,
      late: (p) => `Aucun diagnostic n’est validé depuis le ${p('since')}.`,
    },
    'entry-evidence-missing': both((p) => `Justificatifs d’entrée que personne n’a encore vus : ${p('documents')}.`),
    'contract-unsigned': both(
      (p) =>
        `${p('word.EngagementContract')} attendu${p('e.engagementContract')} à partir de l’entretien n° ${p('rank')}, qui a eu lieu le ${p('since')}.`,
    ),
    'entry-waiting': {
      coming: (p) => `Entrée proposée le ${p('since')}, en attente de décision.`,
      late: (p) => `Entrée proposée le ${p('since')} : la décision était attendue le ${p('dueOn')}.`,
    },
    'interview-overdue': {
      coming: (p) => `${lastMet(p)} : la prochaine au plus tard le ${p('dueOn')}.`,
      late: (p) => `${lastMet(p)} : la suivante était attendue le ${p('dueOn')}.`,
    },
    'contact-to-type': {
      coming: (p) => `Entretien du ${p('on')} à saisir, au plus tard le ${p('dueOn')}.`,
      late: (p) => `Entretien du ${p('on')} toujours pas saisi : votre PLIE laisse ${p('days')} jours.`,
    },
    'no-step': {
      coming: (p) => `${p('No.step')} depuis le ${p('since')} : cela fera ${p('months')} mois le ${p('dueOn')}.`,
      late: (p) => `${p('No.step')} depuis le ${p('since')}, plus de ${p('months')} mois.`,
    },
    'review-due': {
      coming: (p) => `Bilan des ${p('months')} mois (${p('with')}) à faire pour le ${p('dueOn')}.`,
      late: (p) => `Bilan des ${p('months')} mois (${p('with')}) attendu le ${p('dueOn')}.`,
    },
    'standby-asked': {
      coming: (p) => `${p('word.Standby')} demandé${p('e.standby')} le ${p('since')}, en attente de décision.`,
      late: (p) =>
        `${p('word.Standby')} demandé${p('e.standby')} le ${p('since')} : la décision était attendue le ${p('dueOn')}.`,
    },
    'standby-ending': {
      coming: (p) => `${p('The.standby')} se termine le ${p('until')} : prévoir le retour ou la prolongation.`,
      late: (p) => `${p('The.standby')} devait se terminer le ${p('until')} et court toujours.`,
    },
    'period-ending': {
      coming: (p) => `La période se termine le ${p('end')} : le bilan est à remettre pour le ${p('dueOn')}.`,
      late: (p) => `Période jusqu’au ${p('end')}, non renouvelée : le bilan était à remettre le ${p('dueOn')}.`,
    },
    'cap-near': {
      coming: (p) => `L’accompagnement atteint sa durée maximale (${p('months')} mois) le ${p('end')}.`,
      late: (p) => `La durée maximale (${p('months')} mois) est dépassée depuis le ${p('end')}.`,
    },
    'post-hire-contact': {
      coming: (p) => `En emploi, dernier contact le ${p('since')} : le prochain au plus tard le ${p('dueOn')}.`,
      late: (p) => `En emploi, sans contact depuis le ${p('since')} : il était attendu le ${p('dueOn')}.`,
    },
    'follow-up-over': {
      coming: (p) =>
        `En emploi depuis le ${p('since')} : les ${p('months')} mois de suivi s’achèvent le ${p('dueOn')}.`,
      late: (p) => `Les ${p('months')} mois de suivi dans l’emploi sont atteints depuis le ${p('dueOn')}.`,
    },
    'exit-waiting': {
      coming: (p) => `Sortie proposée le ${p('since')}, en attente de décision.`,
      late: (p) => `Sortie proposée le ${p('since')} : la décision était attendue le ${p('dueOn')}.`,
    },
  },
}
