import type { FormDefinition } from '../../form/form.ts'
import { field, form, optionId, optionList, section, text } from '../building.ts'
import { answer, anyOf, eq, no } from '../expressions.ts'
import { formExample } from '../golden.ts'
import { defaultIntro } from './default-intro.ts'
import { knownBarriersList, statusList } from './option-lists.ts'

/** Kinds of bodies several texts name; a PLIE lists its own. */
const prescribers = optionList('prescriber', text('Structures qui orientent', 'Prescribing bodies'), [
  ['FRANCE_TRAVAIL', 'France Travail', 'France Travail'],
  ['DEPARTEMENT', 'Département', 'Département'],
  ['CCAS', 'CCAS', 'CCAS'],
  ['MISSION_LOCALE', 'Mission locale', 'Mission locale'],
  ['SIAE', 'SIAE', 'SIAE'],
  ['FORMATION', 'Organisme de formation', 'Training body'],
  ['ASSOCIATION', 'Association', 'Association'],
  ['AUTRE', 'Autre structure', 'Other body'],
])

const receivesRsa = anyOf(answer('f_statuses'), [optionId('status', 'BRSA')])

const prescriber = section('s_prescriber', text('Qui oriente', 'Who prescribes'), [
  field('f_prescriber_body', 'choice', 'prescriberBody', text('Structure', 'Body'), {
    list: prescribers.id,
    required: true,
    searchable: true,
    concept: ['core:prescriber.body'],
  }),
  field('f_prescriber_other', 'text', 'prescriberOther', text('Nom de la structure', 'Name of the body'), {
    visible: eq(answer('f_prescriber_body'), optionId(prescribers.id, 'AUTRE')),
    required: true,
    rules: { maxLength: 200 },
    concept: ['core:prescriber.body'],
  }),
  field('f_prescriber_name', 'text', 'prescriberName', text('Nom du prescripteur', 'Name of the prescriber'), {
    required: true,
    rules: { maxLength: 200 },
    concept: ['core:prescriber.name'],
  }),
  field('f_prescriber_contact', 'text', 'prescriberContact', text('Téléphone ou adresse e-mail', 'Phone or e-mail'), {
    required: true,
    rules: { maxLength: 200 },
    concept: ['core:prescriber.contact'],
  }),
])

const person = section('s_person', text('La personne', 'The person'), [
  field('f_statuses', 'choices', 'personStatuses', text('Statuts', 'Statuses'), {
    list: statusList.id,
    required: true,
    sensitivity: 'social',
    searchable: true,
  }),
  field('f_rsa_reference', 'text', 'rsaReference', text('Référence du dossier RSA', 'Reference of the RSA file'), {
    visible: receivesRsa,
    sensitivity: 'social',
    rules: { maxLength: 60 },
  }),
  field(
    'f_single_referent',
    'yes-no',
    'singleReferent',
    text(
      'Le Département demande un référent unique de parcours',
      'The Département asks for a single référent for the person',
    ),
    { visible: receivesRsa },
  ),
  field('f_reason', 'paragraph', 'reason', text('Pourquoi un accompagnement renforcé', 'Why reinforced support'), {
    required: true,
    rules: { maxLength: 4000 },
  }),
  field('f_motivation', 'paragraph', 'motivation', text('Motivation de la personne', 'The person’s motivation'), {
    rules: { maxLength: 2000 },
  }),
  field('f_known_barriers', 'choices', 'knownBarriers', text('Freins repérés', 'Obstacles spotted'), {
    list: knownBarriersList.id,
    sensitivity: 'social',
  }),
  field('f_project', 'paragraph', 'project', text('Projet de la personne', 'The person’s project'), {
    rules: { maxLength: 4000 },
  }),
  field(
    'f_agrees',
    'yes-no',
    'personAgrees',
    text('La personne est d’accord avec cette orientation', 'The person agrees'),
    { required: true, concept: ['core:person.consent'] },
  ),
  field('f_sheet_date', 'date', 'sheetDate', text('Date de la fiche', 'Date of the sheet'), {
    required: true,
    rules: { from: '2015-01-01', to: 'today' },
    searchable: true,
  }),
  field('f_documents', 'file', 'documents', text('Pièces jointes', 'Attachments'), { rules: { max: 10 } }),
])

/** The default prescription sheet. Who is eligible is each PLIE's: it decides nothing. @source domain §5 (what a sheet must hold) */
export const commonPrescription: FormDefinition = form({
  id: 'common-prescription',
  key: 'fiche-prescription',
  kind: 'prescription',
  title: text('Fiche de prescription', 'Prescription sheet'),
  intro: defaultIntro(
    'L’identité et les coordonnées sont celles du dossier. Aucun critère d’éligibilité n’est proposé.',
    'Identity and contact details are the dossier’s. No eligibility criterion is proposed.',
  ),
  items: [prescriber, person],
  lists: [prescribers, statusList, knownBarriersList],
  checks: [
    {
      id: 'k_agrees',
      when: no(answer('f_agrees')),
      level: 'error',
      at: ['f_agrees'],
      message: text('L’accord de la personne est nécessaire.', 'The person’s agreement is needed.'),
    },
  ],
  cases: [
    formExample(
      'rsa',
      ['Bénéficiaire du RSA', 'RSA recipient'],
      { f_statuses: { value: ['status-BRSA', 'status-TH'] } },
      { visible: ['f_rsa_reference', 'f_single_referent'] },
    ),
    formExample(
      'no-rsa',
      ['Travailleur handicapé sans RSA', 'Disabled worker without RSA'],
      { f_statuses: { value: ['status-TH'] } },
      { hidden: ['f_rsa_reference', 'f_single_referent'] },
    ),
  ],
})
