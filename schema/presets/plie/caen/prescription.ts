import type { FormDefinition } from '../../../form/form.ts'
import { field, form, optionId, optionList, section, text } from '../../building.ts'
import { knownBarriersList, statusList } from '../../common.ts'
import { criterion } from '../../exit-rules.ts'
import { and, answer, anyOf, eq, no, yes } from '../../expressions.ts'
import { caenPrescriptionExamples } from './prescription-examples.ts'

const prescribers = optionList('prescriber', text('Structures qui orientent', 'Prescribing bodies'), [
  ['CO_CD14', 'Chargés d’orientation du CD14', 'CD14 orientation officers'],
  ['ALI', 'Animateur local d’insertion', 'Local insertion officer (ALI)'],
  ['CCAS', 'CCAS', 'CCAS'],
  ['FRANCE_TRAVAIL', 'France Travail', 'France Travail'],
  ['QUARTIER', 'Structure de quartier', 'Neighbourhood body'],
  ['SIAE', 'SIAE', 'SIAE'],
  ['FORMATION', 'Organisme de formation', 'Training body'],
  ['AUTRE', 'Autre structure', 'Other body'],
])

/** Caen's « fiche navette de prescription »; the sheet itself is kept by the PLIE. @source 000, « Le public ciblé », III.1.1 */
export const caenPrescription: FormDefinition = form({
  id: 'caen-prescription',
  key: 'fiche-navette',
  kind: 'prescription',
  title: text('Fiche navette de prescription', 'Prescription sheet'),
  intro: text(
    'Un retour est toujours fait au prescripteur, avec copie aux animateurs locaux d’insertion.',
    'The prescriber always hears back, with a copy to the local insertion officers.',
  ),
  items: [
    section('s_prescriber', text('Qui oriente', 'Who prescribes'), [
      field('f_prescriber_body', 'choice', 'prescriberBody', text('Structure', 'Body'), {
        list: 'prescriber',
        required: true,
        searchable: true,
        concept: ['core:prescriber.body'],
      }),
      field('f_prescriber_other', 'text', 'prescriberOther', text('Nom de la structure', 'Name of the body'), {
        visible: eq(answer('f_prescriber_body'), optionId('prescriber', 'AUTRE')),
        required: true,
        rules: { maxLength: 200 },
        concept: ['core:prescriber.body'],
      }),
      field('f_prescriber_name', 'text', 'prescriberName', text('Nom du prescripteur', 'Name of the prescriber'), {
        required: true,
        rules: { maxLength: 200 },
        concept: ['core:prescriber.name'],
      }),
      field(
        'f_prescriber_contact',
        'text',
        'prescriberContact',
        text('Téléphone ou adresse e-mail', 'Phone or e-mail'),
        {
          required: true,
          rules: { maxLength: 200 },
          concept: ['core:prescriber.contact'],
        },
      ),
      field(
        'f_tripartite',
        'yes-no',
        'threeWayInterview',
        text('Entretien tripartite souhaité', 'Three-way interview wished'),
        { concept: ['core:prescriber.attends'] },
      ),
    ]),
    section('s_person', text('La personne', 'The person'), [
      field(
        'f_resident',
        'yes-no',
        'livesInArea',
        text('Habite la communauté urbaine Caen la mer', 'Lives in Caen la mer'),
        {
          required: true,
          searchable: true,
        },
      ),
      field('f_statuses', 'choices', 'personStatuses', text('Statuts', 'Statuses'), {
        list: 'status',
        required: true,
        sensitivity: 'social',
        searchable: true,
      }),
      field(
        'f_employment_orientation',
        'yes-no',
        'orientedToEmployment',
        text('RSA : orientation « volet emploi » confirmée', 'RSA: orientation to employment confirmed'),
        {
          visible: anyOf(answer('f_statuses'), [optionId('status', 'BRSA')]),
          required: true,
        },
      ),
      field(
        'f_registered',
        'yes-no',
        'registeredAsJobSeeker',
        text('Inscrit à France Travail', 'Registered at France Travail'),
        {
          help: text('Inscription obligatoire pour tous les participants.', 'Compulsory for every participant.'),
          required: true,
        },
      ),
      field('f_available', 'yes-no', 'availableAndWilling', text('Disponible et volontaire', 'Available and willing'), {
        required: true,
      }),
      field('f_known_barriers', 'choices', 'knownBarriers', text('Difficultés repérées', 'Difficulties spotted'), {
        list: 'known-barrier',
        sensitivity: 'social',
      }),
      field('f_reason', 'paragraph', 'reason', text('Motif de l’orientation', 'Reason for the orientation'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
      field('f_sheet_date', 'date', 'sheetDate', text('Date de la fiche', 'Date of the sheet'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field('f_documents', 'file', 'documents', text('Pièces jointes', 'Attachments'), { rules: { max: 10 } }),
    ]),
  ],
  lists: [prescribers, statusList, knownBarriersList],
  rules: [
    criterion({
      id: 'caen_eligible',
      label: text('Public ciblé par le PLIE', 'Target public of the PLIE'),
      outcome: 'eligible',
      when: and(
        yes(answer('f_resident')),
        yes(answer('f_registered')),
        yes(answer('f_available')),
        anyOf(
          answer('f_statuses'),
          ['DELD', 'BRSA', 'ASS', 'AAH', 'TH', 'QPV', 'DIFFICULTE'].map((code) => optionId('status', code)),
        ),
      ),
      because: text(
        'La personne habite Caen la mer, est inscrite, disponible et volontaire, et relève d’un public ciblé.',
        'The person lives in Caen la mer, is registered, available and willing, and belongs to a target public.',
      ),
      source: '000, « Le public ciblé » et III.1.1',
    }),
  ],
  checks: [
    {
      id: 'k_registered',
      when: no(answer('f_registered')),
      level: 'warning',
      at: ['f_registered'],
      message: text(
        'L’inscription à France Travail est obligatoire avant l’entrée dans le PLIE.',
        'Registration at France Travail is compulsory before entering the PLIE.',
      ),
    },
  ],
  cases: caenPrescriptionExamples,
})
