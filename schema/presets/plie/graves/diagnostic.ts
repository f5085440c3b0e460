import type { FormDefinition } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'

const long = { required: true, rules: { maxLength: 4000 } } as const

/** Graves's « bilan global de situation »: the four subjects it names, no scale being fixed. */
export const gravesDiagnostic: FormDefinition = form({
  id: 'graves-diagnostic',
  key: 'bilan-situation',
  kind: 'diagnostic',
  title: text('Bilan global de situation', 'Overall review of the situation'),
  items: [
    section('s_review', text('Bilan', 'Review'), [
      field('f_date', 'date', 'reviewDate', text('Date du bilan', 'Date of the review'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field('f_jobs_sought', 'paragraph', 'jobsSought', text('Emplois recherchés', 'Jobs sought'), long),
      field('f_training', 'paragraph', 'training', text('Formation', 'Training'), long),
      field('f_experience', 'paragraph', 'experience', text('Expériences professionnelles', 'Work experience'), long),
      field('f_difficulties', 'paragraph', 'difficulties', text('Difficultés rencontrées', 'Difficulties met'), {
        ...long,
        sensitivity: 'social',
      }),
    ]),
  ],
})
