import { text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { sourcesContract } from './sources/contract.ts'
import { sourcesDiagnostic } from './sources/diagnostic.ts'
import { sourcesExit } from './sources/exit.ts'
import { sourcesPrescription } from './sources/prescription.ts'
import { sourcesReview } from './sources/review.ts'

const S = '002, PLIE des Sources,'
const ENTRY = `${S} « les justificatifs d’entrée (fiche de prescription, contrat d’engagement, pièce d’identité et preuve du critère d’éligibilité) »`

/** PLIE des Sources. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const sources: PliePreset = {
  key: 'sources',
  name: 'PLIE des Sources',
  carrier: 'Commune de Pessac et Communauté de communes Jalle-Eau Bourde',
  source:
    '002 — Fiche opération n°1 « Accompagnement renforcé pour l’accès à l’emploi et à la formation PLIE des Sources », 2023, période 2022-2027',
  vocabulary: {
    referent: text('référent de parcours', 'référent'),
    participant: text('participant', 'participant'),
    coordination: text('Structure d’Animation et de Gestion', 'Structure d’Animation et de Gestion'),
    committee: text('comité d’entrée et de suivi des parcours', 'comité d’entrée et de suivi des parcours'),
    prescriptionForm: text('dossier de candidature', 'application file'),
    stepValidationForm: text('grille de validation des étapes', 'grid of step validation'),
    engagementContract: text('acte d’engagement', 'deed of engagement'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'comite-entree-suivi',
      name: text(
        'Comité d’entrée et de suivi des parcours',
        'Comité d’entrée et de suivi des parcours (entry and follow-up committee)',
      ),
      decides: ['entry'],
      every: 'month',
      source: `${S} « Le Référent propose ensuite ces candidatures au comité d’entrée et de suivi des parcours du PLIE. » ; « comités d’entrée et de suivi des parcours mensuels »`,
    },
    {
      id: 'comite-pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['step-grid'],
      every: null,
      source: `${S} « sera validé à chaque modification par le comité de pilotage »`,
    },
  ],
  outcomes: {
    eligible: text('Dossier complet', 'Complete file'),
    positive: commonOutcomes.positive,
    other: commonOutcomes.other,
  },
  settings: {
    ...SILENT,
    rhythm: {
      value: [
        {
          when: text('points réguliers, aucun nombre n’est fixé', 'regular meetings, no number is set'),
          faceToFace: false,
        },
      ],
      source: `${S} « points réguliers avec le participant sur son avancée »`,
    },
    postHireFollowUpMonths: {
      value: 6,
      source: `${S} « durant les six premiers mois dans l’emploi ou jusqu’à validation d’une formation qualifiante »`,
    },
    entryModes: {
      value: ['prescription'],
      source: `${S} « recueille les prescriptions présentées dans un dossier de candidature »`,
    },
    territory: {
      value: text(
        'Pessac et Communauté de communes Jalle-Eau Bourde',
        'Pessac and the Communauté de communes Jalle-Eau Bourde',
      ),
      source: `${S} « la commune de Pessac, la Communauté des Communes de Jalle eau bourde »`,
    },
    entryEvidence: {
      value: [
        text('fiche de prescription', 'prescription sheet'),
        text('contrat d’engagement', 'contract of engagement'),
        text('pièce d’identité', 'identity document'),
        text('preuve du critère d’éligibilité', 'proof of the eligibility criterion'),
      ],
      source: ENTRY,
    },
    entryBlockedWithoutEvidence: {
      value: true,
      source: `${S} « Tous les éléments de justification de l’éligibilité du participant seront exigés faute de quoi le participant ne pourra intégrer le dispositif. »`,
    },
    exitEvidence: {
      value: [
        text('contrat de travail', 'work contract'),
        text('attestation emploi ou formation', 'certificate of job or training'),
      ],
      source: `${S} « et de sortie (contrat de travail, attestation emploi/formation…) »`,
    },
    stepsPerParticipantPerYear: {
      value: {
        perParticipantPerYear: { target: 1.5 },
        perFte: 105,
        forCaseload: 70,
        proratedOn: 'average-active-caseload',
      },
      source: `${S} « 1,5 étapes de parcours pour une file active moyenne de 70 participants par ETP soit 105 étapes. » ; « Cet objectif est calculé au prorata de la file active moyenne du référent »`,
    },
    stepEvidence: {
      value: [text('justificatifs des étapes de parcours mobilisées', 'evidence of the steps used')],
      source: `${S} « Justificatifs des étapes de parcours mobilisées »`,
    },
    committeeEvery: {
      value: 'month',
      source: `${S} « comités d’entrée et de suivi des parcours mensuels »`,
    },
    activeCaseloadPerFte: {
      value: [{ fte: 1, people: { target: 70 }, counted: 'average' }],
      source: `${S} « Accompagner les participants sur un volume moyen de 70 participants en file active. »`,
    },
    positiveExitRate: {
      value: 0.5,
      source: `${S} « Un taux de sortie positive à 50% (neutralisées des sorties déménagement) »`,
    },
    positiveRateExcludes: {
      value: [text('déménagement', 'moved away')],
      source: `${S} « Un taux de sortie positive à 50% (neutralisées des sorties déménagement) »`,
    },
    fullTimeReferents: {
      value: [{ when: text('2023', '2023'), fte: 1 }],
      source: `${S} « la mise en œuvre d’un poste de référents de parcours à temps plein »`,
    },
    software: {
      value: 'Viesion (UP Viesion)',
      source: `${S} « sur le logiciel de gestion des parcours du PLIE (up vision) » ; « Il utilise obligatoirement le logiciel de gestion des participants Viesion »`,
    },
    partnerTools: {
      value: [
        'OPUS (Pôle emploi)',
        'RAFAEL (Cap Métiers Nouvelle-Aquitaine, prescription au PRF)',
        'BDI (Département)',
      ],
      source: `${S} « OPUS, de pôle emploi, RAFAEL de cap métier nouvelle aquitaine pour la prescription au PRF, la BDI pour le département… »`,
    },
    otherDuties: {
      value: [
        text(
          'évaluer avec le participant et le partenaire, à l’issue de chaque action, si ses objectifs sont atteints',
          'evaluate with the participant and the partner, at the end of each action, whether its goals are met',
        ),
        text(
          'transmettre le planning d’activité à la Structure d’Animation et de Gestion',
          'send the work schedule to the Structure d’Animation et de Gestion',
        ),
      ],
      source: `${S} « à l’issue de chaque action, en lien avec le partenaire, afin d’évaluer avec les participants si les objectifs de l’action ont été atteints » ; « Il transmet son planning d’activité à la Structure d’Animation et de Gestion du PLIE. »`,
    },
    fseRateMax: { value: [{ who: null, rate: 0.85 }], source: `${S} « Taux de cofinancement FSE+ maximum : 85 % »` },
    fseEurosMax: { value: 175_200, source: `${S} « 175 200,00 € »` },
  },
  forms: {
    prescription: sourcesPrescription,
    diagnostic: sourcesDiagnostic,
    stepValidation: null,
    exit: sourcesExit,
    contract: sourcesContract,
    review: sourcesReview,
  },
  ambiguities: [
    {
      at: 'forms.prescription.rules.src_complete',
      note: text(
        'Le contrat d’engagement est cité parmi les justificatifs d’entrée, mais l’acte d’engagement se signe après le comité : le modèle l’exige dans l’acte d’engagement, et les trois autres pièces dans le dossier de candidature.',
        'The contract of engagement is named among the entry evidence, but the deed is signed after the committee: the preset requires it in the deed of engagement, and the three other documents in the application file.',
      ),
      source: ENTRY,
    },
    {
      at: 'forms.prescription.f_criterion',
      note: text(
        'Les « critères d’entrées dans le PLIE » ne sont pas listés. Les publics cités (longue et très longue durée, plus de 50 ans) sont « fragilisés », sans être donnés comme critères.',
        'The “entry criteria of the PLIE” are not listed. The groups named (long and very long unemployment, over 50) are “vulnerable”, not given as criteria.',
      ),
      source: `${S} « les données correspondant aux critères d’entrées dans le PLIE » ; « venir en aide à des publics fragilisés comme »`,
    },
    {
      at: 'forms.exit.rules',
      note: text(
        'Le texte nomme trois issues (emploi pérenne, création d’entreprise, formation qualifiante) sans dire que ce sont les sorties positives, ni ce qu’est un emploi « pérenne ». Le modèle les compte comme positives quand le référent les nomme ; il ne les déduit d’aucun contrat.',
        'The text names three ends (lasting job, business creation, qualifying training) without saying that they are the positive exits, nor what a “lasting” job is. The preset counts them as positive when the référent names them; it infers them from no contract.',
      ),
      source: `${S} « permettant d’accéder à l’emploi pérenne, à une création d’entreprise ou à une formation qualifiante »`,
    },
    {
      at: 'forms.exit.f_evidence',
      note: text(
        'La liste des justificatifs de sortie finit par « … » : le modèle les exige pour un emploi et une formation, qu’elle nomme, et non pour une création d’entreprise.',
        'The list of exit evidence ends with “…”: the preset requires it for a job and a training, which it names, and not for a business creation.',
      ),
      source: `${S} « et de sortie (contrat de travail, attestation emploi/formation…) »`,
    },
    {
      at: 'settings.postHireFollowUpMonths',
      note: text(
        'Deux passages diffèrent pour la formation qualifiante : le suivi va jusqu’à sa validation, ou 6 mois après celle-ci. Pour l’emploi, les deux disent 6 mois.',
        'Two passages differ for qualifying training: the follow-up goes on until it is validated, or for 6 months after that. For a job, both say 6 months.',
      ),
      source: `${S} « durant les six premiers mois dans l’emploi ou jusqu’à validation d’une formation qualifiante » ; « pendant 6 mois après la reprise d’emploi ou la validation de la formation qualifiante »`,
    },
    {
      at: 'settings.positiveRateExcludes',
      note: text(
        '« Neutralisées » : les déménagements sortent du dénominateur (positives sur sorties moins déménagements). Le texte n’écrit pas le calcul.',
        '“Neutralised”: moves are left out of the denominator (positive exits over exits minus moves). The text does not write the sum out.',
      ),
      source: `${S} « (neutralisées des sorties déménagement) »`,
    },
  ],
}
