import { text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { signatory, signedContractForm } from '../signed-contract-form.ts'
import { SILENT } from '../silent.ts'
import { hautsDeGaronneExit } from './hauts-de-garonne/exit.ts'
import { hautsDeGaronneStepValidation } from './hauts-de-garonne/step-validation.ts'

const S = '002, PLIE des Hauts de Garonne,'
const SIGNED = `${S} « Contrat d’engagement daté et signé (du participant, du référent et de la direction du PLIE). »`

/** PLIE des Hauts de Garonne. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const hautsDeGaronne: PliePreset = {
  key: 'hauts-de-garonne',
  name: 'PLIE des Hauts de Garonne',
  carrier: 'PLIE des Hauts de Garonne',
  source: '002 — Fiche opération n°1 « Référents de parcours PLIE des Hauts de Garonne », 2023, protocole 2022-2027',
  vocabulary: {
    referent: text('référent unique de parcours', 'single référent'),
    participant: text('participant', 'participant'),
    committee: text(
      'Commission d’Intégration et de Suivi des Parcours (CISP)',
      'Commission d’Intégration et de Suivi des Parcours (CISP)',
    ),
    engagementContract: text('contrat d’engagement', 'contract of engagement'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'cisp',
      name: text(
        'Commission d’Intégration et de Suivi des Parcours (CISP)',
        'CISP (integration and follow-up committee)',
      ),
      decides: ['entry'],
      every: null,
      source: `${S} « qui seront validés par la Commission d’Intégration et de Suivi des Parcours (CISP) »`,
    },
  ],
  outcomes: {
    positive: commonOutcomes.positive,
    transition: text('Sortie de transition', 'Transition exit'),
    other: commonOutcomes.other,
    validated: commonOutcomes.validated,
  },
  settings: {
    ...SILENT,
    rhythm: {
      value: [
        {
          when: text('chaque participant, en moyenne', 'each participant, on average'),
          minPerMonth: 1,
          faceToFace: false,
        },
      ],
      source: `${S} « Nombre d’entretiens réalisés en moyenne pour chacun des participants : un entretien physique et/ou téléphonique par mois minimum. »`,
    },
    length: {
      value: { capMonths: null, periodMonths: null },
      source: `${S} « pour une durée illimitée avec un point de situation à 24 mois »`,
    },
    reviews: {
      value: [{ with: text('point de situation', 'review of the situation'), atMonths: [24] }],
      source: `${S} « pour une durée illimitée avec un point de situation à 24 mois »`,
    },
    postHireFollowUpMonths: {
      value: 6,
      source: `${S} « suivi après la prise de poste pendant les 6 premiers mois en lien avec les chargés de relations entreprises »`,
    },
    territory: {
      value: text(
        'Floirac, Cenon, Lormont, Ambarès-et-Lagrave, Carbon-Blanc, Bassens et Sainte-Eulalie',
        'Floirac, Cenon, Lormont, Ambarès-et-Lagrave, Carbon-Blanc, Bassens and Sainte-Eulalie',
      ),
      source: `${S} « Le maillage territorial est le suivant »`,
    },
    entryEvidence: {
      value: [text('contrat d’engagement daté et signé', 'contract of engagement, dated and signed')],
      source: SIGNED,
    },
    contractSignatories: { value: ['participant', 'referent', 'direction'], source: SIGNED },
    exitConfirmationMonths: {
      value: 6,
      source: `${S} « Ces sorties devront être attestées à 6 mois pour être recevables. »`,
    },
    stepsPerParticipantPerYear: {
      value: { perParticipantPerYear: { target: 2.5 } },
      source: `${S} « 2,5 étapes en moyenne par participant. »`,
    },
    accompaniedPerYear: {
      value: [{ fte: 1, people: { min: 90 } }],
      source: `${S} « 90 participants minimum par référent EQTP »`,
    },
    entriesPerFtePerYear: {
      value: { min: 30 },
      source: `${S} « Nombre de nouveaux participants : 30 participants minimum par référent EQTP »`,
    },
    exitsPerFtePerYear: {
      value: { all: { min: 30 }, positive: { min: 15 } },
      source: `${S} « Nombre total de sorties : 30 sorties minimum par référent EQTP » ; « Nombre total de sorties positives : 15 sorties minimum par référent EQTP »`,
    },
    plieTargets: {
      value: [
        {
          what: text('participants accompagnés', 'participants accompanied'),
          count: { min: 700, max: 750 },
          over: text('en moyenne dans l’année', 'on average in the year'),
        },
      ],
      source: `${S} « accompagne entre 700 à 750 participants en moyenne dans l’année »`,
    },
    accompanimentEvidence: {
      value: [
        text(
          'suivis Viesion émargés du référent et du participant',
          'Viesion follow-ups signed by référent and participant',
        ),
        text(
          'émargement du participant et du référent aux entretiens individuels',
          'signatures of participant and référent at individual interviews',
        ),
      ],
      source: `${S} « Suivis VIESION émargés du référent et du participant et/ou émargement du participant et du référent aux entretiens individuels. »`,
    },
    indicators: {
      value: [
        text('nombre total de participants', 'number of participants'),
        text('participants par genre', 'participants by gender'),
        text('participants chômeurs de longue durée (droit national)', 'long-term unemployed (national law)'),
        text('participants handicapés', 'disabled participants'),
        text('qualification acquise au terme de la participation', 'qualification gained at the end'),
        text('en emploi au terme de la participation', 'in a job at the end'),
        text('nombre total de sorties', 'number of exits'),
        text('nombre total de sorties positives', 'number of positive exits'),
        text('entretiens en moyenne par participant', 'average interviews per participant'),
        text('étapes réalisées en moyenne par participant', 'average steps per participant'),
      ],
      source: `${S} « Les indicateurs de réalisation » et « Les indicateurs de résultats »`,
    },
    outreachShare: {
      value: 0.08,
      source: `${S} « actions « Allez vers » estimé à 8 % du temps de travail hebdomadaire »`,
    },
    fullTimeReferents: {
      value: [
        { when: text('Floirac', 'Floirac'), fte: 1 },
        { when: text('Cenon, au moins', 'Cenon, at least'), fte: 2 },
        { when: text('Cenon, au plus', 'Cenon, at most'), fte: 3 },
        { when: text('Lormont', 'Lormont'), fte: 2 },
        { when: text('Ambarès-et-Lagrave', 'Ambarès-et-Lagrave'), fte: 1 },
        { when: text('Carbon-Blanc, Bassens et Sainte-Eulalie', 'Carbon-Blanc, Bassens and Sainte-Eulalie'), fte: 1 },
      ],
      source: `${S} « Entre 2 et 3 postes de référents EQTP sur la commune de Cenon »`,
    },
    software: { value: 'Viesion', source: `${S} « à l’aide du logiciel VIESION mis à disposition »` },
    otherDuties: {
      value: [
        text(
          'référents « thématiques » par domaine professionnel, domaines validés par la CISP',
          '“thematic” référents by professional field, fields approved by the CISP',
        ),
        text(
          'continuité du service en cas d’empêchement (congés, absence de moyenne ou longue durée)',
          'continuity of the service when a référent is away (leave, medium or long absence)',
        ),
      ],
      source: `${S} « désignés comme référents « thématiques » sur des domaines professionnels qui seront validés par la Commission d’Intégration et de Suivi des Parcours (CISP) » ; « Assurer la continuité du service en cas d’empêchement (congés, absence de moyenne ou longue durée) »`,
    },
    fseRateMax: { value: [{ who: null, rate: 0.75 }], source: `${S} « Un taux de cofinancement FSE+ maximum de 75% »` },
    fseEurosMax: { value: 342_845, source: `${S} « est de 342 845.00 € »` },
  },
  forms: {
    prescription: null,
    diagnostic: null,
    stepValidation: hautsDeGaronneStepValidation,
    exit: hautsDeGaronneExit,
    contract: signedContractForm({
      id: 'hauts-de-garonne-contract',
      title: text('Contrat d’engagement', 'Contract of engagement'),
      signatories: [
        signatory('participant', 'Le participant', 'The participant'),
        signatory('referent', 'Le référent', 'The référent'),
        signatory('direction', 'La direction du PLIE', 'The direction of the PLIE'),
      ],
    }),
    review: null,
  },
  ambiguities: [
    {
      at: 'forms.exit.rules',
      note: text(
        '« Attestées à 6 mois » : le modèle attend 6 mois dans l’emploi avant de confirmer la sortie, quel que soit le critère. On pourrait aussi lire une condition : 6 mois dans l’emploi déjà faits pour que la sortie soit positive.',
        '“Attested at 6 months”: the preset waits for 6 months in the job before confirming the exit, whatever the criterion. It could also be a condition: 6 months in the job already done for the exit to be positive.',
      ),
      source: `${S} « Ces sorties devront être attestées à 6 mois pour être recevables. »`,
    },
    {
      at: 'forms.exit.rules',
      note: text(
        '« Entre autres » : la liste des sorties positives n’est pas fermée. Une autre sortie positive se propose avec un motif écrit.',
        '“Among others”: the list of positive exits is not closed. Another positive exit is proposed with a written reason.',
      ),
      source: `${S} « Les sorties considérées comme positives sont, entre autres »`,
    },
    {
      at: 'forms.exit.rules.hdg_pos_cdi',
      note: text(
        'Le temps complet n’est pas chiffré : une quotité de 100 % en tient lieu, même si le choix du temps partiel n’est pas saisi. En dessous, le choix doit être connu.',
        'Full time is given no figure: a share of 100% stands for it, even when the choice of part time is not typed. Below, the choice must be known.',
      ),
      source: `${S} « à temps partiel choisi ou en temps complet »`,
    },
    {
      at: 'forms.exit.rules.hdg_pos_alternance',
      note: text(
        '« D’une durée de 6 mois » peut vouloir dire 6 mois exactement, ou 6 mois au moins : le modèle lit 6 mois au moins.',
        '“Of a length of 6 months” may mean exactly 6 months, or at least 6: the preset reads at least 6.',
      ),
      source: `${S} « Contrats en alternance d’une durée de 6 mois »`,
    },
    {
      at: 'forms.exit.rules.hdg_pos_interim',
      note: text(
        '« Intérim de longue durée de plus de 6 mois » : une seule mission de plus de 6 mois (lecture du modèle) ou des missions qui se suivent et cumulent plus de 6 mois.',
        '“Long agency work of more than 6 months”: one assignment of more than 6 months (as the preset reads it) or assignments in a row that add up to more than 6 months.',
      ),
      source: `${S} « Intérim de longue durée de plus de 6 mois »`,
    },
    {
      at: 'forms.exit.rules.hdg_transition',
      note: text(
        'Les critères des sorties « de transition » sont dans l’annexe 1 du Protocole d’Accord, que la fiche ne reproduit pas. Le bilan demande si l’un d’eux est rempli ; aucun n’est inventé.',
        'The criteria of “transition” exits are in annex 1 of the Protocole d’Accord, which the sheet does not reproduce. The assessment asks whether one is met; none is invented.',
      ),
      source: `${S} « En référence à l’annexe 1 du Protocole d’Accord 2022-2027 »`,
    },
    {
      at: 'bodies.cisp',
      note: text(
        'La fiche dit seulement que la CISP valide les domaines des référents « thématiques ». Le modèle lui donne la décision d’entrée d’après son nom.',
        'The sheet only says that the CISP approves the fields of “thematic” référents. The preset gives it the decision of entry because of its name.',
      ),
      source: `${S} « référents « thématiques » sur des domaines professionnels qui seront validés par la Commission d’Intégration et de Suivi des Parcours (CISP) »`,
    },
  ],
}
