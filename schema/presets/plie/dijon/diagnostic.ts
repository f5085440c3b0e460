import type { FormDefinition } from '../../../form/form.ts'
import { field, form, note, optionList, section, text } from '../../building.ts'
import { answer, ge } from '../../expressions.ts'
import { formExample } from '../../golden.ts'

/** Share of points, in percent, from which the CléA is obtained. */
const CLEA_POINTS = 75

const cleaDomains = optionList('clea', text('Compétences clés du CléA', 'Key skills of the CléA'), [
  ['FRANCAIS', 'Communiquer en français', 'Communicating in French'],
  [
    'CALCUL',
    'Utiliser les règles de base de calcul et du raisonnement mathématique',
    'Using basic rules of arithmetic and mathematical reasoning',
  ],
  [
    'NUMERIQUE',
    'Utiliser les techniques usuelles de l’information et de la communication numérique',
    'Using usual digital information and communication techniques',
  ],
  ['EQUIPE', 'Travailler dans le cadre de règles définies d’un travail en équipe', 'Working by the rules of a team'],
  [
    'AUTONOMIE',
    'Travailler en autonomie et réaliser un objectif individuel',
    'Working alone and reaching a goal of one’s own',
  ],
  ['APPRENDRE', 'Apprendre à apprendre tout au long de la vie', 'Learning to learn throughout life'],
  [
    'GESTES',
    'Maîtriser les gestes et postures, et respecter les règles d’hygiène, de sécurité et environnementales élémentaires',
    'Mastering gestures and postures, and keeping elementary hygiene, safety and environmental rules',
  ],
])

const long = { rules: { maxLength: 4000 } }

/** Dijon's diagnostic at entry: project, autonomy, goals, and the CléA skills; no scale is fixed. @source 003, 2, annexe 2, annexe 3 */
export const dijonDiagnostic: FormDefinition = form({
  id: 'dijon-diagnostic',
  key: 'diagnostic-entree',
  kind: 'diagnostic',
  title: text('Diagnostic à l’entrée', 'Diagnostic at entry'),
  items: [
    section('s_project', text('Projet professionnel', 'Professional project'), [
      field('f_date', 'date', 'diagnosticDate', text('Date du diagnostic', 'Date of the diagnostic'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field(
        'f_maturity',
        'paragraph',
        'projectMaturity',
        text('Degré de maturité du projet professionnel', 'How mature the professional project is'),
        { required: true, ...long },
      ),
      field(
        'f_leads',
        'paragraph',
        'projectLeads',
        text('Pistes pour préciser les envies ou le projet', 'Leads to make wishes or project clearer'),
        long,
      ),
      field(
        'f_autonomy',
        'paragraph',
        'autonomy',
        text('Degré d’autonomie pour mettre en œuvre le projet', 'Autonomy in carrying out the project'),
        { required: true, ...long },
      ),
    ]),
    section('s_route', text('Construction du parcours', 'Building the parcours'), [
      field('f_short_goals', 'paragraph', 'shortTermGoals', text('Objectifs de court terme', 'Short-term goals'), {
        required: true,
        ...long,
      }),
      field('f_medium_goals', 'paragraph', 'mediumTermGoals', text('Objectifs de moyen terme', 'Medium-term goals'), {
        required: true,
        ...long,
      }),
      field(
        'f_priorities',
        'paragraph',
        'priorityActions',
        text('Actions à mettre en place, par priorité', 'Actions to set up, by priority'),
        long,
      ),
    ]),
    section('s_clea', text('Socle de connaissances et de compétences (CléA)', 'Basic knowledge and skills (CléA)'), [
      note(
        'n_clea',
        text(
          'Évaluation préalable de 7 heures, formation aux modules non validés, évaluation finale de 3 heures : 75 % des points sont nécessaires. 7 domaines, 28 unités.',
          'Preliminary assessment of 7 hours, training in the modules not passed, final assessment of 3 hours: 75% of the points are needed. 7 domains, 28 units.',
        ),
      ),
      field('f_clea_acquired', 'choices', 'cleaAcquired', text('Acquis repérés', 'Skills found'), {
        list: cleaDomains.id,
        searchable: true,
      }),
      field('f_clea_lacking', 'choices', 'cleaLacking', text('Modules à travailler', 'Modules to work on'), {
        list: cleaDomains.id,
        searchable: true,
      }),
      field(
        'f_clea_first',
        'date',
        'cleaFirstAssessment',
        text('Date de l’évaluation préalable', 'Date of the preliminary assessment'),
        { rules: { from: '2015-02-13' } },
      ),
      field(
        'f_clea_final',
        'date',
        'cleaFinalAssessment',
        text('Date de l’évaluation finale', 'Date of the final assessment'),
        { rules: { from: '2015-02-13' } },
      ),
      field(
        'f_clea_points',
        'decimal',
        'cleaPoints',
        text('Points obtenus à l’évaluation finale (%)', 'Points at the final assessment (%)'),
        {
          visible: { op: 'answered', a: [answer('f_clea_final')] },
          rules: { min: 0, max: 100, decimals: 1 },
          searchable: true,
        },
      ),
    ]),
  ],
  lists: [cleaDomains],
  computed: [
    {
      id: 'c_clea_obtained',
      api: 'cleaObtained',
      label: text('CléA obtenu', 'CléA obtained'),
      type: 'yes-no',
      expr: ge(answer('f_clea_points'), CLEA_POINTS),
    },
  ],
  cases: [
    formExample(
      'points-asked',
      ['Évaluation finale passée', 'Final assessment taken'],
      { f_clea_final: { value: '2026-06-01' } },
      { visible: ['f_clea_points'] },
    ),
    formExample(
      'points-not-asked',
      ['Pas d’évaluation finale', 'No final assessment'],
      {},
      { hidden: ['f_clea_points'] },
    ),
  ],
})
