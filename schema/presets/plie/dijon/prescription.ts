import type { FormDefinition } from '../../../form/form.ts'
import { field, form, note, section, text } from '../../building.ts'
import { criterion } from '../../exit-rules.ts'
import { and, answer, yes } from '../../expressions.ts'
import { formExample } from '../../golden.ts'

const CONDITIONS = ['f_resident', 'f_difficulties', 'f_allowed_to_work', 'f_wishes_route'] as const
const all = (value: boolean) => Object.fromEntries(CONDITIONS.map((id) => [id, { value }]))
const eligible = { outcome: 'eligible', rule: 'dijon_eligible' }
const none = { outcome: null, rule: null }

/** The four conditions of entry that Dijon's text states; who prescribes is not said. @source 003, 1.3.1 */
export const dijonPrescription: FormDefinition = form({
  id: 'dijon-prescription',
  key: 'orientation',
  kind: 'prescription',
  title: text('Orientation vers le PLIE', 'Orientation to the PLIE'),
  items: [
    section('s_who', text('Qui oriente', 'Who prescribes'), [
      field('f_prescriber', 'text', 'prescriber', text('Structure et interlocuteur', 'Body and contact'), {
        rules: { maxLength: 200 },
        concept: ['core:prescriber.body'],
      }),
      field('f_date', 'date', 'orientationDate', text('Date de l’orientation', 'Date of the orientation'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
    ]),
    section('s_entry', text('Critères d’entrée', 'Conditions of entry'), [
      field(
        'f_resident',
        'yes-no',
        'livesInArea',
        text(
          'Habite une commune de la Communauté urbaine du Grand Dijon (Dijon Métropole)',
          'Lives in a commune of the Communauté urbaine du Grand Dijon (Dijon Métropole)',
        ),
        { required: true, searchable: true },
      ),
      field(
        'f_difficulties',
        'yes-no',
        'hasInsertionDifficulties',
        text(
          'Présente des difficultés d’insertion sociale et professionnelle',
          'Has social and professional difficulties of insertion',
        ),
        { required: true, sensitivity: 'social' },
      ),
      field(
        'f_allowed_to_work',
        'yes-no',
        'allowedToWork',
        text('Dispose d’une autorisation de travailler', 'Is authorised to work'),
        { required: true },
      ),
      field(
        'f_wishes_route',
        'yes-no',
        'wishesRouteToJob',
        text(
          'Souhaite s’inscrire dans un parcours intégré d’accès à l’emploi',
          'Wishes to enter an integrated route to employment',
        ),
        { required: true },
      ),
      note(
        'n_two_series',
        text(
          'Deux séries de critères issues du programme national FSE 2014-2020 peuvent aussi fonder l’éligibilité ; le texte ne les énumère pas.',
          'Two sets of criteria of the national ESF programme 2014-2020 may also found eligibility; the text does not list them.',
        ),
      ),
      field('f_comment', 'paragraph', 'comment', text('Commentaire', 'Comment'), { rules: { maxLength: 4000 } }),
    ]),
  ],
  rules: [
    criterion({
      id: 'dijon_eligible',
      label: text('Critères d’entrée dans le PLIE', 'Conditions of entry into the PLIE'),
      outcome: 'eligible',
      when: and(...CONDITIONS.map((id) => yes(answer(id)))),
      because: text(
        'La personne habite le territoire, rencontre des difficultés d’insertion, est autorisée à travailler et souhaite un parcours d’accès à l’emploi.',
        'The person lives in the area, has difficulties of insertion, is authorised to work and wishes a route to employment.',
      ),
      source:
        '003, 1.3.1 « habiter l’une des communes de la Communauté Urbaine du Grand Dijon et présenter des difficultés d’insertion sociale et professionnelle, disposer d’une autorisation de travailler et souhaiter s’inscrire dans un parcours intégré d’accès à l’emploi »',
    }),
  ],
  cases: [
    formExample('all-four', ['Les quatre conditions', 'All four conditions'], all(true), eligible),
    ...CONDITIONS.flatMap((id, i) => [
      formExample(
        `without-${i + 1}`,
        [`Sans la condition ${i + 1}`, `Without condition ${i + 1}`],
        { ...all(true), [id]: { value: false } },
        none,
      ),
    ]),
    formExample(
      'not-asked',
      ['Autorisation de travailler non précisée', 'Authorisation to work not said'],
      { f_resident: { value: true }, f_difficulties: { value: true }, f_wishes_route: { value: true } },
      none,
    ),
  ],
})
