import type { FormDefinition, Repeat } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'

/** « Il proposera en face de chaque problématique un choix d’actions mobilisables. » */
const problems: Repeat = {
  t: 'repeat',
  id: 'g_problems',
  api: 'problems',
  label: text('Freins et actions mobilisables', 'Obstacles and actions at hand'),
  min: 1,
  max: 20,
  rowLabel: { f: 'f_problem' },
  items: [
    field('f_problem', 'text', 'problem', text('Frein ou problématique', 'Obstacle or problem'), {
      required: true,
      rules: { maxLength: 300 },
      sensitivity: 'social',
    }),
    field('f_actions', 'paragraph', 'actions', text('Actions mobilisables', 'Actions at hand'), {
      required: true,
      rules: { maxLength: 2000 },
    }),
  ],
}

/** Sources’ construction of the parcours: obstacles as the person names them, with actions opposite each. The text gives no item. @source 002, PLIE des Sources, « La construction du parcours » */
export const sourcesDiagnostic: FormDefinition = form({
  id: 'sources-diagnostic',
  key: 'construction-parcours',
  kind: 'diagnostic',
  title: text('Freins, objectif et actions', 'Obstacles, goal and actions'),
  items: [
    section('s_diagnostic', text('Construction du parcours', 'Building the parcours'), [
      field('f_interview_date', 'date', 'interviewDate', text('Date de l’entretien', 'Date of the interview'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field(
        'f_goal',
        'paragraph',
        'personsGoal',
        text('Objectif exprimé par la personne', 'Goal as the person puts it'),
        {
          required: true,
          rules: { maxLength: 4000 },
        },
      ),
    ]),
    problems,
  ],
})
