import type { FormDefinition, Rule } from '../../../form/form.ts'
import { field, text } from '../../building.ts'
import { criterion, durationMonths, heldToItsTerm, isKind, quotaPercent } from '../../exit-rules.ts'
import { answer, fact, ge, gt, or, someContract, yes } from '../../expressions.ts'
import { otherExit, otherExitField, plainExitForm } from '../../plain-exit-form.ts'
import { hautsDeGaronneExitExamples } from './exit-examples.ts'

const POSITIVE = '002, PLIE des Hauts de Garonne, « Les sorties considérées comme positives sont, entre autres » :'
const ATTESTED = ' ; « Ces sorties devront être attestées à 6 mois pour être recevables. »'

/** « Ces sorties devront être attestées à 6 mois pour être recevables. » */
const attestedAtSixMonths = { n: 6, unit: 'm' } as const
const evidence = ['Attestation à 6 mois']

/** Full time needs no choice: a share of 100 % settles the question even when nobody typed whether part time is chosen. */
const chosenOrFullTime = or(yes(fact('contract.partTimeChosen')), ge(quotaPercent, 100))

const positive: Rule[] = [
  criterion({
    id: 'hdg_pos_cdi',
    label: text('CDI, temps partiel choisi ou complet', 'CDI, part time chosen or full time'),
    outcome: 'positive',
    when: someContract(isKind('cdi'), chosenOrFullTime, heldToItsTerm),
    evidence,
    confirmAfter: attestedAtSixMonths,
    because: text(
      'La personne a un CDI à temps complet ou à temps partiel choisi.',
      'The person has a CDI, full time or part time by choice.',
    ),
    source: `${POSITIVE} « Contrat à durée indéterminée à temps partiel choisi ou en temps complet. »${ATTESTED}`,
  }),
  criterion({
    id: 'hdg_pos_cdd',
    label: text(
      'CDD ≥ 6 mois, temps partiel choisi ou complet',
      'CDD of 6 months or more, part time chosen or full time',
    ),
    outcome: 'positive',
    when: someContract(isKind('cdd'), ge(durationMonths, 6), chosenOrFullTime, heldToItsTerm),
    evidence,
    confirmAfter: attestedAtSixMonths,
    because: text(
      'La personne a un CDD d’au moins 6 mois, à temps complet ou à temps partiel choisi.',
      'The person has a CDD of 6 months or more, full time or part time by choice.',
    ),
    source: `${POSITIVE} « Contrats à durée déterminée de 6 mois ou plus (CDD ≥ 6 mois) à temps partiel choisi ou en temps complet. »${ATTESTED}`,
  }),
  criterion({
    id: 'hdg_pos_alternance',
    label: text('Alternance 6 mois', 'Work-study of 6 months'),
    outcome: 'positive',
    when: someContract(isKind('alternance'), ge(durationMonths, 6), heldToItsTerm),
    evidence,
    confirmAfter: attestedAtSixMonths,
    because: text(
      'La personne a un contrat en alternance de 6 mois au moins.',
      'The person has a work-study contract of 6 months at least.',
    ),
    source: `${POSITIVE} « Contrats en alternance d’une durée de 6 mois »${ATTESTED}`,
  }),
  criterion({
    id: 'hdg_pos_interim',
    label: text('Intérim > 6 mois', 'Agency work over 6 months'),
    outcome: 'positive',
    when: someContract(isKind('interim'), gt(durationMonths, 6), heldToItsTerm),
    evidence,
    confirmAfter: attestedAtSixMonths,
    because: text(
      'La personne a une mission d’intérim de plus de 6 mois.',
      'The person has an agency assignment of more than 6 months.',
    ),
    source: `${POSITIVE} « Intérim de longue durée de plus de 6 mois »${ATTESTED}`,
  }),
  criterion({
    id: 'hdg_pos_creation',
    label: text('Création d’entreprise', 'Business creation'),
    outcome: 'positive',
    when: someContract(isKind('creation_entreprise'), heldToItsTerm),
    evidence,
    confirmAfter: attestedAtSixMonths,
    because: text('La personne a créé son entreprise.', 'The person has created a business.'),
    source: `${POSITIVE} « Création d’entreprises. »${ATTESTED}`,
  }),
]

const transition = criterion({
  id: 'hdg_transition',
  label: text('Sortie de transition', 'Transition exit'),
  outcome: 'transition',
  when: yes(answer('f_transition')),
  because: text(
    'La sortie remplit un critère de transition de l’annexe 1 du Protocole d’Accord.',
    'The exit meets a transition criterion of annex 1 of the Protocole d’Accord.',
  ),
  source:
    '002, PLIE des Hauts de Garonne, « En référence à l’annexe 1 du Protocole d’Accord 2022-2027, des sorties dites « de transition » seront également valorisées dans le cadre du programme et sur des critères bien précis. »',
})

/** Hauts de Garonne’s exit assessment. @source 002, PLIE des Hauts de Garonne, « Résultats et/ou réalisations attendus » */
export const hautsDeGaronneExit: FormDefinition = plainExitForm({
  id: 'hauts-de-garonne-exit',
  intro: text(
    'Une sortie positive est attestée à 6 mois pour être recevable.',
    'A positive exit is attested at 6 months to be accepted.',
  ),
  asked: [
    field(
      'f_transition',
      'yes-no',
      'transitionCriterionMet',
      text(
        'La sortie remplit un critère « de transition » de l’annexe 1 du Protocole d’Accord',
        'The exit meets a “transition” criterion of annex 1 of the Protocole d’Accord',
      ),
      {
        help: text(
          'Ces critères sont dans l’annexe 1, à consulter : ils ne figurent pas dans la fiche opération.',
          'These criteria are in annex 1, to be looked up: the operation sheet does not give them.',
        ),
      },
    ),
    otherExitField,
  ],
  evidenceHelp: text('Attestation à 6 mois de l’emploi.', 'Certificate of the job at 6 months.'),
  rules: [
    ...positive,
    transition,
    otherExit(
      'hdg_autre',
      '002, PLIE des Hauts de Garonne, « Nombre total de sorties : 30 sorties minimum par référent EQTP » dont « Nombre total de sorties positives : 15 sorties minimum par référent EQTP » : les sorties qui ne sont pas positives sont comptées, sans être nommées',
    ),
  ],
  examples: hautsDeGaronneExitExamples,
})
