import type { FormDefinition } from '../../../form/form.ts'
import { field, form, optionId, optionList, section, text } from '../../building.ts'
import { answer, eq } from '../../expressions.ts'
import { formExample } from '../../golden.ts'

const prescribers = optionList('prescriber', text('Réseau de prescripteurs', 'Network of prescribers'), [
  ['POLE_EMPLOI', 'Pôle emploi', 'Pôle emploi'],
  ['DEPARTEMENT', 'Conseil départemental', 'Conseil départemental'],
  ['MAIRIE', 'Mairie', 'Town hall'],
  ['CCAS', 'CCAS', 'CCAS'],
  ['CENTRE_SOCIAL', 'Centre social', 'Social centre'],
  ['CHRS', 'CHRS', 'CHRS'],
  ['SIAE', 'SIAE', 'SIAE'],
  ['MISSION_LOCALE', 'Mission locale du Grand Périgueux', 'Mission locale du Grand Périgueux'],
  ['MAISON_EMPLOI', 'Maison de l’emploi du Grand Périgueux', 'Maison de l’emploi du Grand Périgueux'],
  ['AUTRE', 'Autre partenaire', 'Other partner'],
])
const publics = optionList('public', text('Publics des actions spécifiques', 'Publics of specific actions'), [
  [
    'PROTECTION',
    'Bénéficiaire de la protection internationale (protection subsidiaire, réfugié, apatride)',
    'Beneficiary of international protection (subsidiary protection, refugee, stateless)',
  ],
  ['QPV', 'Habitant d’un quartier de la politique de la ville', 'Resident of a priority district'],
  ['RURAL', 'Habitant d’une commune rurale du Grand Périgueux', 'Resident of a rural commune of Grand Périgueux'],
  ['RECONVERSION', 'Personne devant se reconvertir professionnellement', 'Person who must change trade'],
])

const from = (code: string) => ({ f_prescriber_body: { value: optionId(prescribers.id, code) } })

/** Grand Périgueux's prescription sheet; the criteria of eligibility are in the protocol, not in this text: no decision. */
export const grandPerigueuxPrescription: FormDefinition = form({
  id: 'grand-perigueux-prescription',
  key: 'fiche-prescription',
  kind: 'prescription',
  title: text('Fiche de prescription', 'Prescription sheet'),
  intro: text(
    'Le PLIE contrôle l’éligibilité et la motivation, puis la commission d’accès et de suivi examine la prescription.',
    'The PLIE checks eligibility and motivation, then the commission d’accès et de suivi examines the prescription.',
  ),
  items: [
    section('s_prescriber', text('Prescripteur', 'Prescriber'), [
      field('f_prescriber_body', 'choice', 'prescriberBody', text('Structure', 'Body'), {
        list: prescribers.id,
        required: true,
        searchable: true,
        concept: ['core:prescriber.body'],
      }),
      field('f_prescriber_other', 'text', 'prescriberOther', text('Nom du partenaire', 'Name of the partner'), {
        visible: eq(answer('f_prescriber_body'), optionId(prescribers.id, 'AUTRE')),
        required: true,
        rules: { maxLength: 200 },
        concept: ['core:prescriber.body'],
      }),
      field('f_prescriber_contact', 'text', 'prescriberContact', text('Interlocuteur', 'Contact'), {
        rules: { maxLength: 200 },
        concept: ['core:prescriber.contact'],
      }),
      field('f_date', 'date', 'sheetDate', text('Date de la fiche', 'Date of the sheet'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
    ]),
    section('s_person', text('La personne', 'The person'), [
      field('f_situation', 'paragraph', 'situation', text('Situation de la personne', 'Situation of the person'), {
        required: true,
        sensitivity: 'social',
        rules: { maxLength: 4000 },
      }),
      field(
        'f_motivation',
        'paragraph',
        'motivation',
        text('Motivation à intégrer un accompagnement renforcé', 'Motivation to enter a reinforced accompaniment'),
        { rules: { maxLength: 4000 } },
      ),
      field('f_publics', 'choices', 'specificPublics', text('Publics des actions spécifiques', 'Specific publics'), {
        list: publics.id,
        sensitivity: 'social',
        searchable: true,
      }),
    ]),
    section('s_check', text('Premier contrôle du PLIE', 'First check by the PLIE'), [
      field(
        'f_eligible',
        'yes-no',
        'eligibilityChecked',
        text('Critères d’éligibilité du protocole remplis', 'Criteria of the protocol met'),
        {
          help: text(
            'Les critères figurent dans le protocole 2022-2027.',
            'The criteria are in the 2022-2027 protocol.',
          ),
        },
      ),
    ]),
  ],
  lists: [prescribers, publics],
  cases: [
    formExample('other', ['Autre partenaire', 'Other partner'], from('AUTRE'), { visible: ['f_prescriber_other'] }),
    formExample('named', ['Prescripteur du réseau', 'Prescriber of the network'], from('CHRS'), {
      hidden: ['f_prescriber_other'],
    }),
  ],
})
