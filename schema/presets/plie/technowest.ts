import { text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { technowestExit } from './technowest/exit.ts'

const SOURCE = '002, PLIE Espace Technowest,'

/** PLIE Espace Technowest. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const technowest: PliePreset = {
  key: 'technowest',
  name: 'PLIE Espace Technowest',
  carrier: 'PLIE Espace Technowest',
  source:
    '002 — Fiche opération n° 1 « 2023- Accompagnement renforcé pour l’accès à l’emploi et à la formation PLIE Espace Technowest », 2023',
  vocabulary: {
    referent: text('référent de parcours', 'référent'),
    participant: text('participant', 'participant'),
    prescriber: text('prescripteur', 'prescriber'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'comite_pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['step-grid', 'operators'],
      every: null,
      source: `${SOURCE} « Ce tableau […] sera validé à chaque modification par le comité de pilotage du PLIE » ; « La réponse à cet appel à projet sera examinée par le comité de pilotage »`,
    },
  ],
  outcomes: { positive: commonOutcomes.positive },
  settings: {
    ...SILENT,
    postHireFollowUpMonths: {
      value: 6,
      source: `${SOURCE} « Poursuite de l’accompagnement pendant les 6 premiers mois de contrat ou jusqu’à validation d’une formation qualifiante »`,
    },
    territory: {
      value: text('Communes couvertes par le PLIE Espace Technowest', 'Communes covered by the PLIE Espace Technowest'),
      source: `${SOURCE} « Le territoire d’intervention du PLIE Espace Technowest »`,
    },
    accompanimentEvidence: {
      value: [
        text(
          'Liste des participants accompagnés dans l’année (extraction Viesion)',
          'List of the participants accompanied in the year (extracted from Viesion)',
        ),
        text(
          'Émargement pour les entretiens physiques individuels et collectifs',
          'Signed sheets of physical interviews, individual and collective',
        ),
      ],
      source: `${SOURCE} « La liste des participants accompagnés dans l’année (extraction Viesion) » ; « émargement pour les entretiens physiques individuels et/ou collectifs »`,
    },
    stepEvidence: {
      value: [text('Justificatifs des étapes de parcours mobilisées', 'Evidence of the steps used')],
      source: `${SOURCE} « Justificatifs d’étapes de parcours mobilisées »`,
    },
    otherDuties: {
      value: [
        text(
          'Alterner des temps d’accompagnement individuel et collectif',
          'Alternate individual and collective accompaniment',
        ),
        text(
          'Assurer la fonction de référent unique pour les bénéficiaires du RSA affectés par le Département',
          'Be the single référent of the RSA recipients assigned by the Département',
        ),
        text(
          'Reprendre les participants en poursuite de parcours au 1er janvier 2023',
          'Take over the participants still in their parcours on 1 January 2023',
        ),
        text(
          'Accompagner en entreprise les publics proches de l’emploi ou en fin de parcours',
          'Accompany at the firm those near a job or at the end of their parcours',
        ),
      ],
      source: `${SOURCE} « en alternant des temps d’accompagnement individuel et des temps d’accompagnement collectif » ; « Assurer la fonction de « Référent Unique » pour les bénéficiaires du RSA affectés par le Département » ; « Intégrer sur l’opération des participants en poursuite de parcours PLIE au 1er janvier 2023 » ; « un accompagnement en entreprises pour les publics positionnés plus directement en emploi ou en fin de parcours »`,
    },
    stepsPerParticipantPerYear: {
      value: { perParticipantPerYear: { target: 1.5 }, perFte: 105, proratedOn: 'accompanied' },
      source: `${SOURCE} « Nombre d’étapes de parcours mobilisées en moyenne par participant : 1,5, soit 105 étapes de parcours. Cet objectif est calculé au prorata du nombre de participants »`,
    },
    activeCaseloadPerFte: {
      value: [{ fte: 1, people: { min: 50, max: 70 }, counted: 'average' }],
      source: `${SOURCE} « File active moyenne comprise entre 50 et 70 participants PLIE pour 1 ETP »`,
    },
    entriesPerFtePerYear: {
      value: { min: 20, max: 25 },
      source: `${SOURCE} « Intégration de 20 à 25 nouveaux entrants dans le dispositif PLIE pour 1 ETP »`,
    },
    positiveExitRate: { value: 0.5, source: `${SOURCE} « un objectif de 50% de sorties positives »` },
    partnerTools: {
      value: ['PRF (Aquitaine Cap Métiers)', 'BDI (Département)', 'outils Pôle emploi'],
      source: `${SOURCE} « PRF (Aquitaine Cap Métiers), BDI (département), outils Pôle emploi »`,
    },
    software: { value: 'UP Viesion', source: `${SOURCE} « Saisie des entretiens sur Up Vieson »` },
    fseRateMax: {
      value: [{ who: null, rate: 0.7 }],
      source: `${SOURCE} « Taux de cofinancement FSE+ maximum : 70% du coût éligible de l’opération »`,
    },
    fseEurosMax: { value: 250000, source: `${SOURCE} « Le montant FSE+ maximum […] est de 250 000 € »` },
  },
  forms: {
    prescription: null,
    diagnostic: null,
    stepValidation: null,
    exit: technowestExit,
    contract: null,
    review: null,
  },
  ambiguities: [
    {
      at: 'technowest_pos_cdd',
      note: text(
        '« (CDI, CDD de plus de 6 mois) » est lu comme une liste fermée des emplois durables : intérim, alternance et contrats aidés, que le texte ne nomme pas, n’ont pas de critère.',
        '“(CDI, CDD of more than 6 months)” is read as a closed list of lasting jobs: agency work, work-study and subsidised contracts, which the text does not name, have no criterion.',
      ),
      source: `${SOURCE} « des emplois durables (CDI, CDD de plus de 6 mois) »`,
    },
    {
      at: 'technowest_pos_formation',
      note: text(
        'L’entrée en formation qualifiante suffit à la sortie positive ; mais l’accompagnement se poursuit « jusqu’à validation d’une formation qualifiante », ce qui pourrait faire attendre la validation.',
        'Entering qualifying training is enough for a positive exit; yet the accompaniment goes on “until a qualifying training is validated”, which could mean waiting for it.',
      ),
      source: `${SOURCE} « sur des formations qualifiantes » ; « jusqu’à validation d’une formation qualifiante »`,
    },
    {
      at: 'settings.postHireFollowUpMonths',
      note: text(
        'L’accompagnement dure pendant les 6 premiers mois de contrat ; le texte ne dit pas que la sortie positive attend la fin de ces 6 mois. Aucun délai de confirmation n’est donc retenu.',
        'The accompaniment lasts for the first 6 months of the contract; the text does not say that the positive exit waits for their end. No delay of confirmation is kept.',
      ),
      source: `${SOURCE} « Poursuite de l’accompagnement pendant les 6 premiers mois de contrat »`,
    },
    {
      at: 'settings.stepsPerParticipantPerYear',
      note: text(
        '« Soit 105 étapes » ne dit pas pour combien de participants ni d’ETP ; 105 fait 1,5 étape pour 70 participants. Le chiffre est gardé pour 1 ETP.',
        '“That is 105 steps” does not say for how many participants or FTEs; 105 is 1.5 steps for 70 participants. The figure is kept for 1 FTE.',
      ),
      source: `${SOURCE} « 1,5, soit 105 étapes de parcours »`,
    },
    {
      at: 'forms.stepValidation',
      note: text(
        'Le tableau de validation des étapes et leurs pièces sont tenus par le PLIE hors de ce texte.',
        'The table that validates steps and their evidence is kept by the PLIE outside this text.',
      ),
      source: `${SOURCE} « La dernière version validée est disponible auprès du PLIE »`,
    },
  ],
}
