import type { FormDefinition } from '../../../form/form.ts'
import { barrierComputed, barrierScale, barrierSection, isObstacle, levelOf } from '../../barriers.ts'
import { field, form, note, optionId, section, text } from '../../building.ts'
import {
  commonDiagnostic,
  diplomaList,
  housingList,
  projectStageList,
  resourcesList,
  strengthsList,
  transportList,
} from '../../common.ts'
import { and, answer, anyOf, eq, ge, gt, lt, score, yes } from '../../expressions.ts'
import { niortDiagnosticExamples } from './diagnostic-examples.ts'

/**
 * Niort's diagnostic: situation, obstacles, skills, project. The text fixes what it must cover (« la situation de la
 * personne et ses perspectives », « les freins, les potentiels, les priorités », « souhait métier ») and that the same
 * grid serves at the end; items and scale are the default ones.
 * @source 001, III.3.b and c; IV « Réduction des freins à l’emploi »
 */
export const niortDiagnostic: FormDefinition = form({
  id: 'niort-diagnostic',
  key: 'diagnostic-socioprofessionnel',
  kind: 'diagnostic',
  title: text('Diagnostic socioprofessionnel', 'Socio-professional diagnostic'),
  intro: text(
    'Rempli avec la personne à l’accueil, puis de nouveau avant la sortie : l’écart entre les deux mesure la réduction des freins.',
    'Filled in with the person at the start, then again before the exit: the difference measures how obstacles were reduced.',
  ),
  basedOn: { template: commonDiagnostic.id, version: 1 },
  items: [
    section('s_situation', text('Situation', 'Situation'), [
      field('f_interview_date', 'date', 'interviewDate', text('Date de l’entretien', 'Date of the interview'), {
        required: true,
        rules: { from: '2000-01-01', to: 'today' },
        searchable: true,
      }),
      field('f_months_without_job', 'integer', 'monthsWithoutJob', text('Mois sans emploi', 'Months without a job'), {
        required: true,
        rules: { min: 0, max: 600 },
        missing: ['unknown'],
        searchable: true,
        concept: ['fse:EECO03'],
      }),
      field('f_housing_situation', 'choice', 'housingSituation', text('Situation de logement', 'Housing situation'), {
        list: 'housing',
        sensitivity: 'social',
        missing: ['unknown', 'refused'],
        searchable: true,
      }),
      field('f_children', 'integer', 'dependentChildren', text('Enfants à charge', 'Dependent children'), {
        rules: { min: 0, max: 20 },
        sensitivity: 'social',
        missing: ['refused'],
        searchable: true,
      }),
      field('f_childcare', 'yes-no', 'childcareNeeded', text('Mode de garde à trouver', 'Childcare to be found'), {
        visible: gt(answer('f_children'), 0),
        required: true,
        sensitivity: 'social',
      }),
      field('f_resources', 'choices', 'resources', text('Ressources', 'Income'), {
        list: 'resources',
        rules: { min: 1, max: 7 },
        sensitivity: 'social',
        missing: ['unknown', 'refused'],
      }),
      field(
        'f_weekly_hours',
        'decimal',
        'weeklyAvailability',
        text('Disponibilité (heures par semaine)', 'Availability (hours a week)'),
        {
          rules: { min: 0, max: 48, decimals: 1 },
          missing: ['unknown'],
          searchable: true,
        },
      ),
    ]),
    barrierSection({
      mobility: [
        field('f_transport', 'choices', 'transportMeans', text('Moyens de déplacement', 'Means of transport'), {
          list: 'transport',
          visible: isObstacle('mobility'),
          required: true,
        }),
      ],
      health: [
        field(
          'f_health_effects',
          'paragraph',
          'healthEffects',
          text('Conséquences sur le travail possible', 'Consequences on the work possible'),
          {
            help: text(
              'Postes, gestes ou horaires à éviter. Ne rien écrire de la maladie.',
              'Posts, gestures or hours to avoid. Write nothing about the illness.',
            ),
            visible: ge(score('f_health'), 1),
            sensitivity: 'health',
            rules: { maxLength: 2000 },
          },
        ),
      ],
      digital: [
        field(
          'f_remote',
          'yes-no',
          'remoteAutonomy',
          text('Autonomie suffisante pour un accompagnement à distance', 'Autonomous enough to be followed remotely'),
          {
            visible: lt(score('f_digital'), 4),
          },
        ),
      ],
    }),
    section('s_skills', text('Compétences', 'Skills'), [
      field('f_diploma', 'choice', 'highestDiploma', text('Diplôme le plus élevé', 'Highest diploma'), {
        list: 'diploma',
        required: true,
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
      field(
        'f_strengths',
        'choices',
        'strengths',
        text('Potentiels repérés avec la personne', 'Strengths found with the person'),
        {
          list: 'strengths',
          rules: { max: 6 },
          searchable: true,
        },
      ),
      field('f_cv', 'file', 'resume', text('CV et attestations', 'CV and certificates'), { rules: { max: 5 } }),
    ]),
    section('s_project', text('Projet', 'Project'), [
      field('f_trade', 'text', 'wishedTrade', text('Métier souhaité', 'Trade wished'), {
        required: true,
        missing: ['unknown'],
        rules: { maxLength: 200 },
        searchable: true,
      }),
      field('f_stage', 'choice', 'projectStage', text('Maturité du projet', 'How mature the project is'), {
        list: 'project-stage',
        required: true,
        searchable: true,
      }),
      field('f_training', 'yes-no', 'trainingWished', text('Souhaite une formation', 'Wishes a training'), {
        searchable: true,
      }),
      field('f_training_title', 'text', 'wishedTraining', text('Formation souhaitée', 'Training wished'), {
        visible: yes(answer('f_training')),
        required: true,
        rules: { maxLength: 200 },
      }),
      field(
        'f_immersion',
        'yes-no',
        'immersionUseful',
        text(
          'Une immersion (PMSMP) aiderait à valider le projet',
          'An immersion (PMSMP) would help to confirm the project',
        ),
        {
          visible: anyOfStages(['PISTES', 'A_VALIDER']),
        },
      ),
      field(
        'f_priorities',
        'paragraph',
        'priorities',
        text('Priorités retenues ensemble', 'Priorities agreed together'),
        {
          required: true,
          rules: { maxLength: 4000 },
        },
      ),
      field('f_first_step', 'text', 'firstStep', text('Première étape du parcours', 'First step of the parcours'), {
        rules: { maxLength: 200 },
      }),
      field(
        'f_first_step_date',
        'date',
        'firstStepDate',
        text('Début prévu de la première étape', 'Planned start of the first step'),
        {
          rules: { from: '2000-01-01', to: '2100-12-31' },
          searchable: true,
        },
      ),
      note(
        'n_frise',
        text(
          'Les étapes prévues sont dessinées avec la personne sur la frise de son parcours.',
          'The planned steps are drawn with the person on the timeline of the parcours.',
        ),
      ),
    ]),
  ],
  lists: [housingList, resourcesList, barrierScale, transportList, diplomaList, strengthsList, projectStageList],
  computed: barrierComputed,
  cases: niortDiagnosticExamples,
  checks: [
    {
      id: 'k_step_after_interview',
      when: lt(answer('f_first_step_date'), answer('f_interview_date')),
      level: 'error',
      at: ['f_first_step_date'],
      message: text(
        'La première étape ne peut pas commencer avant l’entretien.',
        'The first step cannot start before the interview.',
      ),
    },
    {
      id: 'k_transport_none',
      when: and(
        anyOf(answer('f_transport'), [optionId('transport', 'AUCUN')]),
        anyOf(
          answer('f_transport'),
          ['PERMIS_B', 'VOITURE', 'DEUX_ROUES', 'VELO', 'TRANSPORTS'].map((code) => optionId('transport', code)),
        ),
      ),
      level: 'error',
      at: ['f_transport'],
      message: text('« Aucun » ne va pas avec un autre moyen.', '“None” does not go with another means.'),
    },
    {
      id: 'k_homeless',
      when: and(
        eq(answer('f_housing_situation'), optionId('housing', 'SANS')),
        eq(levelOf('housing'), optionId('barrier', '0')),
      ),
      level: 'warning',
      at: ['f_housing_situation'],
      message: text(
        'La personne est sans logement mais le logement n’est pas noté comme un frein.',
        'The person is homeless but housing is not rated as an obstacle.',
      ),
    },
  ],
})

function anyOfStages(codes: readonly string[]) {
  return { op: 'in' as const, a: [answer('f_stage'), { v: codes.map((code) => optionId('project-stage', code)) }] }
}
