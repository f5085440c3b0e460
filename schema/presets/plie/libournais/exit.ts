import type { FormDefinition, Rule } from '../../../form/form.ts'
import { field, text } from '../../building.ts'
import { criterion, durationMonths, heldToItsTerm, isKind, isTraining, monthsInPost } from '../../exit-rules.ts'
import { and, answer, fact, ge, gt, someContract, someTraining, yes } from '../../expressions.ts'
import { otherExit, otherExitField, plainExitForm } from '../../plain-exit-form.ts'
import { libournaisExitExamples } from './exit-examples.ts'

const SOURCE =
  '002, PLIE du Libournais, « l’emploi durable (CDI ou CDD de plus de 6 mois ou travail saisonnier d’au moins 8 mois sur l’année ou intérim régulier ou création d’entreprise validée 6 mois après la création) ou en formation qualifiante validée »'

const positive: Rule[] = [
  criterion({
    id: 'lib_pos_cdi',
    label: text('CDI', 'CDI'),
    outcome: 'positive',
    when: someContract(isKind('cdi'), heldToItsTerm),
    because: text('La personne a un CDI.', 'The person has a CDI.'),
    source: SOURCE,
  }),
  criterion({
    id: 'lib_pos_cdd',
    label: text('CDD > 6 mois', 'CDD over 6 months'),
    outcome: 'positive',
    when: someContract(isKind('cdd'), gt(durationMonths, 6), heldToItsTerm),
    because: text('La personne a un CDD de plus de 6 mois.', 'The person has a CDD of more than 6 months.'),
    source: SOURCE,
  }),
  criterion({
    id: 'lib_pos_saisonnier',
    label: text('Saisonnier ≥ 8 mois sur l’année', 'Seasonal work, 8 months or more in the year'),
    outcome: 'positive',
    when: ge(fact('employment.cumulatedMonths', { kinds: ['saisonnier'], windowMonths: 12 }), 8),
    because: text(
      'La personne a travaillé comme saisonnière 8 mois au moins sur les 12 derniers mois.',
      'The person has done seasonal work for at least 8 of the last 12 months.',
    ),
    source: SOURCE,
  }),
  criterion({
    id: 'lib_pos_interim',
    label: text('Intérim régulier', 'Regular agency work'),
    outcome: 'positive',
    when: and(someContract(isKind('interim')), yes(answer('f_regular_agency_work'))),
    because: text(
      'La personne travaille en intérim, de façon régulière.',
      'The person does agency work, on a regular basis.',
    ),
    source: SOURCE,
  }),
  criterion({
    id: 'lib_pos_creation',
    label: text('Création validée à 6 mois', 'Business creation, confirmed at 6 months'),
    outcome: 'positive',
    when: someContract(isKind('creation_entreprise'), ge(monthsInPost, 6), heldToItsTerm),
    because: text(
      'La personne a créé son entreprise il y a 6 mois au moins, et y travaille encore.',
      'The person created a business at least 6 months ago, and still works in it.',
    ),
    source: SOURCE,
  }),
  criterion({
    id: 'lib_pos_formation',
    label: text('Formation qualifiante validée', 'Qualifying training, validated'),
    outcome: 'positive',
    when: someTraining(isTraining('formation_qualifiante'), yes(fact('training.titleObtained'))),
    because: text('La personne a validé une formation qualifiante.', 'The person has validated a qualifying training.'),
    source: SOURCE,
  }),
]

/** Libournais’ exit assessment: six ways to lasting employment or training. @source 002, PLIE du Libournais, « Finalité, contenu et modalité de mise en œuvre » */
export const libournaisExit: FormDefinition = plainExitForm({
  id: 'libournais-exit',
  intro: text(
    'Le référent continue de suivre la personne pendant les 6 premiers mois de son contrat de travail.',
    'The référent goes on following the person for the first 6 months of the work contract.',
  ),
  asked: [
    field(
      'f_regular_agency_work',
      'yes-no',
      'regularAgencyWork',
      text('L’intérim est régulier', 'The agency work is regular'),
      {
        help: text(
          'Le texte ne fixe aucun seuil : le référent, ou la commission, le dit au vu des missions.',
          'The text sets no threshold: the référent, or the committee, says so in view of the assignments.',
        ),
        visible: someContract(isKind('interim')),
      },
    ),
    otherExitField,
  ],
  rules: [
    ...positive,
    otherExit(
      'lib_autre',
      '002, PLIE du Libournais, « Tendre vers 50% de sorties positives (emploi, création d’activité ou formation qualifiante) » : les autres sorties sont comptées, sans être nommées',
    ),
  ],
  examples: libournaisExitExamples,
})
