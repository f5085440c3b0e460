import { text } from '../building.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { grandPerigueuxContract } from './grand-perigueux/contract.ts'
import { grandPerigueuxDiagnostic } from './grand-perigueux/diagnostic.ts'
import { grandPerigueuxPrescription } from './grand-perigueux/prescription.ts'

const SOURCE = '002, PLIE du Grand Périgueux,'

/** PLIE du Grand Périgueux. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const grandPerigueux: PliePreset = {
  key: 'grand-perigueux',
  name: 'PLIE du Grand Périgueux',
  carrier: 'PLIE du Grand Périgueux',
  source:
    '002 — Fiche opération n° 1 « Accueil, orientation, accompagnement des participants PLIE », Grand Périgueux, 2023, protocole 2022-2027',
  vocabulary: {
    referent: text('accompagnateur emploi', 'job coach (référent)'),
    participant: text('participant', 'participant'),
    prescriber: text('prescripteur', 'prescriber'),
    coordination: text('équipe d’animation', 'PLIE team'),
    committee: text('commission d’accès et de suivi', 'commission d’accès et de suivi'),
    prescriptionForm: text('fiche de prescription', 'prescription sheet'),
    diagnosticForm: text('diagnostic socioprofessionnel', 'socio-professional diagnostic'),
    stepValidationForm: text('tableau de validation des étapes', 'table that validates steps'),
    engagementContract: text('contrat d’engagement réciproque', 'mutual commitment contract'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'commission_acces_suivi',
      name: text('Commission d’accès et de suivi', 'Commission d’accès et de suivi'),
      decides: ['entry', 'exit', 'referent'],
      every: null,
      source: `${SOURCE} « Les prescriptions validées sont examinées lors des commissions d’accès et de suivi PLIE, réunies et animées régulièrement » ; « suivre les parcours et de valider les sorties du dispositif. Lors de celle-ci, les nouveaux participants sont affectés aux différents accompagnateurs emploi »`,
    },
    {
      id: 'coordination_parcours',
      name: text('Coordination de parcours', 'Coordination of parcours'),
      decides: [],
      every: null,
      source: `${SOURCE} « commission d’accès et de suivi, coordination de parcours du PLIE, réunions thématiques »`,
    },
    {
      id: 'comite_pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['step-grid', 'operators'],
      every: null,
      source: `${SOURCE} « Ce tableau […] sera validé à chaque modification par le comité de pilotage du PLIE » ; « La réponse à cet appel à projets sera examinée par le comité de pilotage »`,
    },
  ],
  outcomes: {},
  settings: {
    ...SILENT,
    rhythm: {
      value: [
        {
          when: text('hors étape emploi ou formation', 'outside a job or training step'),
          minPerMonth: 1,
          faceToFace: true,
        },
        {
          when: text(
            'en étape emploi ou formation, ou cas exceptionnel',
            'in a job or training step, or an exceptional case',
          ),
          minPerMonth: 1,
          faceToFace: false,
          situation: 'in-job-or-training',
        },
      ],
      source: `${SOURCE} « Entretiens physiques mensuels (à minima) avec les participants ou « à distance » en cas d’étapes emploi ou formation ou cas exceptionnels »`,
    },
    remoteOnlyIf: {
      value: text('étape emploi, étape formation ou cas exceptionnel', 'job step, training step or exceptional case'),
      source: `${SOURCE} « « à distance » en cas d’étapes emploi ou formation ou cas exceptionnels »`,
    },
    entryModes: {
      value: ['prescription'],
      source: `${SOURCE} « Les prescripteurs du PLIE adressent au PLIE une fiche de prescription »`,
    },
    prescribers: {
      value: [
        text('Pôle emploi', 'Pôle emploi'),
        text('Conseil départemental', 'Conseil départemental'),
        text('Mairies, leurs CCAS et leurs centres sociaux', 'Town halls, their CCAS and social centres'),
        text('CHRS', 'CHRS'),
        text('SIAE', 'SIAE'),
        text('Mission locale du Grand Périgueux', 'Mission locale du Grand Périgueux'),
        text('Maison de l’emploi du Grand Périgueux', 'Maison de l’emploi du Grand Périgueux'),
      ],
      source: `${SOURCE} « un réseau de prescripteurs formé notamment de […] Ce réseau peut être amené à s’étendre »`,
    },
    territory: {
      value: text('Communauté d’agglomération du Grand Périgueux', 'Communauté d’agglomération du Grand Périgueux'),
      source: `${SOURCE} « Le territoire d’intervention sera celui de la Communauté d’Agglomération du Grand Périgueux »`,
    },
    engagementFromInterview: {
      value: 1,
      source: `${SOURCE} « la signature d’un contrat d’engagement réciproque avec le participant lors du premier entretien »`,
    },
    contractSignatories: {
      value: ['participant'],
      source: `${SOURCE} « la signature d’un contrat d’engagement réciproque avec le participant »`,
    },
    prescriberToldOfOutcome: {
      value: true,
      source: `${SOURCE} « Le PLIE assure la remontée de l’information sur l’intégration ou non de la personne auprès du prescripteur s’il n’était pas présent à la commission »`,
    },
    accompanimentEvidence: {
      value: [
        text(
          'Liste des participants accompagnés dans l’année (extraction Viesion)',
          'List of the participants accompanied in the year (extracted from Viesion)',
        ),
      ],
      source: `${SOURCE} « Liste des participants accompagnés dans l’année (extraction Viesion) »`,
    },
    stepEvidence: {
      value: [text('Justificatifs des étapes de parcours mobilisées', 'Evidence of the steps used')],
      source: `${SOURCE} « Justificatifs d’étapes de parcours mobilisées »`,
    },
    otherDuties: {
      value: [
        text(
          'Tenir des permanences 1 à 2 fois par mois dans le sud de l’agglomération, à la demande du comité de pilotage',
          'Hold sessions once or twice a month in the south, if the steering committee asks',
        ),
        text('Participer aux actions collectives', 'Take part in group actions'),
        text('Utiliser les documents normés du PLIE', 'Use the PLIE’s standard documents'),
        text(
          'Associer le PLIE au recrutement des accompagnateurs emploi : il valide leur profil et leur qualification',
          'Involve the PLIE in recruiting: it approves profile and qualification',
        ),
      ],
      source: `${SOURCE} « pourra demander à ce que des permanences puissent être tenues 1 à 2 fois par mois » ; « Participation à la mise en œuvre d’actions collectives » ; « Utilisation des documents normés PLIE » ; « le PLIE ayant un droit de regard et de validation sur le profil et la qualification des accompagnateurs emploi »`,
    },
    stepsPerParticipantPerYear: {
      value: {
        perParticipantPerYear: { target: 1.5 },
        perFte: 150,
        proratedOn: 'accompanied',
        excludesAccompaniment: true,
      },
      source: `${SOURCE} « Nombre d’étapes de parcours mobilisées en moyenne par participant : 1,5 (en dehors de l’étape d’accompagnement), soit 150 étapes de parcours. Cet objectif est calculé au prorata du nombre de participants »`,
    },
    accompaniedPerYear: {
      value: [{ fte: 1, people: { target: 100 } }],
      source: `${SOURCE} « pour 1 ETP à l’année » ; « Nombre de participants accompagnés : 100 »`,
    },
    indicators: {
      value: [
        text('Participants accompagnés', 'Participants accompanied'),
        text('Nouvelles intégrations', 'New entries'),
        text('Positionnements sur étapes', 'Placements on steps'),
        text('Entretiens par participant', 'Interviews per participant'),
        text('Étapes réalisées et nature', 'Steps carried out and their kind'),
        text('Sorties positives, nombre et nature', 'Positive exits, number and kind'),
        text('Sorties autres, nombre et nature', 'Other exits, number and kind'),
        text('Typologie du public', 'Kinds of public'),
        text('Mobilisation du partenariat', 'Partnerships used'),
        text('Moyens et outils de communication', 'Means and tools of communication'),
        text(
          'Fréquence du suivi, sans étape de parcours et en étape',
          'Frequency of follow-up, without and within a step',
        ),
        text('Lien avec les partenaires locaux', 'Links with local partners'),
        text('Nature des étapes proposées et cohérence des actions', 'Kind of steps offered and fit of the actions'),
        text('Qualité de saisie', 'Quality of data entry'),
      ],
      source: `${SOURCE} « indicateurs d’évaluation suivants », quantitatifs et qualitatifs`,
    },
    continuityAbsenceWeeks: {
      value: 4,
      source: `${SOURCE} « Assurer la continuité du service en cas d’empêchement de l’accompagnateur emploi (congés et absence supérieures à 4 semaines consécutives) »`,
    },
    software: { value: 'Viesion', source: `${SOURCE} « Saisie régulière impérative sur VIeSION »` },
    fseEurosMax: { value: 127400, source: `${SOURCE} « Le montant FSE+ maximum […] est de 127 400 € »` },
  },
  forms: {
    prescription: grandPerigueuxPrescription,
    diagnostic: grandPerigueuxDiagnostic,
    stepValidation: null,
    exit: null,
    contract: grandPerigueuxContract,
    review: null,
  },
  ambiguities: [
    {
      at: 'forms.exit',
      note: text(
        'Emploi durable, formation qualifiante et création d’activité sont le but du parcours ; les critères de sortie figurent dans le protocole, absent de ce texte. Aucune règle n’est proposée.',
        'A lasting job, qualifying training and a business created are the aim of the parcours; the exit criteria are in the protocol, which this text does not hold. No rule is given.',
      ),
      source: `${SOURCE} « cf. « les critères de sortie » qui figurent dans le protocole d’accord du PLIE »`,
    },
    {
      at: 'forms.prescription',
      note: text(
        'Les critères d’éligibilité ne sont pas énumérés. Les quatre publics nommés sont ceux d’actions spécifiques, pas des conditions d’entrée.',
        'The criteria of eligibility are not listed. The four publics named are those of specific actions, not conditions of entry.',
      ),
      source: `${SOURCE} « Le PLIE assure un premier contrôle sur les critères d’éligibilité du public » ; « Le PLIE met en œuvre des actions spécifiques pour des personnes rencontrant des difficultés particulières »`,
    },
    {
      at: 'bodies.commission_acces_suivi',
      note: text(
        'La commission « examine » les prescriptions et « valide les sorties » ; l’affectation à un accompagnateur y est faite « par l’équipe d’animation ».',
        'The commission “examines” prescriptions and “approves exits”; the coach is assigned there “by the PLIE team”.',
      ),
      source: `${SOURCE} « les nouveaux participants sont affectés aux différents accompagnateurs emploi par l’équipe d’animation selon différents critères internes »`,
    },
    {
      at: 'settings.rhythm',
      note: text(
        'En étape emploi ou formation, l’entretien peut se tenir à distance ; le texte ne dit pas expressément qu’il reste mensuel, ce qui est retenu ici.',
        'In a job or training step, the interview may be remote; the text does not say outright that it stays monthly, which is kept here.',
      ),
      source: `${SOURCE} « Entretiens physiques mensuels (à minima) avec les participants ou « à distance » »`,
    },
    {
      at: 'forms.stepValidation',
      note: text(
        'Le tableau de validation des étapes est publié par le PLIE hors de ce texte.',
        'The table that validates steps is published by the PLIE outside this text.',
      ),
      source: `${SOURCE} « La dernière version validée est disponible sur le site MDE/PLIE »`,
    },
  ],
}
