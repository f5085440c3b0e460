import type { Check, Field } from '../form/form.ts'
import type { ListId } from '../rules/expression.ts'
import { field, text } from './building.ts'
import { answer, gt } from './expressions.ts'

/** What any step has, whatever its PLIE: a family, a title, a start and an end. */
export const stepFields = (families: ListId, family = text('Famille d’étape', 'Family of step')): Field[] => [
  field('f_family', 'choice', 'stepFamily', family, { list: families, required: true, searchable: true }),
  field('f_title', 'text', 'stepTitle', text('Intitulé', 'Title'), { required: true, rules: { maxLength: 200 } }),
  field('f_start', 'date', 'startDate', text('Début', 'Start'), {
    required: true,
    rules: { from: '2015-01-01' },
    searchable: true,
  }),
  field('f_end', 'date', 'endDate', text('Fin', 'End'), { rules: { from: '2015-01-01' }, searchable: true }),
]

/** A step ends after it starts. */
export const stepDates: Check = {
  id: 'k_dates',
  when: gt(answer('f_start'), answer('f_end')),
  level: 'error',
  at: ['f_end'],
  message: text('La fin vient avant le début.', 'The end comes before the start.'),
}
