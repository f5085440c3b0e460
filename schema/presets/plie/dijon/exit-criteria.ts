import type { Rule } from '../../../form/form.ts'
import { text } from '../../building.ts'
import {
  criterion,
  durationMonths,
  heldToItsTerm,
  isKind,
  isTraining,
  monthsInPost,
  quotaPercent,
  siaeKind,
} from '../../exit-rules.ts'
import { and, answer, eq, fact, ge, gt, ne, or, someContract, someTraining, yes } from '../../expressions.ts'

/** Half of a full-time job, in percent: 17.5 h of 35 h, « 17H50 » in the text. */
const HALF_TIME = 50
const SENIOR = 55

const POSITIVE = '003, 1.3.2 « Les critères de sorties positives » :'

/** « ou moins sur accord du participant » */
const agrees = yes(answer('f_part_time_consent'))
const cddMonths = fact('employment.cumulatedMonths', { kinds: ['cdd'], windowMonths: 12 })
const cddMonthsFromHalfTime = fact('employment.cumulatedMonths', {
  kinds: ['cdd'],
  windowMonths: 12,
  quotaMin: HALF_TIME,
})

/** Dijon's seven exit criteria, in the order of its text; the text names no other category than the positive one. */
export const dijonExitCriteria: Rule[] = [
  criterion({
    id: 'dijon_pos_cdi',
    label: text('CDI ≥ mi-temps, 6 mois de présence', 'CDI of half-time or more, 6 months in post'),
    outcome: 'positive',
    when: someContract(isKind('cdi'), ge(monthsInPost, 6), or(ge(quotaPercent, HALF_TIME), agrees)),
    because: text(
      'La personne est en CDI depuis 6 mois au moins, à mi-temps ou plus, ou à moins avec son accord.',
      'The person has been in a CDI for 6 months at least, half-time or more, or less and agrees to it.',
    ),
    source: `${POSITIVE} « Emploi en CDI mi-temps minimum (ou moins sur accord du participant) au terme de 6 mois de présence en entreprise »`,
  }),
  criterion({
    id: 'dijon_pos_interim',
    label: text('Intérim 6 mois / 12', 'Agency work, 6 months in 12'),
    outcome: 'positive',
    when: ge(fact('employment.cumulatedMonths', { kinds: ['interim'], windowMonths: 12 }), 6),
    because: text(
      'La personne cumule au moins 6 mois d’intérim sur les 12 derniers mois.',
      'The person has at least 6 months of agency work over the last 12.',
    ),
    source: `${POSITIVE} « Intérim régulier cumulant au moins 6 mois dans les 12 mois »`,
  }),
  criterion({
    id: 'dijon_pos_cdd',
    label: text('CDD unique ou successifs, 6 mois / 12', 'One or several CDDs, 6 months in 12'),
    outcome: 'positive',
    when: or(ge(cddMonthsFromHalfTime, 6), and(ge(cddMonths, 6), agrees)),
    because: text(
      'La personne cumule 6 mois de CDD sur les 12 derniers mois, à 17 h 30 par semaine au moins, ou à moins avec son accord.',
      'The person has 6 months of CDD over the last 12, at 17.5 h a week or more, or less and agrees to it.',
    ),
    source: `${POSITIVE} « CDD unique ou successifs au terme de 6 mois dans les 12 mois à temps plein ou partiel (si temps de travail est inférieur à 17H50 avec l’accord du participant) »`,
  }),
  criterion({
    id: 'dijon_pos_formation',
    label: text('Formation qualifiante', 'Qualifying training'),
    outcome: 'positive',
    when: someTraining(isTraining('formation_qualifiante')),
    because: text(
      'La personne suit ou a suivi une formation qualifiante.',
      'The person has entered qualifying training.',
    ),
    source: `${POSITIVE} « Formation qualifiante »`,
  }),
  criterion({
    id: 'dijon_pos_creation',
    label: text('Création ou reprise, suivi 6 mois', 'Business created or taken over, followed for 6 months'),
    outcome: 'positive',
    when: someContract(isKind('creation_entreprise'), ge(monthsInPost, 6)),
    because: text(
      'La personne a créé ou repris une activité depuis 6 mois au moins.',
      'The person created or took over a business at least 6 months ago.',
    ),
    source: `${POSITIVE} « Création ou reprise d’activité, suivi de 6 mois post création »`,
  }),
  criterion({
    id: 'dijon_pos_aide',
    label: text('Contrat aidé > 6 mois hors ACI', 'Subsidised contract over 6 months outside an ACI'),
    outcome: 'positive',
    when: someContract(isKind('contrat_aide'), gt(durationMonths, 6), ne(siaeKind, 'aci'), heldToItsTerm),
    because: text(
      'La personne a un contrat aidé de plus de 6 mois hors chantier d’insertion.',
      'The person has a subsidised contract of more than 6 months outside an insertion site (ACI).',
    ),
    source: `${POSITIVE} « Contrats aidés de plus de 6 mois hors chantiers d’insertion »`,
  }),
  criterion({
    id: 'dijon_pos_senior_aci',
    label: text('Senior 55+ en ACI, 6 mois', '55 or over in an ACI, 6 months'),
    outcome: 'positive',
    when: and(
      ge(fact('participant.age'), SENIOR),
      someContract(eq(siaeKind, 'aci'), ge(monthsInPost, 6)),
      yes(answer('f_ett_approval')),
    ),
    committee: true,
    because: text(
      'La personne a 55 ans ou plus, travaille en chantier d’insertion depuis 6 mois au moins, et la commission l’a validé.',
      'The person is 55 or over, has worked in an insertion site (ACI) for 6 months at least, and the committee approved it.',
    ),
    source: `${POSITIVE} « Les seniors de 55 ans et plus, en contrat au sein d’un chantier d’insertion pourront également être comptabilisés dans les sorties positives, au terme de 6 mois dans l’emploi après validation, au cas par cas, de la commission de validation des entrées-sorties du PLIE »`,
  }),
]
