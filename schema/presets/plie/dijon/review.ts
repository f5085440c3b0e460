import type { FormDefinition } from '../../../form/form.ts'
import { field, form, optionList, section, text } from '../../building.ts'
import { answer, no } from '../../expressions.ts'
import { formExample } from '../../golden.ts'

const occasions = optionList('occasion', text('Occasions', 'Occasions'), [
  ['CINQ_MOIS', 'Point d’étape avec le participant (tous les 5 mois)', 'Review with the participant (every 5 months)'],
  ['BILAN_6', 'Bilan du parcours à 6 mois', 'Review of the parcours at 6 months'],
  ['BILAN_12', 'Bilan du parcours à 12 mois', 'Review of the parcours at 12 months'],
  ['BILAN_18', 'Bilan du parcours à 18 mois', 'Review of the parcours at 18 months'],
  ['BILAN_24', 'Bilan du parcours à 24 mois', 'Review of the parcours at 24 months'],
  ['BILAN_30', 'Bilan du parcours à 30 mois', 'Review of the parcours at 30 months'],
])

const missed = no(answer('f_goals_met'))
const goals = (value: boolean) => ({ f_goals_met: { value } })

/** Dijon's « point d’étape »: were the goals met, and if not why, and which new ones. @source 003, annexe 3 */
export const dijonReview: FormDefinition = form({
  id: 'dijon-review',
  key: 'point-etape',
  kind: 'review',
  title: text('Point d’étape', 'Review'),
  items: [
    section('s_review', text('Point d’étape', 'Review'), [
      field('f_date', 'date', 'reviewDate', text('Date', 'Date'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field('f_occasion', 'choice', 'occasion', text('Occasion', 'Occasion'), {
        list: occasions.id,
        required: true,
        searchable: true,
      }),
      field('f_goals_met', 'yes-no', 'goalsMet', text('Les objectifs ont été atteints', 'The goals were met'), {
        required: true,
        searchable: true,
      }),
      field('f_reasons', 'paragraph', 'reasons', text('Raisons qui l’expliquent', 'Reasons for it'), {
        visible: missed,
        required: true,
        sensitivity: 'social',
        rules: { maxLength: 4000 },
      }),
      field('f_new_goals', 'paragraph', 'newGoals', text('Nouveaux objectifs à atteindre', 'New goals to reach'), {
        visible: missed,
        required: true,
        rules: { maxLength: 4000 },
      }),
      field('f_comment', 'paragraph', 'comment', text('Commentaire', 'Comment'), { rules: { maxLength: 4000 } }),
    ]),
  ],
  lists: [occasions],
  cases: [
    formExample('met', ['Objectifs atteints', 'Goals met'], goals(true), { hidden: ['f_reasons', 'f_new_goals'] }),
    formExample('missed', ['Objectifs non atteints', 'Goals not met'], goals(false), {
      visible: ['f_reasons', 'f_new_goals'],
    }),
  ],
})
