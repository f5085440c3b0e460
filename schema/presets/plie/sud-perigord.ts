import { text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { sudPerigordExit } from './sud-perigord/exit.ts'
import { sudPerigordStepValidation } from './sud-perigord/step-validation.ts'

const S = '002, PLIE du Sud Périgord,'

/** PLIE du Sud Périgord. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const sudPerigord: PliePreset = {
  key: 'sud-perigord',
  name: 'PLIE du Sud Périgord',
  carrier: 'Mission locale du Bergeracois',
  source:
    '002 — Fiche opération n°1 « Mise en œuvre des parcours d’accès à l’emploi des publics très éloignés de l’emploi », PLIE du Sud Périgord, 2022-2023',
  vocabulary: {
    referent: text('référent unique de parcours', 'single référent'),
    participant: text('participant', 'participant'),
    engagementContract: text('contrat d’engagement', 'contract of engagement'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'comite-pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['step-grid', 'operators'],
      every: null,
      source: `${S} « sera validé à chaque modification par le comité de pilotage du PLIE » ; « La réponse à cet appel à projet sera examinée par le comité de pilotage du PLIE Sud Périgord »`,
    },
  ],
  outcomes: {
    positive: commonOutcomes.positive,
    other: commonOutcomes.other,
    validated: commonOutcomes.validated,
  },
  settings: {
    ...SILENT,
    territory: {
      value: text(
        'Communauté d’agglomération Bergeracoise ; communautés de communes Portes Sud Périgord et Bastides Dordogne Périgord',
        'Communauté d’agglomération Bergeracoise; communautés de communes Portes Sud Périgord and Bastides Dordogne Périgord',
      ),
      source: `${S} « Le territoire d’intervention sera celui de »`,
    },
    stepsPerParticipantPerYear: {
      value: {
        perParticipantPerYear: { target: 1.5 },
        perFte: 105,
        forCaseload: 70,
        proratedOn: 'accompanied',
      },
      source: `${S} « 1,5, soit 105 étapes de parcours pour 70 participants. Cet objectif est calculé au prorata du nombre de participants. »`,
    },
    stepEvidence: {
      value: [text('justificatifs d’étapes de parcours mobilisées', 'evidence of the steps used')],
      source: `${S} « Justificatifs d’étapes de parcours mobilisées »`,
    },
    accompanimentEvidence: {
      value: [
        text(
          'liste des participants accompagnés dans l’année (extraction Viesion)',
          'list of participants accompanied in the year (extracted from Viesion)',
        ),
      ],
      source: `${S} « Listes des participants accompagnés dans l’année (extraction Viesion) »`,
    },
    accompaniedPerYear: {
      value: [{ fte: 1, people: { min: 70 } }],
      source: `${S} « Nombre de participants accompagnés : 70 à minima pour 1 ETP /an »`,
    },
    plieTargets: {
      value: [
        {
          what: text('participants accompagnés', 'participants accompanied'),
          count: { min: 88 },
          over: text('2022', '2022'),
        },
        {
          what: text('participants accompagnés', 'participants accompanied'),
          count: { min: 123 },
          over: text('2023', '2023'),
        },
        {
          what: text('participants accompagnés', 'participants accompanied'),
          count: { min: 211 },
          over: text('2022-2023', '2022-2023'),
        },
        { what: text('sorties', 'exits'), count: { target: 84 }, over: text('2022-2023', '2022-2023') },
      ],
      source: `${S} « 88 participants pour 2022 à minima et de 123 participants pour 2023 » ; « 211 participants à minima » ; « soit 84 sorties sur la période 2022 2023 »`,
    },
    positiveExitRate: { value: 0.5, source: `${S} « un taux de sortie positive de 50 % »` },
    exitShare: { value: 0.4, source: `${S} « Nous évaluons 40% de sortie sur le nombre de parcours »` },
    fullTimeReferents: {
      value: [
        { when: text('2022', '2022'), fte: 1.25 },
        { when: text('2023', '2023'), fte: 1.75 },
      ],
      source: `${S} « Les référents de parcours seront de 1.25 ETP pour 2022 et de 1.75 ETP pour 2023. »`,
    },
    software: { value: 'Viesion', source: `${S} « extraction Viesion »` },
    fseEurosMax: { value: 133_791.95, source: `${S} « est de 133 791,95 € »` },
  },
  forms: {
    prescription: null,
    diagnostic: null,
    stepValidation: sudPerigordStepValidation,
    exit: sudPerigordExit,
    contract: null,
    review: null,
  },
  ambiguities: [
    {
      at: 'forms.exit.rules.sp_pos_cdd',
      note: text(
        '« CDD > 6 mois validés à 6 mois » : la validation à 6 mois porte sur le CDD (lecture du modèle) ou aussi sur le CDI. Elle confirme la sortie après 6 mois en emploi ; on pourrait aussi lire une condition, 6 mois déjà faits.',
        '“CDD > 6 months confirmed at 6 months”: the confirmation bears on the CDD (as the preset reads it) or on the CDI too. It confirms the exit after 6 months in the job; it could also be a condition, 6 months already done.',
      ),
      source: `${S} « (CDI, CDD > 6 mois validés à 6 mois, formation diplômante…) »`,
    },
    {
      at: 'forms.exit.rules.sp_pos_formation',
      note: text(
        'Aucune information du dossier ne dit « diplômante » : le modèle compte une formation qualifiante ou une certification dont le titre est obtenu, en tout ou en partie. Le texte ne dit pas si entrer en formation suffit.',
        'No information in the dossier says “leading to a diploma”: the preset counts a qualifying training or a certification whose title is obtained, in whole or in part. The text does not say whether entering the training is enough.',
      ),
      source: `${S} « formation diplômante… »`,
    },
    {
      at: 'forms.exit.rules',
      note: text(
        'La liste finit par « … » : d’autres sorties positives existent, sans être nommées. Elles se proposent avec un motif écrit.',
        'The list ends with “…”: other positive exits exist without being named. They are proposed with a written reason.',
      ),
      source: `${S} « (CDI, CDD > 6 mois validés à 6 mois, formation diplômante…) »`,
    },
    {
      at: 'settings.plieTargets',
      note: text(
        '88 et 123 participants sont plus que 70 × 1,25 (87,5) et 70 × 1,75 (122,5), arrondis. Le modèle garde les nombres écrits.',
        '88 and 123 participants are 70 × 1.25 (87.5) and 70 × 1.75 (122.5) rounded up. The preset keeps the figures as written.',
      ),
      source: `${S} « le nombre de participants sera de 88 participants pour 2022 à minima et de 123 participants pour 2023 »`,
    },
    {
      at: 'vocabulary.participant',
      note: text(
        'Le texte dit « participants », et une fois « adhérents ».',
        'The text says “participants”, and once “adhérents” (members).',
      ),
      source: `${S} « favoriser l’expression d’un libre arbitre des adhérents »`,
    },
  ],
}
