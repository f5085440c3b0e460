import { optionList, text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { stepValidationForm } from '../step-form.ts'
import { caenDiagnostic } from './caen/diagnostic.ts'
import { caenExit } from './caen/exit.ts'
import { caenPrescription } from './caen/prescription.ts'

const stepFamilies = optionList('step-family', text('Familles d’étapes', 'Families of steps'), [
  ['MOBILISATION', 'Mobilisation', 'Mobilisation'],
  ['PROJET', 'Élaboration de projet professionnel', 'Building a professional project'],
  ['FORMATION', 'Formation', 'Training'],
  ['EMPLOI', 'Emploi (contrat aidé, intérim, CDD de moins de 6 mois)', 'Job (subsidised, agency, CDD under 6 months)'],
  ['RECHERCHE', 'Recherche d’emploi', 'Job search'],
  ['SOCIAL', 'Action de nature sociale (mobilité, santé, logement)', 'Social action (mobility, health, housing)'],
  ['SUIVI_EMPLOI', 'Suivi dans l’emploi ou la formation certifiante', 'Follow-up in the job or certifying training'],
])

/** PLIE du Pays de Caen. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const caen: PliePreset = {
  key: 'caen',
  name: 'PLIE du Pays de Caen',
  carrier: 'CALMEC',
  source: '000 — Cahier des charges « Accompagnateur de Parcours Professionnel », 2024-2025, protocole 2022-2026',
  vocabulary: {
    referent: text('APAP', 'APAP (référent)'),
    participant: text('participant', 'participant'),
    prescriber: text('prescripteur', 'prescriber'),
    coordination: text('coordinateur de parcours PLIE', 'PLIE coordinator'),
    committee: text('responsable du dispositif PLIE', 'head of the PLIE'),
    prescriptionForm: text('fiche navette de prescription', 'prescription sheet'),
    diagnosticForm: text('entretien d’évaluation et de diagnostic', 'evaluation and diagnostic interview'),
    stepValidationForm: text('validation d’étape', 'step validation'),
    exitForm: text('demande de sortie', 'exit request'),
    engagementContract: text('dossier de présentation au PLIE', 'presentation file (contract of goals)'),
    step: text('étape', 'step'),
    standby: text('veille', 'standby'),
  },
  bodies: [],
  outcomes: { ...commonOutcomes, other: text('Sortie autre', 'Other exit') },
  settings: {
    ...SILENT,
    firstInterviewMinMinutes: { value: 60, source: '000, III.1.1 « une durée minimale d’une heure »' },
    averageInterviewMinutes: { value: 45, source: '000, III.1.3 « une durée moyenne de 45 minutes »' },
    rhythm: {
      value: [
        {
          when: text('accompagnement renforcé seul', 'reinforced support alone'),
          minPerMonth: 1,
          faceToFace: true,
        },
        { when: text('pendant une opération', 'during an operation'), minPerMonth: 1, faceToFace: false },
      ],
      source: '000, II.2.1 et III.1.3 « un entretien à minima mensuel en face à face »',
    },
    standby: {
      value: {
        reasons: [
          { id: 'demenagement_provisoire', label: text('Déménagement provisoire', 'Temporary move') },
          { id: 'indisponibilite', label: text('Indisponibilité', 'Unavailability') },
          { id: 'maternite', label: text('Maternité', 'Maternity') },
          { id: 'sante', label: text('Problème de santé', 'Health problem') },
          { id: 'raisons_familiales', label: text('Raisons familiales', 'Family reasons') },
          { id: 'autre', label: text('Autre', 'Other') },
        ],
        maxMonths: 3,
        renewals: 1,
        decidedBy: text('équipe du PLIE', 'PLIE team'),
      },
      source: '000, III.1.6 « ne peut excéder 3 mois renouvelable 1 fois »',
    },
    length: {
      value: { capMonths: null, periodMonths: null },
      source: '000, 1.4 « La durée des parcours est une donnée que le PLIE évalue »',
    },
    stepsPerParticipantPerYear: {
      value: { perParticipantPerYear: { min: 1 }, excludesAccompaniment: true, programmeOnly: true },
      source: '000, II.2 « une opération minimum par an hors accompagnement »',
    },
    postHireFollowUpMonths: { value: 6, source: '000, II.4 « Ce suivi dure 6 mois maximum »' },
    partTimeContinuesBelowHours: {
      value: 20,
      source: '000, II.4 « si le travail est à temps partiel subi (< 20 H/semaine), l’accompagnement perdure »',
    },
    activeCaseloadPerFte: {
      value: [{ fte: 1, people: { target: 60 }, counted: 'constant' }],
      source: '000, I « en moyenne 60 participants PLIE en file active constante »',
    },
    plieTargets: {
      value: [
        {
          what: text('personnes accompagnées', 'people accompanied'),
          count: { target: 2000 },
          over: text('sur le protocole 2022-2026', 'over the 2022-2026 protocol'),
        },
      ],
      source: '000, « accompagner 2000 personnes »',
    },
    referentMinWorkingTime: { value: 0.8, source: '000, 1.1 « ne pourra être inférieure à 80 % »' },
  },
  forms: {
    prescription: caenPrescription,
    diagnostic: caenDiagnostic,
    stepValidation: stepValidationForm({
      id: 'caen-step-validation',
      families: stepFamilies,
      source:
        '000, I et II.2.2 (étapes, bilans à mi-parcours et en fin) ; la grille de pièces par étape n’y figure pas',
    }),
    exit: caenExit,
    contract: null,
    review: null,
  },
  ambiguities: [],
}
