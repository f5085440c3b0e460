import { optionList, text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { stepValidationForm } from '../step-form.ts'
import { caenAmbiguities } from './caen/ambiguities.ts'
import { caenBodies } from './caen/bodies.ts'
import { caenContract } from './caen/contract.ts'
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
    exitForm: text('demande de sortie', 'exit request'),
    engagementContract: text('dossier de présentation au PLIE', 'presentation file (contract of goals)'),
    step: text('étape', 'step'),
    standby: text('veille', 'standby'),
  },
  bodies: caenBodies,
  outcomes: {
    positive: commonOutcomes.positive,
    dynamic: commonOutcomes.dynamic,
    other: text('Sortie autre', 'Other exit'),
    eligible: commonOutcomes.eligible,
    validated: commonOutcomes.validated,
  },
  settings: {
    ...SILENT,
    firstInterviewMinMinutes: { value: 60, source: '000, III.1.1 « une durée minimale d’une heure »' },
    averageInterviewMinutes: { value: 45, source: '000, III.1.3 « une durée moyenne de 45 minutes »' },
    rhythm: {
      value: [
        { when: text('tous les participants', 'every participant'), minPerMonth: 1, faceToFace: true },
        {
          when: text('accompagnement renforcé seul', 'reinforced support alone'),
          minPerMonth: 1,
          faceToFace: true,
          situation: 'alone',
        },
        {
          when: text('pendant une opération', 'during an operation'),
          minPerMonth: 1,
          faceToFace: false,
          situation: 'in-action',
        },
      ],
      source:
        '000, II.2.1 « en le rencontrant au moins une fois par mois » ; III.1.3 « un entretien à minima mensuel en face à face »',
    },
    entryModes: {
      value: ['prescription'],
      source: '000, III.1.1 « un entretien faisant suite à la prescription d’une structure d’accueil »',
    },
    prescribers: {
      value: [
        text('Chargés d’orientation du CD14', 'CD14 orientation officers'),
        text('Animateur local d’insertion', 'Local insertion officer (ALI)'),
        text('CCAS', 'CCAS'),
        text('Pôle emploi (France Travail)', 'Pôle emploi (France Travail)'),
        text('Structures de quartier', 'Neighbourhood bodies'),
        text('SIAE', 'SIAE'),
        text('Organismes de formation', 'Training bodies'),
      ],
      source:
        '000, III.1.1 « (Chargés d’Orientation du CD14, Animateur Local d’Insertion, CCAS, Pôle Emploi, structures de quartier, SIAE, organismes de formation, …) »',
    },
    territory: {
      value: text('Communauté urbaine Caen la mer', 'Caen la mer urban community'),
      source: '000, Rappel du cadre « l’accompagnement des habitants issus de la Communauté Urbaine Caen la mer »',
    },
    contractSignatories: {
      value: ['participant'],
      source: '000, III.1.2 « L’APAP fait signer un « dossier de présentation au PLIE » au participant »',
    },
    contractBeforeEntry: {
      value: true,
      source:
        '000, III.1.2 « Ce dossier, dûment complété, est transmis par la suite à la Responsable du dispositif PLIE qui, selon les procédures du PLIE, valide ou non l’intégration »',
    },
    stepBeforeEntry: {
      value: true,
      source:
        '000, III.1.2 « formaliser entre les deux parties les objectifs de l’accompagnement et à minima la première étape à mettre en place »',
    },
    prescriberToldOfOutcome: {
      value: true,
      source:
        '000, III.1.1 « Un retour d’informations est systématiquement effectué au prescripteur […] avec copie aux Animateurs Locaux d’Insertion »',
    },
    accompanimentEvidence: {
      value: [
        text(
          'Feuille d’émargement : signatures du participant et de l’APAP, dates, motifs, durées, absences, tous les contacts',
          'Attendance sheet: signatures of participant and APAP, dates, reasons, lengths, absences, every contact',
        ),
        text(
          'Émargement distinct des rendez-vous extérieurs avec les partenaires',
          'Separate attendance sheet for outside meetings with partners',
        ),
        text('Agendas des APAP', 'Diaries of the APAPs'),
      ],
      source: '000, III.1.3 « une feuille d’émargement spécifique » ; III.1.7 « (y compris les agendas des APAP) »',
    },
    exitEvidence: {
      value: [
        text(
          'Documents de sortie signés par le participant et l’APAP',
          'Exit documents signed by the participant and the APAP',
        ),
        text(
          'Tous les documents et justificatifs nécessaires, conformément aux obligations du PLIE',
          'Every document and proof needed, by the PLIE’s obligations',
        ),
      ],
      source:
        '000, III.1.5 « les documents de sortie doivent être signés par les participants et l’APAP » ; « tous les documents et justificatifs nécessaires, conformément aux obligations du PLIE »',
    },
    indicators: {
      value: [
        text('File active mensuelle par accompagnateur', 'Monthly active caseload per APAP'),
        text('Répartition par sexe, statut, niveau de formation', 'Split by sex, status, level of training'),
        text('Participants en emploi, par type de contrat', 'Participants in a job, by kind of contract'),
        text('Sorties positives validées et sorties « autres »', 'Approved positive exits and “other” exits'),
        text(
          'Entretiens par participant et par an, fréquence et durée',
          'Interviews per participant and year, frequency and length',
        ),
        text('Actions PLIE dont l’APAP est référent', 'PLIE actions the APAP is in charge of'),
        text('Prescriptions et types d’opérations mobilisées', 'Prescriptions and kinds of operations used'),
      ],
      source: '000, Indicateurs « Indicateurs de résultats » ; « Indicateurs de moyens mobilisés par APAP »',
    },
    software: {
      value: 'Viesion EVO',
      source: '000, III.1.1 « logiciel de suivi des parcours commun aux PLIE Viesion « EVO » »',
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
    contract: caenContract,
    // What the text asks for at the exit is the signed request; no other review form is described.
    review: null,
  },
  ambiguities: caenAmbiguities,
}
