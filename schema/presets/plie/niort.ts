import { optionList, text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { stepValidationForm } from '../step-form.ts'
import { niortAmbiguities } from './niort/ambiguities.ts'
import { niortBodies } from './niort/bodies.ts'
import { niortContract } from './niort/contract.ts'
import { niortDiagnostic } from './niort/diagnostic.ts'
import { niortExit } from './niort/exit.ts'
import { niortPrescription } from './niort/prescription.ts'

const stepFamilies = optionList('step-family', text('Familles d’étapes', 'Families of steps'), [
  ['EMPLOI', 'Étape emploi', 'Employment step'],
  ['FORMATION', 'Étape formation', 'Training step'],
  ['FREINS', 'Levée de freins', 'Removing obstacles'],
  ['QUESTION_REGARDS', '« Question de regard(s) » (plus de 50 ans)', '“Question de regard(s)” (over 50)'],
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
    exitForm: text('fiche bilan', 'exit review'),
    engagementContract: text('contrat d’engagement réciproque (CER)', 'mutual commitment contract (CER)'),
    step: text('étape de parcours', 'step'),
    standby: text('veille', 'standby'),
  },
  bodies: niortBodies,
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
    remoteOnlyIf: {
      value: text(
        'À titre dérogatoire : à la demande de la personne, avec l’accord de la coordination, quand le cadre sanitaire empêche les entretiens physiques et que l’autonomie numérique évaluée au démarrage suffit',
        'As an exception: asked by the person, agreed by the coordination, when the sanitary situation prevents meetings in person and digital autonomy, assessed at the start, is enough',
      ),
      source:
        '001, I « à titre dérogatoire, à la demande de la personne accompagnée et sous couvert de l’accord de la coordination du PLIE, dans le cas où le cadre sanitaire empêcherait la bonne tenue des entretiens physiques »',
    },
    entryModes: {
      value: ['prescription'],
      source: '001, III.2 « Les prescriptions sont formalisées sur une fiche type »',
    },
    prescribers: {
      value: [
        text('CCAS', 'CCAS'),
        text('AMS', 'AMS'),
        text('France Travail', 'France Travail'),
        text('Bureau insertion', 'Bureau insertion'),
        text('SIAE', 'SIAE'),
        text('Mission locale', 'Mission locale'),
        text('Associations', 'Associations'),
        text('Organismes de formation', 'Training bodies'),
        text('Professionnels de santé', 'Health professionals'),
        text('ETT partenaires', 'Partner temporary work agencies'),
        text(
          'Toute autre structure en capacité de repérer les personnes en difficulté d’insertion',
          'Any other body able to spot people in difficulty',
        ),
      ],
      source:
        '001, III « Les prescripteurs : CCAS, AMS, France Travail, Bureau insertion (BI), SIAE, Mission Locale, associations, organismes de formation, professionnels de santé, ETT partenaires, et toute autre structure »',
    },
    contractSignatories: {
      value: ['participant', 'referent'],
      source:
        '001, « Cas particulier de l’accompagnement à distance » « Cette contractualisation fait l’objet d’une signature des deux parties »',
    },
    reviews: {
      value: [{ with: text('cellule de suivi', 'cellule de suivi'), everyMonths: 6 }],
      source:
        '001, III.3.d « prévu sur six mois » ; « Chaque renouvellement de mesure fait l’objet d’un bilan intermédiaire, présenté et validé par la cellule de suivi »',
    },
    accompanimentEvidence: {
      value: [
        text('Fiche de prescription', 'Prescription sheet'),
        text('Contrat d’engagement réciproque', 'Mutual commitment contract'),
        text('Feuilles d’émargement', 'Attendance sheets'),
        text('Feuilles de temps Viesion signées par la structure', 'Viesion timesheets signed by the employer'),
        text('Bilan des actions des temps collectifs', 'Report on collective actions'),
        text(
          'À distance, sans émargement : justificatif conforme aux attentes du FSE',
          'Remote, without attendance sheet: other proof the ESF accepts',
        ),
      ],
      source:
        '001, VIII.b « les justificatifs demandés sont » ; « En l’absence d’une feuille d’émargement signée, des justificatifs conformes aux attentes du FSE doivent être produits »',
    },
    exitEvidence: {
      value: [
        text(
          'Sortie positive : attestation employeur ou, à défaut, copie anonymisée du contrat de travail',
          'Positive exit: employer’s certificate or, failing that, anonymised copy of the contract',
        ),
        text('Sortie positive : copie du titre ou du diplôme', 'Positive exit: copy of the title or diploma'),
        text(
          'Sortie dynamique, dans la mesure du possible : contrat de travail, attestation d’entrée en formation',
          'Dynamic exit, where possible: work contract, certificate of entry into training',
        ),
      ],
      source:
        '001, IV « une attestation employeur (ou à défaut une copie du contrat de travail anonymisée) ou une copie du titre ou du diplôme obtenu » ; « dans la mesure du possible, tout document justifiant la sortie dynamique »',
    },
    fullTimeReferents: {
      value: [
        {
          when: text(
            'financés par la CAN, le Département et le FSE+',
            'funded by the CAN, the Département and the ESF+',
          ),
          fte: 4.1,
        },
      ],
      source:
        '001, introduction « réalisés par des référent.e.s de parcours, à hauteur de 4,1 ETP financés par la CAN, le Département des Deux-Sèvres et le FSE+ »',
    },
    software: { value: 'Viesion', source: '001, III.3.b « la base de suivi informatique des parcours (Viesion) »' },
    partnerTools: {
      value: ['RAFAEL', 'MOTIVA+'],
      source: '001, III.3.d « via l’outil RAFAEL » ; « les tests MOTIVA+ et les PMSMP »',
    },
    otherFunding: {
      value: [
        { what: text('CAN, par ETP, suivi des participants', 'CAN, per FTE, follow-up'), euros: 6500 },
        { what: text('CAN, actions des temps collectifs', 'CAN, collective actions'), euros: 1000 },
        { what: text('Département, par ETP, au titre du PDI', 'Département, per FTE, under the PDI'), euros: 12000 },
      ],
      source:
        '001, VIII.a « 6 500 € pour 1 ETP » ; « 1 000 € dédiés au financement d’actions menées dans le cadre des temps collectifs » ; « 12 000 euros pour 1 ETP au titre du PDI »',
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
    contract: niortContract,
    // The « fiche bilan » with its final diagnostic is the exit form itself: there is no other review to fill in.
    review: null,
  },
  ambiguities: niortAmbiguities,
}
