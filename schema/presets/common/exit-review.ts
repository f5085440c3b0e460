import type { FormDefinition } from '../../form/form.ts'
import { field, form, optionId, optionList, repeat, section, text } from '../building.ts'
import { answer, eq, isOneOf, lt, no, yes } from '../expressions.ts'
import { formExample } from '../golden.ts'
import { defaultIntro } from './default-intro.ts'
import { exitReasonList } from './option-lists.ts'

/** Where the person is within four weeks of leaving. @source domain §8.4, the product's neutral default, not the FSE+ questionnaire */
const situations = optionList('exit-situation', text('Situation à la sortie', 'Situation at the exit'), [
  ['CDI', 'CDI', 'Open-ended contract', { tags: ['job'] }],
  ['CDD_LONG', 'CDD de 6 mois ou plus', 'Fixed-term contract of 6 months or more', { tags: ['job'] }],
  ['CDD_COURT', 'CDD de moins de 6 mois ou intérim', 'Fixed-term under 6 months, or agency work', { tags: ['job'] }],
  ['AIDE', 'Contrat aidé ou d’insertion', 'Subsidised or integration contract', { tags: ['job'] }],
  ['INDEPENDANT', 'Travail indépendant', 'Self-employed', { tags: ['job'] }],
  ['FORMATION', 'Formation', 'Training'],
  ['RECHERCHE', 'Recherche d’emploi', 'Looking for a job'],
  ['INACTIF', 'Inactivité', 'Inactive'],
  ['INCONNU', 'Inconnue', 'Not known'],
])

const isInAJob = isOneOf(
  answer('f_situation'),
  situations.options.filter(({ tags }) => tags?.includes('job')).map(({ id }) => id),
)

const review = section('s_review', text('Bilan du parcours', 'Review of the parcours'), [
  field('f_exit_date', 'date', 'exitDate', text('Date de l’entretien de sortie', 'Date of the exit interview'), {
    required: true,
    rules: { from: '2015-01-01', to: 'today' },
    searchable: true,
  }),
  field('f_goals_met', 'paragraph', 'goalsMet', text('Objectifs atteints', 'Goals met'), {
    required: true,
    rules: { maxLength: 5000 },
  }),
  field('f_goals_left', 'paragraph', 'goalsLeft', text('Objectifs à poursuivre', 'Goals to pursue'), {
    rules: { maxLength: 5000 },
  }),
  repeat(
    'g_steps',
    'stepsDone',
    text('Étapes réalisées', 'Steps carried out'),
    [
      field('f_step_title', 'text', 'stepTitle', text('Étape', 'Step'), { required: true, rules: { maxLength: 200 } }),
      field('f_step_start', 'date', 'stepStart', text('Début', 'Start'), { rules: { from: '2015-01-01' } }),
      field('f_step_end', 'date', 'stepEnd', text('Fin', 'End'), { rules: { from: '2015-01-01' } }),
      field('f_step_outcome', 'text', 'stepOutcome', text('Ce qu’elle a apporté', 'What it brought'), {
        rules: { maxLength: 500 },
      }),
    ],
    { max: 40, rowLabel: answer('f_step_title') },
  ),
  field(
    'f_final_diagnostic',
    'yes-no',
    'finalDiagnosticMade',
    text('Le diagnostic final a été fait', 'The final diagnostic was made'),
    { required: true },
  ),
  field(
    'f_no_diagnostic_reason',
    'paragraph',
    'noDiagnosticReason',
    text('Pourquoi le diagnostic final n’a pas été fait', 'Why the final diagnostic was not made'),
    { visible: no(answer('f_final_diagnostic')), rules: { maxLength: 1000 } },
  ),
])

const leaving = section('s_leaving', text('Situation à la sortie', 'Situation at the exit'), [
  field('f_exit_reason', 'choice', 'exitReason', text('Motif de la sortie', 'Reason for leaving'), {
    list: exitReasonList.id,
    required: true,
    sensitivity: 'social',
    searchable: true,
  }),
  field('f_situation', 'choice', 'exitSituation', text('Situation à la sortie', 'Situation at the exit'), {
    list: situations.id,
    required: true,
    searchable: true,
  }),
  field('f_employer', 'text', 'employer', text('Employeur', 'Employer'), {
    visible: isInAJob,
    rules: { maxLength: 200 },
  }),
  field('f_training_title', 'text', 'trainingTitle', text('Formation', 'Training'), {
    visible: eq(answer('f_situation'), optionId(situations.id, 'FORMATION')),
    rules: { maxLength: 200 },
  }),
  field(
    'f_qualified',
    'yes-no',
    'qualificationGained',
    text('Une qualification a été obtenue', 'A qualification was gained'),
    { missing: ['unknown'], searchable: true },
  ),
  field('f_qualification', 'text', 'qualification', text('Laquelle', 'Which one'), {
    visible: yes(answer('f_qualified')),
    required: true,
    rules: { maxLength: 200 },
  }),
  field('f_evidence', 'file', 'evidence', text('Justificatifs', 'Evidence'), { rules: { max: 10 } }),
])

const signatures = section('s_signatures', text('Remise du bilan', 'Handing over the review'), [
  field('f_participant_signed', 'date', 'participantSignedOn', text('Signé par le participant le', 'Signed on'), {
    rules: { from: '2015-01-01', to: 'today' },
  }),
  field(
    'f_referent_signed',
    'date',
    'referentSignedOn',
    text('Signé par le référent le', 'Signed by the référent on'),
    {
      rules: { from: '2015-01-01', to: 'today' },
    },
  ),
  field(
    'f_sent',
    'yes-no',
    'sentToPrescriber',
    text('Bilan transmis au prescripteur', 'Review sent to the prescriber'),
  ),
])

/** The default exit review. It gives no category: exit criteria are each PLIE's own. @source domain §5, §8.4 */
export const commonExitReview: FormDefinition = form({
  id: 'common-exit-review',
  key: 'fiche-bilan',
  kind: 'review',
  title: text('Fiche bilan', 'Exit review'),
  intro: defaultIntro(
    'Elle ne classe pas la sortie : les critères de sortie sont ceux de chaque PLIE.',
    'It gives no category of exit: exit criteria are each PLIE’s own.',
  ),
  items: [review, leaving, signatures],
  lists: [exitReasonList, situations],
  checks: [
    {
      id: 'k_step_dates',
      when: { op: 'some', a: [answer('g_steps'), lt(answer('f_step_end'), answer('f_step_start'))] },
      level: 'error',
      at: ['g_steps'],
      message: text('Une étape finit avant de commencer.', 'A step ends before it starts.'),
    },
  ],
  cases: [
    formExample(
      'cdi',
      ['Sortie en CDI', 'Leaving with an open-ended contract'],
      { f_situation: { value: 'exit-situation-CDI' }, f_final_diagnostic: { value: true } },
      { visible: ['f_employer'], hidden: ['f_training_title', 'f_no_diagnostic_reason'] },
    ),
    formExample(
      'training',
      ['Sortie en formation, sans diagnostic final', 'Leaving for training, without a final diagnostic'],
      { f_situation: { value: 'exit-situation-FORMATION' }, f_final_diagnostic: { value: false } },
      { visible: ['f_training_title', 'f_no_diagnostic_reason'], hidden: ['f_employer'] },
    ),
  ],
})
