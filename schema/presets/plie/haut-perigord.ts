import { text } from '../building.ts'
import { commonOutcomes } from '../common.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { hautPerigordExit } from './haut-perigord/exit.ts'
import { hautPerigordStepValidation } from './haut-perigord/step-validation.ts'

const S = '002, PLIE du Haut Périgord,'

/** PLIE du Haut Périgord. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const hautPerigord: PliePreset = {
  key: 'haut-perigord',
  name: 'PLIE du Haut Périgord',
  carrier: 'PLIE du Haut Périgord',
  source:
    '002 — Fiche opération n°1 « Accompagnement renforcé pour l’accès à l’emploi et à la formation 2023 », PLIE du Haut Périgord, 2023',
  vocabulary: {
    referent: text('référent Plie', 'référent'),
    participant: text('participant', 'participant'),
    prescriber: text('prescripteur', 'prescriber'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'comite-pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['step-grid', 'operators'],
      every: null,
      source: `${S} « sera validé à chaque modification par le comité de pilotage du PLIE » ; « La réponse à cet appel à projets sera examinée par le comité de pilotage du PLIE du Haut Périgord »`,
    },
  ],
  outcomes: {
    positive: commonOutcomes.positive,
    other: text('Rupture ou sortie autre', 'Broken off, or another exit'),
    validated: commonOutcomes.validated,
  },
  settings: {
    ...SILENT,
    length: {
      value: { capMonths: null, periodMonths: null },
      source: `${S} « entretiens réguliers, échelonnés dans le temps et sans limite de durée »`,
    },
    postHireFollowUpMonths: {
      value: 6,
      source: `${S} « Poursuite de l’accompagnement pendant les 6 premiers mois de contrat. »`,
    },
    entryModes: {
      value: ['integration-airlock', 'self-referral'],
      source: `${S} « modalités d’intégrations : SAS d’intégration, candidature spontanée »`,
    },
    territory: {
      value: text(
        'Communautés de communes Dronne et Belle, Isle Loue Auvézère en Périgord, Périgord Limousin et du Périgord Nontronnais',
        'Communautés de communes Dronne et Belle, Isle Loue Auvézère en Périgord, Périgord Limousin and Périgord Nontronnais',
      ),
      source: `${S} « Le territoire d’intervention sera celui du PLIE du Haut Périgord »`,
    },
    stepsPerParticipantPerYear: {
      value: { perParticipantPerYear: { target: 1.5 }, perFte: 105, proratedOn: 'accompanied' },
      source: `${S} « 1,5, soit 105 étapes de parcours. Cet objectif est calculé au prorata du nombre de participants. »`,
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
      source: `${S} « Liste des participants accompagnés dans l’année (extraction Viesion) »`,
    },
    activeCaseloadPerFte: {
      value: [{ fte: 1, people: { target: 70 }, counted: null }],
      source: `${S} « Il suit simultanément un nombre limité de participants (de l’ordre 70 participants pour 1 équivalent temps plein) »`,
    },
    accompaniedPerYear: {
      value: [{ fte: 1, people: { target: 70 } }],
      source: `${S} « Nombre de participants accompagnés : 70 pour 1 ETP »`,
    },
    plieTargets: {
      value: [
        {
          what: text('participants accompagnés', 'participants accompanied'),
          count: { target: 200 },
          over: text(
            'en moyenne chaque année, durant le protocole',
            'on average every year, for the length of the protocol',
          ),
        },
        {
          what: text('nouvelles entrées', 'new entries'),
          count: { min: 70, max: 90 },
          over: text('par an', 'every year'),
        },
      ],
      source: `${S} « l’accompagnement en moyenne de 200 participants chaque année durant la durée du protocole avec un nombre d’intégrations de 70 à 90 nouvelles entrées par an »`,
    },
    positiveExitRate: { value: 0.5, source: `${S} « tendre vers 50 % de sorties positives »` },
    indicators: {
      value: [
        text('personnes accompagnées', 'people accompanied'),
        text('nouvelles intégrations', 'new entries'),
        text('étapes réalisées', 'steps carried out'),
        text('sorties positives réalisées', 'positive exits'),
        text('ruptures et sorties autres', 'parcours broken off and other exits'),
        text(
          'typologie du public (âge, statut, niveau de formation, difficultés à l’insertion, domiciliation)',
          'who the participants are (age, status, level of training, difficulties, place of living)',
        ),
        text('nature des étapes proposées', 'nature of the steps offered'),
        text(
          'mobilisation du partenariat (institutionnels et économiques)',
          'partners mobilised (institutions and firms)',
        ),
      ],
      source: `${S} « Les indicateurs d’évaluation »`,
    },
    fseMonitoring: {
      value: text(
        'au fil de l’eau sur MDFSE+, par les bénéficiaires conventionnés, à partir d’extractions de Viesion',
        'as things go, in MDFSE+, by the operators under agreement, from extracts of Viesion',
      ),
      source: `${S} « Les indicateurs de suivi de participants devront être renseignés au fil de l’eau sur MDFSE+ par les bénéficiaires conventionnés (extractions issues du logiciel Viesion) »`,
    },
    fullTimeReferents: {
      value: [{ when: text('2023', '2023'), fte: 2 }],
      source: `${S} « Mise en œuvre de deux postes de référent de parcours à temps plein »`,
    },
    software: { value: 'Viesion', source: `${S} « Utiliser l’outil de suivi des parcours Viesion »` },
    partnerTools: {
      value: ['OPUS (Pôle emploi)', 'PRF (Aquitaine Cap Métiers)'],
      source: `${S} « OPUS (Pole Emploi), PRF (Aquitaine Cap Métiers) »`,
    },
    otherDuties: {
      value: [
        text(
          'mettre à disposition un lieu d’accueil équipé d’un bureau individuel d’entretien, pour la confidentialité',
          'provide a place to receive participants, with a private office for interviews',
        ),
      ],
      source: `${S} « Mettre à disposition un lieu d’accueil pour les participants, équipé d’un bureau individuel d’entretien (pour assurer la confidentialité des échanges). »`,
    },
    fseRateMax: {
      value: [{ who: null, rate: 0.9 }],
      source: `${S} « un minimum de 10 % de contre parties » ; « la participation du FSE ne pourra pas excéder 90%. »`,
    },
    fseEurosMax: { value: 90_000, source: `${S} « est de 90 000 € »` },
  },
  forms: {
    prescription: null,
    diagnostic: null,
    stepValidation: hautPerigordStepValidation,
    exit: hautPerigordExit,
    contract: null,
    review: null,
  },
  ambiguities: [
    {
      at: 'forms.exit.rules',
      note: text(
        'Le texte nomme trois issues (emploi pérenne, création d’entreprise, formation qualifiante) sans dire que ce sont les sorties positives, ni ce qu’est un emploi « pérenne ». Le modèle les compte comme positives quand le référent les nomme ; il ne les déduit d’aucun contrat.',
        'The text names three ends (lasting job, business creation, qualifying training) without saying that they are the positive exits, nor what a “lasting” job is. The preset counts them as positive when the référent names them; it infers them from no contract.',
      ),
      source: `${S} « permettant d’accéder à l’emploi pérenne, à une création d’entreprise ou à une formation qualifiante »`,
    },
    {
      at: 'settings.entryModes',
      note: text(
        'Deux modes d’entrée sont cités, le SAS d’intégration et la candidature spontanée ; des « prescripteurs potentiels » le sont ailleurs. Le modèle garde les deux modes cités.',
        'Two ways in are named, the integration airlock and self-referral; “possible prescribers” are named elsewhere. The preset keeps the two ways named.',
      ),
      source: `${S} « Optimiser ses relations avec les prescripteurs potentiels pour assurer une fluidité des entrées dans le dispositif. »`,
    },
    {
      at: 'settings.activeCaseloadPerFte',
      note: text(
        '70 est à la fois le nombre suivi en même temps (« de l’ordre ») et le nombre accompagné dans l’année pour un équivalent temps plein.',
        '70 is both the number followed at once (“about”) and the number accompanied in the year for one full-time référent.',
      ),
      source: `${S} « de l’ordre 70 participants pour 1 équivalent temps plein » ; « Nombre de participants accompagnés : 70 pour 1 ETP »`,
    },
  ],
}
