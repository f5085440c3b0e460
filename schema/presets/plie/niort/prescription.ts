import type { FormDefinition } from '../../../form/form.ts'
import { field, form, optionId, optionList, section, text } from '../../building.ts'
import { knownBarriersList, statusList } from '../../common.ts'
import { criterion } from '../../exit-rules.ts'
import { answer, anyOf, eq } from '../../expressions.ts'
import { formExample } from '../../golden.ts'

const prescribers = optionList('prescriber', text('Structures qui orientent', 'Prescribing bodies'), [
  ['CCAS', 'CCAS', 'CCAS'],
  ['AMS', 'AMS', 'AMS'],
  ['FRANCE_TRAVAIL', 'France Travail', 'France Travail'],
  ['BI', 'Bureau insertion', 'Bureau insertion'],
  ['SIAE', 'SIAE', 'SIAE'],
  ['MISSION_LOCALE', 'Mission locale', 'Mission locale'],
  ['ASSOCIATION', 'Association', 'Association'],
  ['FORMATION', 'Organisme de formation', 'Training body'],
  ['SANTE', 'Professionnel de santé', 'Health professional'],
  ['ETT', 'ETT partenaire', 'Partner temporary work agency'],
  ['AUTRE', 'Autre structure', 'Other body'],
])

/** Niort's common prescription sheet. The text names who prescribes, whom, and what is checked; not the sheet’s items. @source 001, III.1 to III.3 */
export const niortPrescription: FormDefinition = form({
  id: 'niort-prescription',
  key: 'fiche-prescription',
  kind: 'prescription',
  title: text('Fiche de prescription', 'Prescription sheet'),
  intro: text(
    'À adresser à la coordinatrice de parcours, qui vérifie l’éligibilité et l’absence de double suivi.',
    'To be sent to the coordinator, who checks eligibility and that nobody else follows the person.',
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
        'f_attends',
        'yes-no',
        'attendsFirstInterview',
        text('Souhaite participer au premier entretien', 'Wishes to attend the first interview'),
        { concept: ['core:prescriber.attends'] },
      ),
    ]),
    section('s_person', text('La personne', 'The person'), [
      field('f_statuses', 'choices', 'personStatuses', text('Statuts', 'Statuses'), {
        list: 'status',
        required: true,
        sensitivity: 'social',
        searchable: true,
      }),
      field(
        'f_rup',
        'yes-no',
        'singleReferent',
        text('Le référent sera référent unique de parcours (RUP)', 'The référent will be the single référent (RUP)'),
        {
          visible: anyOf(answer('f_statuses'), [optionId('status', 'BRSA')]),
          required: true,
        },
      ),
      field(
        'f_cer_rights',
        'yes-no',
        'rightsDependOnContract',
        text('La reprise des droits RSA dépend de la signature du CER', 'RSA rights resume once the CER is signed'),
        {
          visible: anyOf(answer('f_statuses'), [optionId('status', 'BRSA')]),
          sensitivity: 'social',
        },
      ),
      field('f_project', 'paragraph', 'project', text('Projet de la personne', 'The person’s project'), {
        rules: { maxLength: 4000 },
      }),
      field('f_known_barriers', 'choices', 'knownBarriers', text('Freins repérés', 'Obstacles spotted'), {
        list: 'known-barrier',
        sensitivity: 'social',
      }),
      field('f_reason', 'paragraph', 'reason', text('Pourquoi un accompagnement renforcé', 'Why reinforced support'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
      field(
        'f_agrees',
        'yes-no',
        'personAgrees',
        text('La personne est d’accord avec cette orientation', 'The person agrees'),
        {
          required: true,
          concept: ['core:person.consent'],
        },
      ),
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
      id: 'niort_eligible',
      label: text('Public visé par le PLIE', 'Target public of the PLIE'),
      outcome: 'eligible',
      when: anyOf(
        answer('f_statuses'),
        ['DELD', 'BRSA', 'TH', 'PAUVRETE'].map((code) => optionId('status', code)),
      ),
      committee: true,
      because: text(
        'La personne est demandeuse d’emploi de longue durée, bénéficiaire du RSA, travailleuse handicapée, ou en situation ou menacée de pauvreté.',
        'The person is a long-term job seeker, an RSA recipient, a disabled worker, or in or near poverty.',
      ),
      source: '001, III.1 « Le public visé », après validation en cellule de suivi',
    }),
  ],
  checks: [
    {
      id: 'k_agrees',
      when: eq(answer('f_agrees'), false),
      level: 'error',
      at: ['f_agrees'],
      message: text('L’accord de la personne est nécessaire.', 'The person’s agreement is needed.'),
    },
  ],
  cases: [
    ...['DELD', 'BRSA', 'TH', 'PAUVRETE'].map((code) =>
      formExample(
        `eligible-${code}`,
        [`Public visé : ${code}`, `Target public: ${code}`],
        { f_statuses: { value: [optionId('status', code)] } },
        { outcome: 'eligible', rule: 'niort_eligible' },
      ),
    ),
    formExample(
      'not-named',
      ['Seulement habitant d’un quartier prioritaire', 'Only a resident of a priority district'],
      { f_statuses: { value: [optionId('status', 'QPV')] } },
      { outcome: null, rule: null, hidden: ['f_rup', 'f_cer_rights'] },
    ),
    formExample(
      'rsa',
      ['Bénéficiaire du RSA : référent unique demandé', 'RSA recipient: asked about a single référent'],
      { f_statuses: { value: [optionId('status', 'BRSA')] } },
      { visible: ['f_rup', 'f_cer_rights'] },
    ),
    formExample('not-said', ['Statut non précisé', 'Status not said'], {}, { outcome: null, rule: null }),
  ],
})
