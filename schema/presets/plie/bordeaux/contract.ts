import type { FormDefinition } from '../../../form/form.ts'
import { field, form, repeat, section, text } from '../../building.ts'
import { answer } from '../../expressions.ts'

/** Bordeaux's contract: the goals of the parcours and its steps, set out in time. */
export const bordeauxContract: FormDefinition = form({
  id: 'bordeaux-contract',
  key: 'contrat-engagement',
  kind: 'contract',
  title: text('Contrat d’engagement', 'Commitment contract'),
  items: [
    section('s_contract', text('Engagement', 'Commitment'), [
      field('f_signed_on', 'date', 'signedOn', text('Date du contrat', 'Date of the contract'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field('f_goals', 'paragraph', 'goals', text('Objectifs du parcours', 'Goals of the parcours'), {
        required: true,
        rules: { maxLength: 5000 },
      }),
      field('f_document', 'file', 'signedDocument', text('Contrat', 'Contract'), { rules: { max: 10 } }),
    ]),
    repeat(
      'r_steps',
      'plannedSteps',
      text('Étapes planifiées', 'Planned steps'),
      [
        field('f_step', 'text', 'plannedStep', text('Étape', 'Step'), { required: true, rules: { maxLength: 200 } }),
        field('f_step_start', 'date', 'plannedStart', text('Début prévu', 'Planned start'), {
          rules: { from: '2015-01-01' },
        }),
        field('f_step_end', 'date', 'plannedEnd', text('Fin prévue', 'Planned end'), {
          rules: { from: '2015-01-01' },
        }),
      ],
      { rowLabel: answer('f_step') },
    ),
  ],
})
