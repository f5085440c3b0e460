import type { FormDefinition } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'

const long = { required: true, rules: { maxLength: 5000 } } as const

/** The three parts Grand Périgueux asks of the first meeting; their items are not fixed. */
export const grandPerigueuxDiagnostic: FormDefinition = form({
  id: 'grand-perigueux-diagnostic',
  key: 'diagnostic-socioprofessionnel',
  kind: 'diagnostic',
  title: text('Diagnostic socioprofessionnel', 'Socio-professional diagnostic'),
  items: [
    section('s_diagnostic', text('Diagnostic', 'Diagnostic'), [
      field('f_date', 'date', 'diagnosticDate', text('Date', 'Date'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field(
        'f_diagnostic',
        'paragraph',
        'socioProfessionalDiagnostic',
        text('Diagnostic socioprofessionnel', 'Socio-professional diagnostic'),
        { ...long, sensitivity: 'social' },
      ),
      field(
        'f_motivation',
        'paragraph',
        'motivation',
        text('Entretien de motivation', 'Interview on motivation'),
        long,
      ),
      field(
        'f_parcours',
        'paragraph',
        'provisionalParcours',
        text('Parcours prévisionnel', 'Provisional parcours'),
        long,
      ),
    ]),
  ],
})
