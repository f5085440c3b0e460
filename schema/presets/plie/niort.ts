import { optionList, text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { stepValidationForm } from '../step-form.ts'
import { niortDiagnostic } from './niort/diagnostic.ts'
import { niortExit } from './niort/exit.ts'
import { niortPrescription } from './niort/prescription.ts'

const stepFamilies = optionList('step-family', text('Familles d’étapes', 'Families of steps'), [
  ['EMPLOI', 'Étape emploi', 'Employment step'],
  ['FORMATION', 'Étape formation', 'Training step'],
  ['FREINS', 'Levée de freins', 'Removing obstacles'],
])

/** PLIE du Niortais. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const niort: PliePreset = {
  key: 'niort',
  name: 'PLIE du Niortais',
  carrier: 'Communauté d’agglomération du Niortais (CAN)',
  source:
    '001 — Référentiel commun CAN/Département « Référent de parcours PLIE », appel à projets 2025, protocole 2022-2028',
  vocabulary: {
    referent: text('référent de parcours', 'référent'),
    participant: text('participant', 'participant'),
    prescriber: text('prescripteur', 'prescriber'),
    coordination: text('coordinatrice de parcours', 'coordinator'),
    committee: text('cellule de suivi', 'cellule de suivi'),
    prescriptionForm: text('fiche de prescription', 'prescription sheet'),
    diagnosticForm: text('diagnostic socioprofessionnel', 'socio-professional diagnostic'),
    stepValidationForm: text('validation d’étape', 'step validation'),
    exitForm: text('fiche bilan', 'exit review'),
    engagementContract: text('contrat d’engagement réciproque (CER)', 'mutual commitment contract (CER)'),
    step: text('étape de parcours', 'step'),
    standby: text('veille', 'standby'),
  },
  bodies: [],
  outcomes: commonOutcomes,
  settings: {
    ...SILENT,
    averageInterviewMinutes: {
      value: 60,
      source: '001, III.3.d « La durée moyenne d’un entretien est de 60 minutes »',
    },
    rhythm: {
      value: [
        {
          when: text('3 premiers mois', 'first 3 months'),
          untilMonth: 3,
          maxGapDays: 15,
          faceToFace: true,
        },
        {
          when: text('ensuite, jusqu’à la sortie', 'then, until the exit'),
          fromMonth: 3,
          minPerMonth: 1,
          faceToFace: true,
        },
      ],
      source:
        '001, III.3.d « au minimum tous les 15 jours sur les 3 premiers mois […] une rencontre minimum par mois »',
    },
    collectiveMeetingsPerMonth: {
      value: { min: 1 },
      source: '001, III.3.d « une fréquence minimum d’une fois par mois »',
    },
    reminder: {
      value: {
        channel: 'sms',
        daysBefore: { min: 1, max: 2 },
        fallback: text('courrier postal ou e-mail', 'post or e-mail'),
      },
      source: '001, III.3.d « par SMS […] un à deux jours avant la date du rendez-vous »',
    },
    unjustifiedAbsencesToCommittee: {
      value: 2,
      source: '001, III.3.d « absence injustifiée du bénéficiaire à la seconde proposition »',
    },
    engagementFromInterview: {
      value: 2,
      source: '001, III.3.c « établi à partir du 2ème RDV » (1er si les droits RSA en dépendent)',
    },
    standby: {
      value: {
        reasons: [
          { id: 'etape_emploi_formation', label: text('Étape emploi ou formation', 'Employment or training step') },
          {
            id: 'demande_bureau_insertion',
            label: text('Demande du bureau insertion', 'Asked by the bureau insertion'),
          },
          {
            id: 'difficultes',
            label: text('Difficultés altérant l’accompagnement', 'Difficulties harming the accompaniment'),
          },
        ],
        maxMonths: null,
        renewals: null,
        decidedBy: text('cellule de suivi', 'cellule de suivi'),
      },
      source: '001, III.3.d « Mise en veille de l’accompagnement »',
    },
    length: {
      value: {
        capMonths: 24,
        periodMonths: 6,
        renewalNeeds: text(
          'bilan intermédiaire validé par la cellule de suivi',
          'interim review approved by the cellule de suivi',
        ),
        suspendedBy: [
          text('congés du participant', 'participant’s leave'),
          text('maladie ou hospitalisation du participant', 'participant’s illness or hospital stay'),
        ],
      },
      source: '001, III.3.d « prévu sur six mois, il est renouvelable dans la limite de 24 mois »',
    },
    committeeEvery: { value: 'month', source: '001, V « Les cellules de suivi organisées chaque mois »' },
    committeePapersWorkingDaysBefore: {
      value: 5,
      source: '001, V « au plus tard cinq jours ouvrables avant la cellule de suivi »',
    },
    postHireFollowUpMonths: {
      value: 6,
      source: '001, IV « maintien en emploi ou en formation du participant pendant 6 mois »',
    },
    activeCaseloadPerFte: {
      value: [
        { fte: 1, people: { target: 40 }, counted: 'monthly' },
        { fte: 0.5, people: { target: 17 }, counted: 'monthly' },
      ],
      source: '001, VIII.a « portefeuille mensuel de 40 participants pour 1 ETP […] 17 participants pour un ½ ETP »',
    },
    accompaniedPerYear: {
      value: [
        { fte: 1, people: { min: 70, max: 90 } },
        { fte: 0.5, people: { min: 30, max: 45 } },
      ],
      source: '001, VIII.a « compris entre 70 et 90 participants sur l’année […] entre 30 et 45 »',
    },
    plieTargets: {
      value: [
        {
          what: text('personnes accompagnées', 'people accompanied'),
          count: { target: 350 },
          over: text('chaque année', 'every year'),
        },
      ],
      source: '001, introduction « 350 personnes accompagnées par le PLIE chaque année »',
    },
    rsaShareTarget: { value: 0.65, source: '001, VIII.a « un taux de 65% de bénéficiaires du RSA est visé »' },
    controlSampleShare: { value: 0.2, source: '001, VIII.c « Un échantillonnage de 20% des accompagnements »' },
  },
  forms: {
    prescription: niortPrescription,
    diagnostic: niortDiagnostic,
    stepValidation: stepValidationForm({
      id: 'niort-step-validation',
      families: stepFamilies,
      source: '001, III.3.c et d (étapes de parcours) ; la grille de pièces par étape n’y figure pas',
    }),
    exit: niortExit,
    contract: null,
    review: null,
  },
  ambiguities: [],
}
