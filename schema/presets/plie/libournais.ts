import { text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { signatory, signedContractForm } from '../signed-contract-form.ts'
import { SILENT } from '../silent.ts'
import { libournaisExit } from './libournais/exit.ts'

const S = '002, PLIE du Libournais,'
const SIGNED = `${S} « Contrat d’engagement daté à l’entrée dans le dispositif PLIE et signé (du participant, du référent et de la Présidente du PLIE). »`

/** PLIE du Libournais. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const libournais: PliePreset = {
  key: 'libournais',
  name: 'PLIE du Libournais',
  carrier: 'Association porteuse du PLIE du Libournais',
  source:
    '002 — Fiche opération n°1 « Accompagnement renforcé pour l’accès à l’emploi durable et à la formation des participants du PLIE du Libournais », 2023, protocole 2022-2027',
  vocabulary: {
    referent: text('référent·e de parcours', 'référent'),
    participant: text('participant·e', 'participant'),
    coordination: text('équipe de coordination', 'coordination team'),
    committee: text(
      'Commission d’Intégration et de Suivi de parcours',
      'Commission d’Intégration et de Suivi de parcours',
    ),
    diagnosticForm: text('diagnostic socioprofessionnel', 'socio-professional diagnostic'),
    engagementContract: text('contrat d’engagement', 'contract of engagement'),
    step: text('étape', 'step'),
  },
  bodies: [
    {
      id: 'commission-integration-suivi',
      name: text(
        'Commission d’Intégration et de Suivi de parcours',
        'Commission d’Intégration et de Suivi de parcours (integration and follow-up committee)',
      ),
      decides: ['entry'],
      every: null,
      source: `${S} « Présenter la candidature de la personne en Commission d’Intégration et de Suivi de parcours PLIE »`,
    },
    {
      id: 'comite-pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['operators'],
      every: null,
      source: `${S} « La réponse à cet appel à projet sera examinée par le comité de pilotage du PLIE du Libournais »`,
    },
  ],
  outcomes: { positive: commonOutcomes.positive, other: commonOutcomes.other },
  settings: {
    ...SILENT,
    postHireFollowUpMonths: {
      value: 6,
      source: `${S} « Assurer un suivi du participant pendant les 6 premiers mois de son contrat de travail »`,
    },
    territory: {
      value: text(
        'Communauté d’agglomération du Libournais ; communautés de communes du Fronsadais, du Grand Saint-Émilionnais, de Castillon-Pujols et du Pays Foyen',
        'Communauté d’agglomération du Libournais; communautés de communes of Fronsadais, Grand Saint-Émilionnais, Castillon-Pujols and Pays Foyen',
      ),
      source: `${S} « Le territoire d’intervention est celui du PLIE du Libournais »`,
    },
    entryEvidence: {
      value: [
        text('contrat d’engagement daté à l’entrée et signé', 'contract of engagement, dated on entry and signed'),
      ],
      source: SIGNED,
    },
    contractSignatories: { value: ['participant', 'referent', 'presidente'], source: SIGNED },
    replacedWhenLeaving: {
      value: true,
      source: `${S} « s’assurer dès la sortie d’un participant de proposer l’intégration d’une nouvelle personne »`,
    },
    activeCaseloadPerFte: {
      value: [{ fte: 1, people: { target: 60 }, counted: 'average' }],
      source: `${S} « de suivre de manière renforcée en moyenne 60 participants en file active »`,
    },
    accompaniedPerYear: {
      value: [{ fte: 1, people: { target: 68 } }],
      source: `${S} « Accompagnement de 68 participants »`,
    },
    entriesPerFtePerYear: { value: { target: 25 }, source: `${S} « d’intégrer 25 nouveaux participants/an »` },
    plieTargets: {
      value: [
        {
          what: text('participants en file active', 'participants in the active caseload'),
          count: { min: 500, max: 600 },
          over: text('par an', 'every year'),
        },
      ],
      source: `${S} « accompagne en file active 500 à 600 participant·e·s par an »`,
    },
    positiveExitRate: { value: 0.5, source: `${S} « Tendre vers 50% de sorties positives »` },
    accompanimentEvidence: {
      value: [
        text('suivis Viesion du référent et du participant', 'Viesion follow-ups of référent and participant'),
        text(
          'émargements du participant et du référent aux entretiens individuels',
          'signatures of participant and référent at individual interviews',
        ),
      ],
      source: `${S} « Suivis UP Viesion du référent et du participant » ; « Emargements du participant et du référent aux entretiens individuels »`,
    },
    software: {
      value: 'Viesion',
      source: `${S} « mise à jour régulière des informations sur le parcours de chaque participant avec le logiciel VieSION »`,
    },
    otherDuties: {
      value: [
        text(
          'continuité des services même en cas d’arrêt maladie (absence de moyenne ou longue durée)',
          'continuity of the services even during sick leave (medium or long absence)',
        ),
        text(
          'permanences à environ 15 minutes de toutes les communes',
          'places to meet about 15 minutes from every commune',
        ),
      ],
      source: `${S} « Assurer la continuité des services même en cas d’arrêt maladie (absence de moyenne ou longue durée). » ; « Permanences à environ 15mn de trajet de toutes les communes du territoire. »`,
    },
    fseEurosMax: { value: 342_000, source: `${S} « est de 342 000,00 € »` },
  },
  forms: {
    prescription: null,
    diagnostic: null,
    stepValidation: null,
    exit: libournaisExit,
    contract: signedContractForm({
      id: 'libournais-contract',
      title: text('Contrat d’engagement', 'Contract of engagement'),
      dateHelp: text('Daté à l’entrée dans le dispositif.', 'Dated on entry.'),
      signatories: [
        signatory('participant', 'Le participant', 'The participant'),
        signatory('referent', 'Le référent', 'The référent'),
        signatory('presidente', 'La Présidente du PLIE', 'The president of the PLIE'),
      ],
    }),
    review: null,
  },
  ambiguities: [
    {
      at: 'forms.exit.rules.lib_pos_cdi',
      note: text(
        '« CDI ou CDD de plus de 6 mois » : « de plus de 6 mois » porte sur le seul CDD (lecture du modèle) ou sur les deux contrats.',
        '“CDI or CDD of more than 6 months”: “of more than 6 months” bears on the CDD alone (as the preset reads it) or on both contracts.',
      ),
      source: `${S} « CDI ou CDD de plus de 6 mois »`,
    },
    {
      at: 'forms.exit.rules.lib_pos_saisonnier',
      note: text(
        '« Sur l’année » : les 12 derniers mois (lecture du modèle, mois travaillés) ou l’année civile ; et 8 mois travaillés ou 8 mois signés.',
        '“In the year”: the last 12 months (as the preset reads it, months worked) or the calendar year; and 8 months worked or 8 months signed.',
      ),
      source: `${S} « travail saisonnier d’au moins 8 mois sur l’année »`,
    },
    {
      at: 'forms.exit.rules.lib_pos_interim',
      note: text(
        '« Intérim régulier » : aucun seuil n’est donné. Le bilan de sortie demande si l’intérim est régulier ; le PLIE peut en laisser la décision à sa commission.',
        '“Regular agency work”: no threshold is given. The exit assessment asks whether it is regular; the PLIE may leave that to its committee.',
      ),
      source: `${S} « intérim régulier »`,
    },
    {
      at: 'forms.exit.rules.lib_pos_creation',
      note: text(
        '« Validée 6 mois après la création » : l’entreprise a 6 mois au moins le jour de la sortie (lecture du modèle), ou la sortie est proposée dès la création et confirmée à 6 mois. Qui valide n’est pas dit.',
        '“Confirmed 6 months after the creation”: the business is at least 6 months old on the day of the exit (as the preset reads it), or the exit is proposed at once and confirmed at 6 months. Who confirms is not said.',
      ),
      source: `${S} « création d’entreprise validée 6 mois après la création »`,
    },
    {
      at: 'forms.exit.rules.lib_pos_formation',
      note: text(
        '« Validée » : le titre est obtenu, en tout ou en partie, tel que saisi dans le dossier. Le texte ne dit pas si une validation partielle suffit.',
        '“Validated”: the title is obtained, in whole or in part, as typed in the dossier. The text does not say whether a partial one will do.',
      ),
      source: `${S} « formation qualifiante validée »`,
    },
    {
      at: 'settings.accompaniedPerYear',
      note: text(
        'Deux nombres pour un équivalent temps plein : 60 en file active en moyenne, 68 accompagnés dans l’année. Le modèle garde les deux.',
        'Two figures for one full-time référent: 60 in the active caseload on average, 68 accompanied in the year. The preset keeps both.',
      ),
      source: `${S} « en moyenne 60 participants en file active » ; « Accompagnement de 68 participants »`,
    },
  ],
}
