import type { FormDefinition } from '../../form/form.ts'
import { barrierComputed, barrierScale, barrierSection } from '../barriers.ts'
import { field, form, repeat, section, text } from '../building.ts'
import { answer, gt, lt, yes } from '../expressions.ts'
import { defaultIntro } from './default-intro.ts'
import { diagnosticExamples } from './diagnostic-examples.ts'
import { diplomaList, housingList, projectStageList, resourcesList, strengthsList } from './option-lists.ts'

const situation = section('s_situation', text('Situation', 'Situation'), [
  field('f_months_without_job', 'integer', 'monthsWithoutJob', text('Mois sans emploi', 'Months without a job'), {
    rules: { min: 0, max: 600 },
    missing: ['unknown'],
    searchable: true,
    concept: ['fse:EECO03'],
  }),
  field('f_housing_situation', 'choice', 'housingSituation', text('Situation de logement', 'Housing situation'), {
    list: housingList.id,
    sensitivity: 'social',
    missing: ['unknown', 'refused'],
  }),
  field('f_children', 'integer', 'dependentChildren', text('Enfants à charge', 'Dependent children'), {
    rules: { min: 0, max: 20 },
    sensitivity: 'social',
    missing: ['refused'],
  }),
  field('f_childcare', 'yes-no', 'childcareNeeded', text('Mode de garde à trouver', 'Childcare to be found'), {
    visible: gt(answer('f_children'), 0),
    sensitivity: 'social',
  }),
  field('f_resources', 'choices', 'resources', text('Ressources', 'Income'), {
    list: resourcesList.id,
    sensitivity: 'social',
    missing: ['unknown', 'refused'],
  }),
])

const skills = section('s_skills', text('Formation, expérience et atouts', 'Training, experience and strengths'), [
  field('f_diploma', 'choice', 'highestDiploma', text('Diplôme le plus élevé', 'Highest diploma'), {
    list: diplomaList.id,
    missing: ['unknown'],
    searchable: true,
  }),
  field('f_last_job', 'text', 'lastJob', text('Dernier métier exercé', 'Last job held'), {
    rules: { maxLength: 200 },
    missing: ['not-applicable'],
  }),
  field('f_years', 'integer', 'yearsOfExperience', text('Années d’expérience', 'Years of experience'), {
    rules: { min: 0, max: 60 },
    searchable: true,
  }),
  field('f_strengths', 'choices', 'strengths', text('Atouts repérés avec la personne', 'Strengths found together'), {
    list: strengthsList.id,
    searchable: true,
  }),
  field('f_strengths_detail', 'paragraph', 'strengthsDetail', text('Ce qui va l’aider', 'What will help'), {
    rules: { maxLength: 2000 },
  }),
])

const project = section('s_project', text('Projet professionnel', 'Professional project'), [
  field('f_trade', 'text', 'wishedTrade', text('Métier souhaité', 'Trade wished'), {
    missing: ['unknown'],
    rules: { maxLength: 200 },
    searchable: true,
  }),
  field('f_stage', 'choice', 'projectStage', text('Maturité du projet', 'How mature the project is'), {
    list: projectStageList.id,
    searchable: true,
  }),
  field('f_training', 'yes-no', 'trainingWished', text('Souhaite une formation', 'Wishes a training')),
  field('f_training_title', 'text', 'wishedTraining', text('Formation souhaitée', 'Training wished'), {
    visible: yes(answer('f_training')),
    rules: { maxLength: 200 },
  }),
])

const availability = section('s_availability', text('Disponibilité', 'Availability'), [
  field(
    'f_weekly_hours',
    'decimal',
    'weeklyAvailability',
    text('Heures possibles par semaine', 'Hours possible a week'),
    { rules: { min: 0, max: 48, decimals: 1 }, missing: ['unknown'], searchable: true },
  ),
  field('f_available_from', 'date', 'availableFrom', text('Disponible à partir du', 'Available from'), {
    rules: { from: '2000-01-01', to: '2100-12-31' },
  }),
  field('f_hours_limits', 'paragraph', 'scheduleLimits', text('Horaires impossibles', 'Impossible hours'), {
    rules: { maxLength: 1000 },
  }),
])

const conclusion = section('s_conclusion', text('Conclusion', 'Conclusion'), [
  field('f_priorities', 'paragraph', 'priorities', text('Priorités retenues', 'Priorities agreed'), {
    required: true,
    rules: { maxLength: 4000 },
  }),
  field('f_goals', 'paragraph', 'goals', text('Objectifs de l’accompagnement', 'Goals of the accompaniment'), {
    rules: { maxLength: 4000 },
  }),
  repeat(
    'g_steps',
    'plannedSteps',
    text('Étapes prévues', 'Planned steps'),
    [
      field('f_step_title', 'text', 'stepTitle', text('Étape', 'Step'), { required: true, rules: { maxLength: 200 } }),
      field('f_step_start', 'date', 'stepStart', text('Début prévu', 'Planned start'), {
        rules: { from: '2000-01-01', to: '2100-12-31' },
      }),
    ],
    { max: 20, rowLabel: answer('f_step_title') },
  ),
])

/**
 * The default diagnostic grid: situation, the ten obstacles, strengths, project, availability, planned steps. Identity and
 * address are the dossier's own. @source domain §5 (what a grid must hold); items and scale are the product's
 */
export const commonDiagnostic: FormDefinition = form({
  id: 'common-diagnostic',
  key: 'diagnostic-socioprofessionnel',
  kind: 'diagnostic',
  title: text('Diagnostic socioprofessionnel', 'Socio-professional diagnostic'),
  intro: defaultIntro(
    'Rempli avec la personne à l’entrée, puis de nouveau avant la sortie pour voir ce qui a changé.',
    'Filled in with the person at the start, then again before the exit to see what changed.',
  ),
  items: [
    section('s_interview', text('Entretien', 'Interview'), [
      field('f_interview_date', 'date', 'interviewDate', text('Date de l’entretien', 'Date of the interview'), {
        required: true,
        rules: { from: '2000-01-01', to: 'today' },
        searchable: true,
      }),
    ]),
    situation,
    barrierSection(),
    skills,
    project,
    availability,
    conclusion,
  ],
  lists: [barrierScale, housingList, resourcesList, diplomaList, strengthsList, projectStageList],
  computed: barrierComputed,
  checks: [
    {
      id: 'k_available',
      when: lt(answer('f_available_from'), answer('f_interview_date')),
      level: 'warning',
      at: ['f_available_from'],
      message: text(
        'La disponibilité commence avant l’entretien : est-ce la bonne date ?',
        'Availability starts before the interview: is the date right?',
      ),
    },
  ],
  cases: diagnosticExamples,
})
