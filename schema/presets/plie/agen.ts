import { text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { agenDiagnostic } from './agen/diagnostic.ts'
import { agenStepValidation } from './agen/step-validation.ts'

const SOURCE = '002, PLIE de l’Agenais,'

const zone = (number: number, fr: string, fte: number) => ({
  when: text(`zone ${number} : ${fr}`, `area ${number}: ${fr}`),
  fte,
})

/** PLIE de l’Agenais. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const agen: PliePreset = {
  key: 'agen',
  name: 'PLIE de l’Agenais',
  carrier: 'Agglomération d’Agen',
  source: '002 — Fiche opération n° 1 « Accompagnement des participants du PLIE », Agglomération d’Agen, 2023',
  vocabulary: {
    referent: text('référent de parcours', 'référent'),
    participant: text('participant', 'participant'),
    prescriber: text('prescripteur', 'prescriber'),
    coordination: text('équipe d’animation', 'PLIE team'),
    diagnosticForm: text('diagnostic permanent', 'running diagnostic'),
    stepValidationForm: text('grille de validation des étapes', 'grid that validates steps'),
    engagementContract: text('contrat d’engagement dans le cadre du RSA', 'commitment contract under the RSA'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'comite_pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['step-grid', 'operators'],
      every: null,
      source: `${SOURCE} « Cette grille […] sera validé à chaque modification par le comité de pilotage » ; « La réponse à cet appel à projet sera examinée par le comité de pilotage »`,
    },
  ],
  outcomes: { validated: commonOutcomes.validated },
  settings: {
    ...SILENT,
    postHireFollowUpMonths: {
      value: 6,
      source: `${SOURCE} « Suivi dans l’emploi durant les 6 premiers mois du contrat avant validation de la sortie positive »`,
    },
    exitConfirmationMonths: {
      value: 6,
      source: `${SOURCE} « durant les 6 premiers mois du contrat avant validation de la sortie positive »`,
    },
    exitBlockedDuringPlieAction: {
      value: true,
      source: `${SOURCE} « Suivi des actions mises en place par le PLIE, le référent a en charge le suivi durant l’action du participant et ne pourra envisager une sortie du dispositif PLIE qu’au terme de la mesure »`,
    },
    territory: {
      value: text(
        'Agglomération d’Agen, 44 communes en 7 zones ; l’équipe d’animation peut orienter un participant hors des zones',
        'Agglomération d’Agen, 44 communes in 7 areas; the PLIE team may send a participant outside the areas',
      ),
      source: `${SOURCE} « l’Agglomération qui se compose de 44 communes aujourd’hui » ; « l’équipe d’animation se réserve le droit d’orienter les participants en dehors des zones prédéterminées »`,
    },
    fullTimeReferents: {
      value: [
        zone(
          1,
          'Saint-Hilaire-de-Lusignan, Colayrac-Saint-Cirq, Foulayronnes, Bajamont, Pont-du-Casse, Sauvagnas et Agen',
          1,
        ),
        zone(2, 'Boé, Bon-Encontre, Lafox, Saint-Caprais-de-Lerm, Castelculier, Saint-Pierre-de-Clairac et Agen', 1),
        zone(
          3,
          'Layrac, Astaffort, Marmont-Pachas, Sauveterre-Saint-Denis, Saint-Nicolas-de-la-Balerme, Saint-Sixte, Caudecoste, Fals, Cuq et Agen',
          1,
        ),
        zone(
          4,
          'Le Passage d’Agen, Brax, Sainte-Colombe-en-Bruilhois, Sérignac-sur-Garonne, Moirax, Laplume, Aubiac, Estillac et Roquefort',
          1,
        ),
        zone(5, 'Agen dont le quartier politique de la ville Montanou', 1),
        zone(6, 'Agen dont le centre-ville', 0.8),
        zone(7, 'Agen et le territoire de l’ancienne communauté de communes Porte d’Aquitaine en Pays de Serres', 1),
      ],
      source: `${SOURCE} « Le PLIE propose le découpage suivant avec les postes correspondant en ETP » (tableau des 7 zones)`,
    },
    stepEvidence: {
      value: [
        text(
          'Justificatifs d’étape : courriers, mails, certifications, diplômes, attestations de stage, d’emploi, de formation, en fonction de leur nature, selon la grille',
          'Evidence of steps: letters, e-mails, certifications, diplomas, certificates of placement, job or training, by kind, as in the grid',
        ),
      ],
      source: `${SOURCE} « Grille de validation des étapes (courriers, mails, certifications, diplômes, attestations de stage, d’emploi, de formation etc.) en fonction de leur nature (EMT, formations…) »`,
    },
    otherDuties: {
      value: [
        text(
          'Animer les informations collectives et la phase d’accueil',
          'Run the group information and reception phase',
        ),
        text('Animer des sessions collectives thématiques', 'Run group sessions on set subjects'),
        text('Suivre le contrat d’engagement dans le cadre du RSA', 'Follow the commitment contract under the RSA'),
        text(
          'Être prescripteur sur le Programme régional de formation, sauf si l’employeur en est prestataire',
          'Prescribe on the regional training programme, unless the employer is a provider of it',
        ),
        text(
          'Participer aux formations financées par le PLIE (obligatoire)',
          'Take part in the training the PLIE pays for (compulsory)',
        ),
        text(
          'Tenir le logiciel de suivi complet et à jour ; un contrôle régulier est transmis au référent et à son employeur',
          'Keep the follow-up software complete and up to date; a regular check is sent to the référent and the employer',
        ),
      ],
      source: `${SOURCE} « animation des infos collectives et entretiens de phase d’accueil » ; « Animation de sessions collectives » ; « Suivi du contrat d’engagement dans le cadre du RSA » ; « Prescripteur sur le Programme Régional de Formation » ; « il est dans l’obligation pour ces derniers d’y participer » ; « Un contrôle régulier sera fait et les conclusions seront transmises au référent de parcours et son employeur »`,
    },
    stepsPerParticipantPerYear: {
      value: {
        perParticipantPerYear: { target: 4 },
        perFte: 280,
        forCaseload: 70,
        proratedOn: 'average-active-caseload',
      },
      source: `${SOURCE} « 4 étapes de parcours pour une file active moyenne de 70 participants par ETP soit 280 étapes. Cet objectif est calculé au prorata de la file active moyenne du référent »`,
    },
    activeCaseloadPerFte: {
      value: [{ fte: 1, people: { target: 70 }, counted: 'average' }],
      source: `${SOURCE} « une file active moyenne de 70 participants par ETP »`,
    },
    software: { value: 'UP', source: `${SOURCE} « la complétude du logiciel de suivi (UP) fixé par le PLIE »` },
    fseEurosMax: { value: 295200, source: `${SOURCE} « Le montant FSE+ maximum […] est de 295 200,00 € »` },
  },
  forms: {
    prescription: null,
    diagnostic: agenDiagnostic,
    stepValidation: agenStepValidation,
    exit: null,
    contract: null,
    review: null,
  },
  ambiguities: [
    {
      at: 'forms.exit',
      note: text(
        'Le texte ne dit pas quels emplois ou formations font une sortie positive : aucun critère n’est proposé. Deux règles valent pour toute sortie : pas avant la fin d’une action du PLIE, et validation de la sortie positive après les 6 premiers mois du contrat.',
        'The text does not say which jobs or trainings make a positive exit: no criterion is given. Two rules hold for any exit: not before the end of an action of the PLIE, and the positive exit is approved after the first 6 months of the contract.',
      ),
      source: `${SOURCE} « Suivi dans l’emploi durant les 6 premiers mois du contrat avant validation de la sortie positive »`,
    },
    {
      at: 'settings.exitConfirmationMonths',
      note: text(
        'Les 6 mois sont lus comme un délai avant que la sortie positive soit validée ; ils pourraient aussi être une condition d’ancienneté dans l’emploi.',
        'The 6 months are read as a delay before the positive exit is approved; they could also be a condition of time in the job.',
      ),
      source: `${SOURCE} « durant les 6 premiers mois du contrat avant validation de la sortie positive »`,
    },
    {
      at: 'settings.stepsPerParticipantPerYear',
      note: text(
        '« 4 étapes de parcours » : l’exemple du texte (60 participants, 240 étapes « sur l’année ») montre qu’il s’agit de 4 étapes par participant et par an.',
        '“4 steps”: the example of the text (60 participants, 240 steps “over the year”) shows that it means 4 steps per participant and year.',
      ),
      source: `${SOURCE} « le référent doit mobiliser 4 étapes de parcours par participant, soit 240 étapes au total sur l’année »`,
    },
    {
      at: 'forms.stepValidation',
      note: text(
        'La grille de validation est tenue par le PLIE hors de ce texte : seules les natures et les pièces qu’il cite en exemple figurent ici, et le référent atteste que la grille est remplie.',
        'The grid is kept by the PLIE outside this text: only the kinds and documents it gives as examples are here, and the référent states that the grid is met.',
      ),
      source: `${SOURCE} « La dernière grille de validation des étapes peut être obtenu directement auprès du PLIE »`,
    },
  ],
}
