import { text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { gravesContract } from './graves/contract.ts'
import { gravesDiagnostic } from './graves/diagnostic.ts'
import { gravesStepValidation } from './graves/step-validation.ts'

const SOURCE = '002, PLIE des Graves,'

/** PLIE des Graves. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const graves: PliePreset = {
  key: 'graves',
  name: 'PLIE des Graves',
  carrier: 'PLIE des Graves',
  source:
    '002 — Fiche opération n° 2 « Accompagnement renforcé pour l’accès à l’emploi durable et à la formation des participants du PLIE des Graves », 2023, protocole 2022/2027',
  vocabulary: {
    referent: text('référent(e) unique de parcours', 'référent'),
    participant: text('participant', 'participant'),
    prescriber: text('prescripteur', 'prescriber'),
    coordination: text('équipe d’animation', 'PLIE team'),
    diagnosticForm: text('bilan global de situation', 'overall review of the situation'),
    engagementContract: text('contrat d’engagement réciproque', 'mutual commitment contract'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'comite_pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['operators'],
      every: null,
      source: `${SOURCE} « La réponse à cet appel à projet sera examinée par le comité de pilotage du PLIE des Graves qui statuera sur sa pertinence »`,
    },
  ],
  outcomes: { validated: commonOutcomes.validated },
  settings: {
    ...SILENT,
    length: {
      value: { capMonths: null, periodMonths: null },
      source: `${SOURCE} « un accompagnement individuel, renforcé et illimité dans le temps »`,
    },
    reviews: {
      value: [{ with: text('point de situation du participant', 'review of the participant'), atMonths: [24] }],
      source: `${SOURCE} « illimité dans le temps, avec un point de situation à 24 mois »`,
    },
    territory: {
      value: text(
        'Bègles et communauté de communes de Montesquieu (13 communes), soit 14 communes',
        'Bègles and communauté de communes de Montesquieu (13 communes): 14 communes',
      ),
      source: `${SOURCE} « un territoire composé de 14 communes : La Commune de Bègles, La Communauté de communes de Montesquieu (13 communes à ce jour) »`,
    },
    entryEvidence: {
      value: [
        text(
          'Contrat d’engagement daté et signé du participant, du référent de parcours et de la Direction du PLIE',
          'Commitment contract dated and signed by the participant, the référent and the head of the PLIE',
        ),
      ],
      source: `${SOURCE} « Intégration de 40 nouveaux participants : Contrat d’engagement daté et signé (du participant, du référent de parcours et de la Direction du PLIE) »`,
    },
    contractSignatories: {
      value: ['participant', 'referent', 'direction'],
      source: `${SOURCE} « Contrat d’engagement daté et signé (du participant, du référent de parcours et de la Direction du PLIE) »`,
    },
    accompanimentEvidence: {
      value: [
        text(
          'Suivis UP Viesion du référent et du participant',
          'UP Viesion follow-up of the référent and the participant',
        ),
        text(
          'Émargements du participant et du référent aux entretiens individuels',
          'Signatures of the participant and the référent at individual interviews',
        ),
      ],
      source: `${SOURCE} « Suivis UP Viesion du référent et du participant ; Emargements du participant et du référent aux entretiens individuels »`,
    },
    otherDuties: {
      value: [
        text(
          'Rendez-vous individuels réguliers, en face à face ou à distance',
          'Regular individual meetings, face to face or remote',
        ),
        text('Interventions semi-collectives', 'Meetings in small groups'),
        text(
          'Participer aux réunions d’information collectives mensuelles',
          'Take part in the monthly group information meetings',
        ),
        text(
          'Mobiliser des aides financières en complément du droit commun : formation infra-qualifiante, garde d’enfants, mobilité, présentation de soi',
          'Use financial aid besides ordinary measures: training below a qualification, childcare, mobility, personal appearance',
        ),
        text(
          'Participer aux actions d’« aller vers », en particulier vers les habitants des QPV',
          'Take part in outreach, in particular to residents of QPV',
        ),
        text(
          'Assurer la continuité des parcours jusqu’après la mise en emploi',
          'Keep the parcours going until after the person starts a job',
        ),
      ],
      source: `${SOURCE} « Rendez-vous individuels réguliers en face à face ou à distance » ; « Interventions semi-collectives » ; « Participation à des réunions d’information collectives mensuelles » ; « Mobilisation d’aides financières » ; « Participation active aux actions d’« Aller vers » » ; « jusqu’après la mise en emploi »`,
    },
    activeCaseloadPerFte: {
      value: [{ fte: 1, people: { min: 60, max: 70 }, counted: 'permanent' }],
      source: `${SOURCE} « Suivre de manière renforcée au minimum et en permanence 60 à 70 participants en file active »`,
    },
    accompaniedPerYear: {
      value: [{ fte: 1, people: { min: 100, max: 110 } }],
      source: `${SOURCE} « pour 1 ETP à l’année : Accompagnement de 100 à 110 participants »`,
    },
    entriesPerFtePerYear: {
      value: { min: 40 },
      source: `${SOURCE} « Favoriser 40 nouvelles intégrations minimum annuellement »`,
    },
    positiveExitRate: { value: 0.5, source: `${SOURCE} « Tendre vers 50% de sorties positives »` },
    plieTargets: {
      value: [
        {
          what: text('participants en file active', 'participants in the active caseload'),
          count: { min: 300, max: 350 },
          over: text('pour tout le PLIE', 'for the whole PLIE'),
        },
      ],
      source: `${SOURCE} « Le PLIE des Graves accompagne en file active 300 à 350 participants »`,
    },
    indicators: {
      value: [
        text(
          'Étapes réalisées et nature (emploi, formation, autres)',
          'Steps carried out and kind (job, training, other)',
        ),
        text(
          'Typologie du public : statut, âge, niveau de formation, genre, RQTH, QPV, bénéficiaires d’aides sociales',
          'Public: status, age, level of training, gender, RQTH, QPV, recipients of social aid',
        ),
      ],
      source: `${SOURCE} « Nombre d’étapes réalisées et nature (emploi, formation, et autres), Typologie du public PLIE (statut, âge, niveau de formation, genre, RQTH, QPV, bénéficiaires d’aides sociales etc.) »`,
    },
    fullTimeReferents: {
      value: [
        { when: text('commune de Bègles', 'commune of Bègles'), fte: 3 },
        { when: text('communauté de communes de Montesquieu', 'communauté de communes de Montesquieu'), fte: 2 },
      ],
      source: `${SOURCE} « un réseau de 5 Référent(e)s uniques de parcours affectés à temps complet […] 3 référents(e)s sur la commune de Bègles, 2 référents(e)s sur la communauté de Communes de Montesquieu »`,
    },
    software: { value: 'UP Viesion', source: `${SOURCE} « dans la base de données UP Viesion »` },
    fseRateMax: {
      value: [
        {
          who: text('établissements publics et collectivités territoriales', 'public bodies and local authorities'),
          rate: 0.885,
        },
        { who: text('associations et organismes privés', 'associations and private bodies'), rate: 1 },
      ],
      source: `${SOURCE} « 88,50% pour les établissements publics et collectivités territoriales ; 100% pour les associations et organismes privés »`,
    },
    fseEurosMax: { value: 256000, source: `${SOURCE} « Le montant FSE+ maximum […] est de 256 000,00 € »` },
  },
  forms: {
    prescription: null,
    diagnostic: gravesDiagnostic,
    stepValidation: gravesStepValidation,
    exit: null,
    contract: gravesContract,
    review: null,
  },
  ambiguities: [
    {
      at: 'settings.activeCaseloadPerFte',
      note: text(
        '« Au minimum et en permanence 60 à 70 » : 60 est retenu comme minimum et 70 comme maximum ; on pourrait lire que 60 à 70 est la fourchette du minimum.',
        '“At least and at all times 60 to 70”: 60 is kept as the least and 70 as the most; 60 to 70 could be read as the range of the minimum.',
      ),
      source: `${SOURCE} « au minimum et en permanence 60 à 70 participants en file active »`,
    },
    {
      at: 'settings.positiveExitRate',
      note: text(
        '« Tendre vers 50 % » est une visée et non un seuil.',
        '“Tend toward 50%” is an aim, not a threshold.',
      ),
      source: `${SOURCE} « Tendre vers 50% de sorties positives »`,
    },
    {
      at: 'forms.exit',
      note: text(
        'Emploi durable et formation qualifiante sont le but de l’accompagnement ; aucun critère de sortie n’est écrit. Aucune règle n’est proposée.',
        'A lasting job and qualifying training are the aim of the accompaniment; no exit criterion is written. No rule is given.',
      ),
      source: `${SOURCE} « Accompagner vers un emploi durable ou une formation qualifiante »`,
    },
    {
      at: 'forms.stepValidation',
      note: text(
        'Le texte compte les étapes « réalisées » sans demander de pièce : une étape réalisée est validée.',
        'The text counts steps “carried out” without asking for a document: a step carried out is validated.',
      ),
      source: `${SOURCE} « Nombre d’étapes réalisées et nature (emploi, formation, et autres) »`,
    },
    {
      at: 'forms.contract',
      note: text(
        'Le contrat est nommé « contrat d’engagement réciproque » puis « contrat d’engagement » : un seul document est retenu.',
        'The contract is called “contrat d’engagement réciproque”, then “contrat d’engagement”: one document is kept.',
      ),
      source: `${SOURCE} « Formalisation de l’adhésion du participant au PLIE dans contrat d’engagement réciproque » ; « Contrat d’engagement daté et signé »`,
    },
  ],
}
