import type { FormDefinition } from '../../../form/form.ts'
import { field, form, note, section, text } from '../../building.ts'

const long = { rules: { maxLength: 4000 } } as const

/** The data Bordeaux asks to key in of each participant; identity is held by the dossier. No scale is fixed. */
export const bordeauxDiagnostic: FormDefinition = form({
  id: 'bordeaux-diagnostic',
  key: 'donnees-participant',
  kind: 'diagnostic',
  title: text('Situation du participant', 'Situation of the participant'),
  items: [
    section('s_person', text('Caractéristiques et employabilité', 'Characteristics and employability'), [
      note(
        'n_identity',
        text(
          'L’identité du participant est tenue dans son dossier.',
          'The participant’s identity is held in the dossier.',
        ),
      ),
      field('f_date', 'date', 'recordedOn', text('Date', 'Date'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field('f_characteristics', 'paragraph', 'characteristics', text('Caractéristiques', 'Characteristics'), {
        ...long,
        sensitivity: 'social',
      }),
      field('f_employability', 'paragraph', 'employability', text('Employabilité', 'Employability'), long),
      field('f_skills', 'paragraph', 'skills', text('Compétences', 'Skills'), long),
      field(
        'f_difficulties',
        'paragraph',
        'insertionDifficulties',
        text('Difficultés particulières à l’insertion', 'Particular difficulties of insertion'),
        { ...long, sensitivity: 'social' },
      ),
    ]),
    section('s_project', text('Projet professionnel', 'Professional project'), [
      field('f_trade', 'text', 'wishedTrade', text('Souhait métier', 'Trade wished'), {
        rules: { maxLength: 200 },
        searchable: true,
      }),
      field('f_training', 'text', 'wishedTraining', text('Souhait formation', 'Training wished'), {
        rules: { maxLength: 200 },
        searchable: true,
      }),
      field('f_rome', 'text', 'romeCodes', text('Codes ROME', 'ROME codes'), {
        rules: { maxLength: 100 },
        searchable: true,
      }),
      field('f_conditions', 'paragraph', 'jobConditions', text('Conditions d’emploi', 'Conditions of the job'), long),
      field('f_training_needs', 'paragraph', 'trainingNeeds', text('Besoin en formation', 'Training needed'), long),
    ]),
  ],
})
