import type { FormDefinition, Rule } from '../../../form/form.ts'
import { field, optionId, optionList, text } from '../../building.ts'
import { criterion } from '../../exit-rules.ts'
import { answer, eq, isOneOf } from '../../expressions.ts'
import { type ExitExample, exitExample } from '../../golden.ts'
import { plainExitForm } from '../../plain-exit-form.ts'

const SOURCE =
  '002, PLIE des Sources, « permettant d’accéder à l’emploi pérenne, à une création d’entreprise ou à une formation qualifiante » ; « Un taux de sortie positive à 50% (neutralisées des sorties déménagement) »'

const issues = optionList('issue', text('Issues du parcours', 'Ends of the parcours'), [
  ['EMPLOI_PERENNE', 'Emploi pérenne', 'Lasting job'],
  ['CREATION', 'Création d’entreprise', 'Business creation'],
  ['FORMATION', 'Formation qualifiante', 'Qualifying training'],
  ['DEMENAGEMENT', 'Déménagement', 'Moved away'],
  ['AUTRE', 'Autre sortie', 'Other exit'],
])
const issue = answer('f_issue')
const is = (code: string) => eq(issue, optionId('issue', code))
const ended = (code: string) => ({ f_issue: { value: optionId('issue', code) } })

const rules: Rule[] = [
  criterion({
    id: 'src_pos_emploi',
    label: text('Emploi pérenne', 'Lasting job'),
    outcome: 'positive',
    when: is('EMPLOI_PERENNE'),
    evidence: ['Contrat de travail', 'Attestation emploi'],
    because: text('Le parcours mène à un emploi pérenne.', 'The parcours leads to a lasting job.'),
    source: SOURCE,
  }),
  criterion({
    id: 'src_pos_creation',
    label: text('Création d’entreprise', 'Business creation'),
    outcome: 'positive',
    when: is('CREATION'),
    because: text('Le parcours mène à une création d’entreprise.', 'The parcours leads to a business creation.'),
    source: SOURCE,
  }),
  criterion({
    id: 'src_pos_formation',
    label: text('Formation qualifiante', 'Qualifying training'),
    outcome: 'positive',
    when: is('FORMATION'),
    evidence: ['Attestation formation'],
    because: text('Le parcours mène à une formation qualifiante.', 'The parcours leads to a qualifying training.'),
    source: SOURCE,
  }),
  criterion({
    id: 'src_demenagement',
    label: text('Déménagement, neutralisé dans le taux', 'Moved away, left out of the rate'),
    outcome: 'other',
    when: is('DEMENAGEMENT'),
    because: text(
      'La personne déménage : cette sortie est neutralisée dans le taux de sorties positives.',
      'The person moves away: this exit is left out of the rate of positive exits.',
    ),
    source: '002, PLIE des Sources, « Un taux de sortie positive à 50% (neutralisées des sorties déménagement) »',
  }),
  criterion({
    id: 'src_autre',
    label: text('Autre sortie', 'Other exit'),
    outcome: 'other',
    when: is('AUTRE'),
    because: text(
      'La personne quitte le PLIE autrement que par un emploi, une création, une formation ou un déménagement.',
      'The person leaves the PLIE otherwise than for a job, a creation, a training or a move.',
    ),
    source:
      '002, PLIE des Sources, « Un taux de sortie positive à 50% » : les autres sorties sont comptées, sans être nommées',
  }),
]

/** Sources’ ends of parcours, each named by the référent: the text sets no criterion behind the words. */
export const sourcesExitExamples: readonly ExitExample[] = [
  exitExample(
    'lasting-job',
    ['Emploi pérenne', 'Lasting job'],
    { answers: ended('EMPLOI_PERENNE') },
    'positive',
    'src_pos_emploi',
  ),
  exitExample(
    'creation',
    ['Création d’entreprise', 'Business creation'],
    { answers: ended('CREATION') },
    'positive',
    'src_pos_creation',
  ),
  exitExample(
    'training',
    ['Formation qualifiante', 'Qualifying training'],
    { answers: ended('FORMATION') },
    'positive',
    'src_pos_formation',
  ),
  exitExample('moved', ['Déménagement', 'Moved away'], { answers: ended('DEMENAGEMENT') }, 'other', 'src_demenagement'),
  exitExample('other', ['Autre sortie', 'Other exit'], { answers: ended('AUTRE') }, 'other', 'src_autre'),
  exitExample(
    'job-not-named',
    ['CDI dans le dossier, issue non dite : rien n’est décidé', 'CDI in the dossier, end not said: nothing is decided'],
    { contracts: [{ kind: 'cdi', employer: 'Pépinière de l’Eau Bourde', startDate: '2026-06-01', weeklyHours: 35 }] },
    null,
    'undecided',
  ),
]

/** Sources’ exit assessment, with the exit evidence the text asks for. @source 002, PLIE des Sources, « La gestion administrative » */
export const sourcesExit: FormDefinition = plainExitForm({
  id: 'sources-exit',
  intro: text(
    'Le référent transmet au PLIE les justificatifs de sortie.',
    'The référent sends the exit evidence to the PLIE.',
  ),
  asked: [
    field('f_issue', 'choice', 'issue', text('Issue du parcours', 'End of the parcours'), {
      list: issues.id,
      required: true,
      searchable: true,
    }),
  ],
  evidenceHelp: text(
    'Contrat de travail, attestation emploi ou formation…',
    'Work contract, certificate of job or training…',
  ),
  evidenceRequired: isOneOf(issue, [optionId('issue', 'EMPLOI_PERENNE'), optionId('issue', 'FORMATION')]),
  lists: [issues],
  rules,
  examples: sourcesExitExamples,
})
