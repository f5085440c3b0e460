import type { FormDefinition } from '../../../form/form.ts'
import { barrierComputed, barrierScale, barrierSection } from '../../barriers.ts'
import { field, form, optionList, section, text } from '../../building.ts'
import { commonDiagnostic, diplomaList } from '../../common.ts'
import { answer, gt, lt, no, yes } from '../../expressions.ts'

const levers = optionList('levers', text('Leviers', 'Levers'), [
  ['EXPERIENCE', 'Expériences professionnelles', 'Work experience'],
  ['FORMATION', 'Formation', 'Training'],
  ['ACTIVITES', 'Activités personnelles', 'Personal activities'],
  ['MOTIVATION', 'Motivation', 'Motivation'],
  ['ENTOURAGE', 'Entourage', 'Family and friends'],
])

/**
 * Caen's evaluation and diagnostic interview, by the axes its text sets as a minimum; scale and items of the difficulties
 * are the default ones. @source 000, III.1.1 « Cet entretien est structuré au minimum autour des axes suivants »
 */
export const caenDiagnostic: FormDefinition = form({
  id: 'caen-diagnostic',
  key: 'entretien-diagnostic',
  kind: 'diagnostic',
  title: text('Entretien d’évaluation et de diagnostic', 'Evaluation and diagnostic interview'),
  intro: text(
    'Une heure au moins ; renouvelable avant la demande d’intégration.',
    'One hour at least; may be repeated before the request.',
  ),
  basedOn: { template: commonDiagnostic.id, version: 1 },
  items: [
    section('s_eligibility', text('Éligibilité et présentation du PLIE', 'Eligibility and presentation of the PLIE'), [
      field('f_interview_date', 'date', 'interviewDate', text('Date de l’entretien', 'Date of the interview'), {
        required: true,
        rules: { from: '2000-01-01', to: 'today' },
        searchable: true,
      }),
      field(
        'f_minutes',
        'integer',
        'interviewMinutes',
        text('Durée de l’entretien (minutes)', 'Length of the interview (minutes)'),
        {
          required: true,
          rules: { min: 1, max: 480 },
        },
      ),
      field('f_presented', 'yes-no', 'pliePresented', text('Missions du PLIE présentées', 'PLIE presented'), {
        required: true,
      }),
      field(
        'f_registered',
        'yes-no',
        'registeredAsJobSeeker',
        text('Inscrit à France Travail', 'Registered at France Travail'),
        {
          required: true,
          searchable: true,
        },
      ),
      field('f_months_without_job', 'integer', 'monthsWithoutJob', text('Mois sans emploi', 'Months without a job'), {
        rules: { min: 0, max: 600 },
        missing: ['unknown'],
        searchable: true,
        concept: ['fse:EECO03'],
      }),
      field(
        'f_motivation',
        'paragraph',
        'motivation',
        text('Motivation pour retrouver un emploi', 'Motivation to find a job'),
        {
          rules: { maxLength: 2000 },
        },
      ),
    ]),
    section('s_skills', text('Acquis, compétences et aptitudes', 'Skills and abilities'), [
      field('f_diploma', 'choice', 'highestDiploma', text('Diplôme le plus élevé', 'Highest diploma'), {
        list: 'diploma',
        required: true,
        missing: ['unknown'],
        searchable: true,
      }),
      field('f_years', 'decimal', 'yearsOfExperience', text('Années d’expérience', 'Years of experience'), {
        rules: { min: 0, max: 60, decimals: 1 },
        searchable: true,
      }),
      field('f_last_job', 'text', 'lastJob', text('Dernier métier exercé', 'Last job held'), {
        rules: { maxLength: 200 },
      }),
      field('f_levers', 'choices', 'levers', text('Leviers repérés', 'Levers found'), {
        list: 'levers',
        searchable: true,
      }),
    ]),
    barrierSection({
      mobility: [
        field('f_licence', 'yes-no', 'drivingLicence', text('Permis de conduire', 'Driving licence'), {
          visible: gt({ op: 'score', a: [answer('f_mobility')] }, 0),
          searchable: true,
        }),
      ],
      health: [
        field(
          'f_health_effects',
          'paragraph',
          'healthEffects',
          text('Conséquences sur le travail possible', 'Consequences on the work possible'),
          {
            help: text('Ne rien écrire de la maladie.', 'Write nothing about the illness.'),
            visible: gt({ op: 'score', a: [answer('f_health')] }, 0),
            sensitivity: 'health',
            rules: { maxLength: 2000 },
          },
        ),
      ],
    }),
    section('s_project', text('Pistes de projet', 'Project leads'), [
      field('f_trade', 'text', 'wishedTrade', text('Métier envisagé', 'Trade considered'), {
        required: true,
        missing: ['unknown'],
        rules: { maxLength: 200 },
        searchable: true,
      }),
      field(
        'f_earlier',
        'yes-no',
        'earlierPlans',
        text('Des plans d’actions ont déjà été engagés', 'Earlier plans of action exist'),
      ),
      field('f_earlier_files', 'file', 'earlierReports', text('Bilans et comptes rendus', 'Reports'), {
        visible: yes(answer('f_earlier')),
        rules: { max: 10 },
      }),
      field('f_goals', 'paragraph', 'goals', text('Objectifs de l’accompagnement', 'Goals of the accompaniment'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
      field('f_first_step', 'text', 'firstStep', text('Première étape à mettre en place', 'First step to set up'), {
        required: true,
        rules: { maxLength: 200 },
      }),
    ]),
  ],
  lists: [barrierScale, diplomaList, levers],
  computed: barrierComputed,
  checks: [
    {
      id: 'k_an_hour',
      when: lt(answer('f_minutes'), 60),
      level: 'warning',
      at: ['f_minutes'],
      message: text('L’entretien doit durer une heure au moins.', 'The interview must last one hour at least.'),
    },
    {
      id: 'k_registered',
      when: no(answer('f_registered')),
      level: 'warning',
      at: ['f_registered'],
      message: text('L’inscription à France Travail est obligatoire.', 'Registration at France Travail is compulsory.'),
    },
  ],
})
