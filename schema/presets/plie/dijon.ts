import { text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { dijonAmbiguities } from './dijon/ambiguities.ts'
import { dijonContract } from './dijon/contract.ts'
import { dijonDiagnostic } from './dijon/diagnostic.ts'
import { dijonExit } from './dijon/exit.ts'
import { dijonPrescription } from './dijon/prescription.ts'
import { dijonReview } from './dijon/review.ts'
import { dijonStepValidation } from './dijon/step-validation.ts'

/** PLIE du bassin dijonnais. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const dijon: PliePreset = {
  key: 'dijon',
  name: 'PLIE du bassin dijonnais',
  carrier: 'GIP Creativ’',
  source: '003 — Appel à projet « portage des référents du PLIE » pour 2018, GIP Creativ’, protocole 2016-2020',
  vocabulary: {
    referent: text('référent de parcours', 'référent'),
    participant: text('participant', 'participant'),
    prescriber: text('prescripteur', 'prescriber'),
    coordination: text('coordinatrice', 'coordinator'),
    committee: text('commission de validation des entrées-sorties (ETT)', 'entry and exit committee (ETT)'),
    diagnosticForm: text('diagnostic à l’entrée', 'diagnostic at entry'),
    stepValidationForm: text('évaluation de l’étape', 'evaluation of the step'),
    engagementContract: text('contrat d’engagement', 'commitment contract'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'ett',
      name: text('Commission de validation des entrées-sorties (ETT)', 'Entry and exit committee (ETT)'),
      decides: ['entry', 'exit'],
      every: null,
      source:
        '003, annexe 2 « les ETT (commissions d’entrées et sorties du PLIE) » ; 1.3.2 « la commission de validation des entrées-sorties du PLIE »',
    },
    {
      id: 'gtt',
      name: text('Réunion d’équipe des référents (GTT)', 'Team meeting of the référents (GTT)'),
      decides: [],
      every: 'month',
      source: '003, annexe 2 « L’organisation des réunions d’équipe collectives mensuelles (GTT) »',
    },
    {
      id: 'comite_pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['operators'],
      every: null,
      source:
        '003, 4 « présentation des réponses au comité de pilotage […] Celui-ci procédera à la validation des propositions »',
    },
    {
      id: 'comite_operationnel',
      name: text('Comité opérationnel', 'Operational committee'),
      decides: [],
      every: null,
      source: '003, annexe 2 « comité de pilotage, comité opérationnel, réunion mensuelle des référents »',
    },
  ],
  outcomes: {
    positive: commonOutcomes.positive,
    eligible: text('Critères d’entrée remplis', 'Conditions of entry met'),
    validated: commonOutcomes.validated,
  },
  settings: {
    ...SILENT,
    rhythm: {
      value: [
        { when: text('hors action', 'outside an action'), minPerMonth: 1, faceToFace: true },
        {
          when: text(
            'hors action, contact téléphonique entre deux rencontres',
            'outside an action, phone call between two meetings',
          ),
          minPerMonth: 1,
          faceToFace: false,
          remoteOnly: true,
        },
        {
          when: text(
            'en action, par téléphone, au rythme défini par le référent',
            'in an action, by phone, as often as the référent decides',
          ),
          faceToFace: false,
          situation: 'in-action',
        },
      ],
      source:
        '003, annexe 3 « Rencontrer chaque participant 1 fois par mois (voire 2 fois quand c’est nécessaire) avec un contact téléphonique intermédiaire. S’il est en action, le contact est téléphonique »',
    },
    reviews: {
      value: [
        { with: text('participant', 'participant'), everyMonths: 5 },
        {
          with: text('chargée de projet : bilan d’étape sur l’activité', 'project officer: review of the work'),
          everyMonths: 3,
          ofWork: true,
        },
        {
          with: text('chargée de projet : bilan des parcours', 'project officer: review of the parcours'),
          atMonths: [6, 12, 18, 24, 30],
        },
        {
          with: text('Conseil départemental et référent Pôle emploi', 'Conseil départemental and Pôle emploi référent'),
          everyMonths: 3,
          ofWork: true,
        },
        { with: text('coordinatrice et employeur', 'coordinator and employer'), everyMonths: 6, ofWork: true },
      ],
      source:
        '003, annexe 3 « points d’étape tous les 5 mois avec le participant » ; « Rencontrer chaque trimestre la chargée de projet […] le bilan des parcours à 6, 12, 18, 24 et 30 mois » ; « un point trimestriel avec les services du Conseil Départemental […] et le référent Pôle emploi » ; « un entretien semestriel tripartite avec la coordinatrice du PLIE et l’employeur »',
    },
    postHireFollowUpMonths: {
      value: 6,
      source: '003, annexe 3 « le suivi de chaque participant pendant les 6 premiers mois qui suivent son embauche »',
    },
    territory: {
      value: text(
        'Communauté urbaine du Grand Dijon (Dijon Métropole), 24 communes',
        'Communauté urbaine du Grand Dijon (Dijon Métropole), 24 communes',
      ),
      source:
        '003, 1.3.1 « l’une des communes de la Communauté Urbaine du Grand Dijon » ; 1 « sur le périmètre de Dijon Métropole » ; 1.4 « 24 communes »',
    },
    contractSignatories: {
      value: ['participant'],
      source: '003, annexe 3 « Faire signer à chaque participant un contrat d’engagement »',
    },
    accompanimentEvidence: {
      value: [
        text(
          'Émargement du participant à chaque entretien physique, en face à face ou lors d’un bilan d’action',
          'Participant’s signature at each physical interview, one to one or at the review of an action',
        ),
        text('Fiche de présence émargée pour les actions', 'Signed presence sheet for actions'),
        text(
          'Agenda rempli chaque semaine, présenté en cas de contrôle de service fait',
          'Agenda filled in every week, shown when the service is checked',
        ),
      ],
      source:
        '003, annexe 3 « Faire émarger le participant à chaque entretien physique soit en face à face, soit lors de bilan d’action » ; « Remplir l’agenda chaque semaine » ; « Présenter l’agenda en cas de Contrôle de Service Fait » ; 4 « Faire émarger obligatoirement les participants sur une fiche de présence »',
    },
    otherDuties: {
      value: [
        text(
          'Réserver une demi-journée par semaine aux premiers rendez-vous',
          'Keep half a day a week for first appointments',
        ),
        text('Renseigner le temps passé pour chaque tâche', 'Record the time spent on each task'),
        text(
          'Suivre la formation au logiciel, pour tout nouveau référent',
          'Follow the training in the software, for every new référent',
        ),
        text(
          'Alerter la coordinatrice de toute difficulté d’accompagnement',
          'Tell the coordinator of any difficulty in the accompaniment',
        ),
        text(
          'Accroître le nombre d’étapes de parcours des participants',
          'Increase the number of steps of the participants',
        ),
        text(
          'Favoriser l’accès au socle de compétences et à la certification CléA',
          'Help participants reach the basic skills and the CléA certification',
        ),
      ],
      source:
        '003, annexe 3 « Réserver une demi-journée hebdomadaire » ; « Renseigner le temps passé dans ABCViesion pour chaque tâche » ; « Alerter la coordinatrice pour toute difficulté » ; « accroître le nombre de ces étapes » ; annexe 2 « tout nouveau référent devra suivre une formation financée par le PLIE sur les fonctionnalités d’ABC » ; « tout parcours réalisé au sein du PLIE devra permettre de favoriser l’accès des participants aux formations réalisées au titre du socle »',
    },
    activeCaseloadPerFte: {
      value: [{ fte: 1, people: { min: 70 }, counted: null }],
      source: '003, 3.2 « Avoir au moins 70 personnes en file active »',
    },
    entriesPerFtePerYear: {
      value: { min: 56 },
      source: '003, 3.2 « Réaliser annuellement au moins 56 entrées de demandeurs d’emploi (objectif pour 1 ETP) »',
    },
    positiveExitRate: { value: 0.5, source: '003, 3.2 « Réaliser 50 % de sorties positives »' },
    companiesPerPairPerYear: {
      value: 6,
      source: '003, 3.2 « créer des partenariats durables avec 6 entreprises par an par binôme »',
    },
    plieTargets: {
      value: [
        {
          what: text('référents de parcours', 'référents'),
          count: { target: 14 },
          over: text('pour 2018', 'for 2018'),
        },
      ],
      source: '003, 3 « la mise en place d’une équipe de 14 référents de parcours »',
    },
    noStepAlertMonths: { value: 3, source: '003, annexe 3 « les participants sans étape depuis 3 mois »' },
    dataEntryWithinDays: {
      value: 7,
      source:
        '003, annexe 3 « Compléter intégralement le dossier après chaque relation avec le participant dans un délai d’une semaine maximum »',
    },
    software: { value: 'Up Viesion (ex ABC Viesion)', source: '003, 2 « saisie sur Up Viesion (ex ABC Viesion) »' },
    otherFunding: {
      value: [
        {
          what: text(
            'coût salarial chargé maximal d’un référent à temps plein',
            'highest loaded payroll of a full-time référent',
          ),
          euros: 44500,
        },
      ],
      source: '003, 3 « ne devra pas excéder 44 500€/référent pour un équivalent temps plein »',
    },
  },
  forms: {
    prescription: dijonPrescription,
    diagnostic: dijonDiagnostic,
    stepValidation: dijonStepValidation,
    exit: dijonExit,
    contract: dijonContract,
    review: dijonReview,
  },
  ambiguities: dijonAmbiguities,
}
