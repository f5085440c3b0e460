import type { FormDefinition } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'

const long = { required: true, rules: { maxLength: 4000 } } as const

/** The « diagnostic permanent » of Agen: the person and the project, then what surrounds them; no scale is fixed. */
export const agenDiagnostic: FormDefinition = form({
  id: 'agen-diagnostic',
  key: 'diagnostic-permanent',
  kind: 'diagnostic',
  title: text('Diagnostic permanent', 'Running diagnostic'),
  items: [
    section('s_interview', text('Entretien', 'Interview'), [
      field('f_date', 'date', 'diagnosticDate', text('Date du diagnostic', 'Date of the diagnostic'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
    ]),
    section('s_person', text('Le participant et son projet', 'The participant and the project'), [
      field('f_strengths', 'paragraph', 'strengths', text('Points forts', 'Strengths'), long),
      field('f_weaknesses', 'paragraph', 'weaknesses', text('Points faibles', 'Weaknesses'), {
        ...long,
        sensitivity: 'social',
      }),
    ]),
    section('s_surroundings', text('L’environnement', 'Surroundings'), [
      field('f_opportunities', 'paragraph', 'opportunities', text('Opportunités', 'Opportunities'), long),
      field('f_threats', 'paragraph', 'threats', text('Menaces', 'Threats'), { ...long, sensitivity: 'social' }),
    ]),
  ],
})
