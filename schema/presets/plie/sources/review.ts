import type { FormDefinition } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'

/** The evaluation made at the end of each action. @source 002, PLIE des Sources, « à l’issue de chaque action, en lien avec le partenaire » */
export const sourcesReview: FormDefinition = form({
  id: 'sources-review',
  key: 'evaluation-action',
  kind: 'review',
  title: text('Évaluation d’une action', 'Evaluation of an action'),
  intro: text(
    'Faite à l’issue de chaque action, avec le participant et en lien avec le partenaire.',
    'Made at the end of each action, with the participant and the partner.',
  ),
  items: [
    section('s_action', text('Action', 'Action'), [
      field('f_action', 'text', 'action', text('Action', 'Action'), { required: true, rules: { maxLength: 200 } }),
      field('f_partner', 'text', 'partner', text('Partenaire', 'Partner'), { rules: { maxLength: 200 } }),
      field('f_review_date', 'date', 'reviewDate', text('Date de l’évaluation', 'Date of the evaluation'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field(
        'f_goals_met',
        'yes-no',
        'goalsMet',
        text('Les objectifs de l’action sont atteints', 'The goals of the action are met'),
        { required: true, searchable: true },
      ),
      field('f_comment', 'paragraph', 'comment', text('Commentaire', 'Comment'), { rules: { maxLength: 4000 } }),
    ]),
  ],
})
