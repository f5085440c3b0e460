import type { FormDefinition, Rule } from '../../../form/form.ts'
import { field, optionId, optionList, text } from '../../building.ts'
import { criterion } from '../../exit-rules.ts'
import { answer, eq, isOneOf } from '../../expressions.ts'
import { type ExitExample, exitExample } from '../../golden.ts'
import { plainExitForm } from '../../plain-exit-form.ts'

const SOURCE =
  '002, PLIE du Haut Périgord, « permettant d’accéder à l’emploi pérenne, à une création d’entreprise ou à une formation qualifiante » ; « tendre vers 50 % de sorties positives »'

const issues = optionList('issue', text('Issues du parcours', 'Ends of the parcours'), [
  ['EMPLOI_PERENNE', 'Emploi pérenne', 'Lasting job'],
  ['CREATION', 'Création d’entreprise', 'Business creation'],
  ['FORMATION', 'Formation qualifiante', 'Qualifying training'],
  ['RUPTURE', 'Rupture', 'Broken off'],
  ['AUTRE', 'Autre sortie', 'Other exit'],
])
const issue = answer('f_issue')
const ended = (code: string) => ({ f_issue: { value: optionId('issue', code) } })

const rules: Rule[] = [
  criterion({
    id: 'hp_pos_emploi',
    label: text('Emploi pérenne', 'Lasting job'),
    outcome: 'positive',
    when: eq(issue, optionId('issue', 'EMPLOI_PERENNE')),
    because: text('Le parcours mène à un emploi pérenne.', 'The parcours leads to a lasting job.'),
    source: SOURCE,
  }),
  criterion({
    id: 'hp_pos_creation',
    label: text('Création d’entreprise', 'Business creation'),
    outcome: 'positive',
    when: eq(issue, optionId('issue', 'CREATION')),
    because: text('Le parcours mène à une création d’entreprise.', 'The parcours leads to a business creation.'),
    source: SOURCE,
  }),
  criterion({
    id: 'hp_pos_formation',
    label: text('Formation qualifiante', 'Qualifying training'),
    outcome: 'positive',
    when: eq(issue, optionId('issue', 'FORMATION')),
    because: text('Le parcours mène à une formation qualifiante.', 'The parcours leads to a qualifying training.'),
    source: SOURCE,
  }),
  criterion({
    id: 'hp_autre',
    label: text('Rupture ou autre sortie', 'Broken off, or another exit'),
    outcome: 'other',
    when: isOneOf(issue, [optionId('issue', 'RUPTURE'), optionId('issue', 'AUTRE')]),
    because: text('Le parcours est rompu, ou finit autrement.', 'The parcours is broken off, or ends otherwise.'),
    source: '002, PLIE du Haut Périgord, « Nombre de ruptures et sorties autres »',
  }),
]

/** Haut Périgord’s ends of parcours, each named by the référent: the text sets no criterion behind the words. */
export const hautPerigordExitExamples: readonly ExitExample[] = [
  exitExample(
    'lasting-job',
    ['Emploi pérenne', 'Lasting job'],
    { answers: ended('EMPLOI_PERENNE') },
    'positive',
    'hp_pos_emploi',
  ),
  exitExample(
    'creation',
    ['Création d’entreprise', 'Business creation'],
    { answers: ended('CREATION') },
    'positive',
    'hp_pos_creation',
  ),
  exitExample(
    'training',
    ['Formation qualifiante', 'Qualifying training'],
    { answers: ended('FORMATION') },
    'positive',
    'hp_pos_formation',
  ),
  exitExample('broken-off', ['Rupture', 'Broken off'], { answers: ended('RUPTURE') }, 'other', 'hp_autre'),
  exitExample('other', ['Autre sortie', 'Other exit'], { answers: ended('AUTRE') }, 'other', 'hp_autre'),
  exitExample(
    'job-not-named',
    ['CDI dans le dossier, issue non dite : rien n’est décidé', 'CDI in the dossier, end not said: nothing is decided'],
    { contracts: [{ kind: 'cdi', employer: 'Scierie de la Dronne', startDate: '2026-06-01', weeklyHours: 35 }] },
    null,
    'undecided',
  ),
]

/** Haut Périgord’s exit assessment. @source 002, PLIE du Haut Périgord, « Résultats et/ou réalisations attendus » */
export const hautPerigordExit: FormDefinition = plainExitForm({
  id: 'haut-perigord-exit',
  intro: text(
    'L’accompagnement se poursuit pendant les 6 premiers mois de contrat.',
    'The accompaniment goes on for the first 6 months of the contract.',
  ),
  asked: [
    field('f_issue', 'choice', 'issue', text('Issue du parcours', 'End of the parcours'), {
      list: issues.id,
      required: true,
      searchable: true,
    }),
  ],
  lists: [issues],
  rules,
  examples: hautPerigordExitExamples,
})
