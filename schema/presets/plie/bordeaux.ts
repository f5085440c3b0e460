import { text } from '../building.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { bordeauxContract } from './bordeaux/contract.ts'
import { bordeauxDiagnostic } from './bordeaux/diagnostic.ts'

const SOURCE = '002, PLIE de Bordeaux,'

/** PLIE de Bordeaux. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const bordeaux: PliePreset = {
  key: 'bordeaux',
  name: 'PLIE de Bordeaux',
  carrier: 'Maison de l’emploi de Bordeaux',
  source: '002 — Fiche opération n° 1 « Accompagnement 2023 PLIE de Bordeaux », Maison de l’emploi, 2023',
  vocabulary: {
    referent: text('référent de parcours', 'référent'),
    participant: text('participant', 'participant'),
    coordination: text('équipe d’animation', 'PLIE team'),
    committee: text(
      'commission d’intégration et de veille de parcours (CIVP)',
      'commission d’intégration et de veille de parcours (CIVP)',
    ),
    stepValidationForm: text('grille de validation des étapes', 'grid that validates steps'),
    engagementContract: text('contrat d’engagement', 'commitment contract'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'civp',
      name: text(
        'Commission d’intégration et de veille de parcours (CIVP)',
        'Commission d’intégration et de veille de parcours (CIVP)',
      ),
      decides: ['entry'],
      every: null,
      source: `${SOURCE} « les Commissions d’intégration et de Veille de Parcours » ; « les décisions d’intégration ou de non-intégration des participants »`,
    },
    {
      id: 'rrp',
      name: text('Réunion des référents de parcours (RRP)', 'Meeting of the référents (RRP)'),
      decides: [],
      every: 'month',
      source: `${SOURCE} « Réunions mensuelles des Référents parcours » ; « notamment lors des RRP et CIVP »`,
    },
    {
      id: 'comite_pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['step-grid'],
      every: null,
      source: `${SOURCE} « Cette grille […] sera validé à chaque modification par le comité de pilotage »`,
    },
  ],
  outcomes: {},
  settings: {
    ...SILENT,
    rhythm: {
      value: [{ when: text('tout au long du parcours', 'all along the parcours'), minPerMonth: 1, faceToFace: false }],
      source: `${SOURCE} « Un point mensuel entre le Référent de Parcours et le participant est la norme. L’intensité est déterminée par les objectifs à atteindre, par l’étape de parcours engagée et les difficultés à surmonter »`,
    },
    postHireFollowUpMonths: { value: 6, source: `${SOURCE} « Le suivi dans l’emploi pendant 6 mois »` },
    territory: {
      value: text(
        'Commune de Bordeaux ; une zone privilégiée par porteur de projet, sans exclusive',
        'Commune of Bordeaux; a preferred area per operator, not binding',
      ),
      source: `${SOURCE} « Le territoire d’intervention est celui de la commune de Bordeaux » ; « Cette répartition géographique n’est pas rédhibitoire »`,
    },
    accompanimentEvidence: {
      value: [text('File active moyenne des participants', 'Average active caseload of participants')],
      source: `${SOURCE} « File active moyenne des participants »`,
    },
    stepEvidence: {
      value: [text('Justificatifs d’étapes, selon la grille de validation', 'Evidence of steps, as in the grid')],
      source: `${SOURCE} « Justificatifs d’étapes de parcours mobilisées, cf grille de validation des étapes »`,
    },
    otherDuties: {
      value: [
        text(
          'Informer en temps réel le PLIE des décisions d’intégration ou de non-intégration',
          'Tell the PLIE in real time of decisions to take in or not',
        ),
        text('Participer au repérage des publics', 'Take part in spotting the public'),
        text('Numériser et archiver tous les documents', 'Digitise and archive every document'),
        text('Saisir les étapes avec leurs données complémentaires', 'Key in the steps with their additional data'),
        text(
          'Associer le PLIE au recrutement des référents : il valide leur profil et leur qualification',
          'Involve the PLIE in recruiting référents: it approves their profile and qualification',
        ),
      ],
      source: `${SOURCE} « Informer en temps réel l’équipe de gestion du PLIE sur les décisions d’intégration ou de non-intégration des participants » ; « La participation au repérage des publics » ; « L’ensemble des documents devront faire l’objet d’une numérisation et d’un archivage électronique » ; « étapes de parcours avec les données complémentaires d’étapes complétées » ; « Le Plie ayant un droit de regard et de validation sur le profil et la qualification des Référents Parcours »`,
    },
    stepsPerParticipantPerYear: {
      value: {
        perParticipantPerYear: { target: 2 },
        perFte: 140,
        forCaseload: 70,
        proratedOn: 'average-active-caseload',
      },
      source: `${SOURCE} « 2 étapes de parcours pour une file active moyenne de 70 participants par ETP soit 140 étapes. Cet objectif est calculé au prorata de la file active du référent »`,
    },
    activeCaseloadPerFte: {
      value: [{ fte: 1, people: { min: 70, max: 90 }, counted: null }],
      source: `${SOURCE} « 70 à 90 participants en file active, une fois son portefeuille constitué (pour 1 ETP) »`,
    },
    accompaniedPerYear: {
      value: [{ fte: 1, people: { target: 120 } }],
      source: `${SOURCE} « + ou – 120 participants en parcours à l’année »`,
    },
    exitsPerFtePerYear: {
      value: { positive: { target: 25 } },
      source: `${SOURCE} « à titre indicatif 25 sorties positives par an et par référent pour 1 ETP (pour un portefeuille constitué) »`,
    },
    positiveExitRate: {
      value: 0.5,
      source: `${SOURCE} « Ces sorties positives doivent représenter 50 % des sorties à minima »`,
    },
    plieTargets: {
      value: [
        {
          what: text('participants accompagnés', 'participants accompanied'),
          count: { target: 850 },
          over: text('chaque année', 'every year'),
        },
        {
          what: text('places d’accompagnement', 'places'),
          count: { target: 5100 },
          over: text('sur les 6 ans du protocole', 'over the 6 years of the protocol'),
        },
        {
          what: text('nouvelles entrées', 'new entries'),
          count: { target: 2350 },
          over: text('sur les 6 ans du protocole', 'over the 6 years of the protocol'),
        },
        {
          what: text('sorties positives', 'positive exits'),
          count: { target: 200 },
          over: text('par an, toutes structures', 'a year, all operators together'),
        },
        {
          what: text(
            'référents de parcours, dont un plutôt pour les jeunes issus de la mission locale',
            'référents, one of them mainly for young people from the mission locale',
          ),
          count: { target: 8 },
          over: text('en 2023', 'in 2023'),
        },
      ],
      source: `${SOURCE} « 850 participants chaque année, soit 5 100 places d’accompagnement, pour 2 350 nouvelles entrées sur la durée du protocole (6 ans) » ; « permettre collectivement 200 sorties positives » ; « Il est attendu pour 2023 8 référents de parcours dont 1 avec des publics cibles »`,
    },
    indicators: {
      value: [
        text('Participants accompagnés', 'Participants accompanied'),
        text('Nouvelles intégrations', 'New entries'),
        text('Positionnements sur étapes et nature', 'Placements on steps and their kind'),
        text('Sorties positives et leurs caractéristiques', 'Positive exits and their features'),
        text('Ruptures et sorties autres, et leurs caractéristiques', 'Ruptures and other exits, and their features'),
        text(
          'Ateliers collectifs animés et participants mobilisés',
          'Group workshops run and participants taking part',
        ),
        text('Participants mobilisés sur les événements', 'Participants taking part in events'),
        text(
          'Typologie du public : statut, âge, niveau de formation, employabilité, difficultés, QPV',
          'Public: status, age, level of training, employability, difficulties, QPV',
        ),
        text('Mobilisation du partenariat', 'Partnerships used'),
        text('Moyens et outils de communication', 'Means and tools of communication'),
        text('Nature des étapes et cohérence avec les besoins', 'Kind of steps and fit with needs'),
        text('Remontée des besoins', 'Needs reported'),
        text('Méthodologie et formalisation de l’accompagnement', 'Method of the accompaniment'),
        text('Participation aux formations et manifestations', 'Part taken in training and events'),
        text('Qualité de saisie', 'Quality of data entry'),
      ],
      source: `${SOURCE} « Les indicateurs d’évaluation », quantitatifs et qualitatifs`,
    },
    continuityAbsenceWeeks: {
      value: 4,
      source: `${SOURCE} « Assurer la continuité du service en cas d’empêchement du Référent (congés et absence supérieures à 4 semaines consécutives) »`,
    },
    software: { value: 'UP Viesion', source: `${SOURCE} « s’effectuent à travers le logiciel Up Viesion »` },
    fseEurosMax: { value: 381000, source: `${SOURCE} « Le montant FSE+ maximum […] est de 381 000 € »` },
  },
  forms: {
    prescription: null,
    diagnostic: bordeauxDiagnostic,
    stepValidation: null,
    exit: null,
    contract: bordeauxContract,
    review: null,
  },
  ambiguities: [
    {
      at: 'bodies.civp',
      note: text(
        'Le texte nomme la commission « d’intégration et de veille » sans dire ce qu’elle décide : l’entrée lui est attribuée d’après son nom. « Veille » peut désigner la mise en veille d’un parcours ou son suivi : rien n’est retenu.',
        'The text names the commission “of integration and watch” without saying what it decides: entry is given to it after its name. “Veille” may mean putting a parcours on standby or watching over it: nothing is kept.',
      ),
      source: `${SOURCE} « Commissions d’intégration et de Veille de Parcours »`,
    },
    {
      at: 'forms.exit',
      note: text(
        'Sorties positives, ruptures et sorties autres sont comptées, mais aucun critère n’est écrit : aucune règle n’est proposée.',
        'Positive exits, ruptures and other exits are counted, but no criterion is written: no rule is given.',
      ),
      source: `${SOURCE} « Nombre de sorties positives (caractéristiques des sorties positives) » ; « Nombre de ruptures et sorties autres »`,
    },
    {
      at: 'settings.rhythm',
      note: text(
        '« Un point mensuel » : le texte ne dit pas s’il a lieu en présence ; aucune présence n’est exigée ici.',
        '“A monthly point”: the text does not say whether it is face to face; no presence is asked for here.',
      ),
      source: `${SOURCE} « Un point mensuel entre le Référent de Parcours et le participant est la norme »`,
    },
    {
      at: 'settings.stepsPerParticipantPerYear',
      note: text(
        'L’objectif est calculé au prorata « de la file active du référent » ; l’exemple qui suit précise la file active annuelle moyenne, retenue ici.',
        'The goal is prorated on “the active caseload of the référent”; the example that follows says the yearly average one, kept here.',
      ),
      source: `${SOURCE} « au prorata de la file active du référent (ex. avec une file active annuelle moyenne de 60 participants […] 120 étapes au total sur l’année) »`,
    },
    {
      at: 'forms.stepValidation',
      note: text(
        'La grille de validation des étapes est tenue par le PLIE hors de ce texte.',
        'The grid that validates steps is kept by the PLIE outside this text.',
      ),
      source: `${SOURCE} « La dernière grille de validation des étapes peut être obtenue directement auprès du PLIE »`,
    },
  ],
}
