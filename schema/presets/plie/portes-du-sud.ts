import { text } from '../building.ts'
import type { PliePreset } from '../preset.ts'
import { SILENT } from '../silent.ts'
import { portesDuSudDiagnostic } from './portes-du-sud/diagnostic.ts'
import { portesDuSudPrescription } from './portes-du-sud/prescription.ts'

const S = '002, PLIE Portes du Sud,'

/** PLIE Portes du Sud. Null: the text says nothing, and nothing is filled in from elsewhere. */
export const portesDuSud: PliePreset = {
  key: 'portes-du-sud',
  name: 'PLIE Portes du Sud',
  carrier: 'PLIE Portes du Sud',
  source:
    '002 — Fiche opération n°1 « 2023 - Accompagnement renforcé pour l’accès à l’emploi et à la formation », PLIE Portes du Sud, 2023',
  vocabulary: {
    referent: text('référent(e) de parcours', 'référent'),
    participant: text('participant', 'participant'),
    coordination: text('équipe d’animation PLIE', 'PLIE team'),
    committee: text('Comité d’Intégration et de Suivi des Parcours', 'Comité d’Intégration et de Suivi des Parcours'),
    diagnosticForm: text('diagnostic professionnel', 'professional diagnostic'),
    stepValidationForm: text('grille de validation des étapes', 'grid of step validation'),
    step: text('étape de parcours', 'step'),
  },
  bodies: [
    {
      id: 'comite-integration-suivi',
      name: text(
        'Comité d’Intégration et de Suivi des Parcours',
        'Comité d’Intégration et de Suivi des Parcours (integration and follow-up committee)',
      ),
      decides: ['entry'],
      every: null,
      source: `${S} « Sur la base d’un diagnostic professionnel et après validation par le Comité d’Intégration et de Suivi des Parcours »`,
    },
    {
      id: 'comite-pilotage',
      name: text('Comité de pilotage', 'Steering committee'),
      decides: ['step-grid', 'operators'],
      every: null,
      source: `${S} « sera validé à chaque modification par le comité de pilotage » ; « La réponse à cet appel à projet sera examinée par le comité de pilotage du PLIE Portes du Sud »`,
    },
  ],
  outcomes: { eligible: text('Public du PLIE', 'Public of the PLIE') },
  settings: {
    ...SILENT,
    rhythm: {
      value: [
        {
          when: text(
            'référence : l’entretien physique ; le téléphone est admis, aucun nombre n’est fixé',
            'standard: face to face; the phone is accepted, no number is set',
          ),
          faceToFace: true,
        },
      ],
      source: `${S} « entretiens physiques qui restent le « standard », entretiens téléphoniques et suivis administratifs associés »`,
    },
    length: {
      value: { capMonths: null, periodMonths: null },
      source: `${S} « De son engagement volontaire, sans limite de durée »`,
    },
    postHireFollowUpMonths: {
      value: 6,
      source: `${S} « Poursuivre pendant 6 mois l’accompagnement des participant en emploi / formation »`,
    },
    territory: {
      value: text(
        'Gradignan, Talence, Villenave-d’Ornon et bassin d’emploi',
        'Gradignan, Talence, Villenave-d’Ornon and their labour area',
      ),
      source: `${S} « Communes de Gradignan, Talence, Villenave d’Ornon et bassin d’emploi. »`,
    },
    weeklyAvailabilityHoursMin: {
      value: 12,
      source: `${S} « (qui pourraient à terme représenter à minima 12 heures hebdo) »`,
    },
    stepsPerParticipantPerYear: {
      value: {
        perParticipantPerYear: { target: 2 },
        perFte: 140,
        forCaseload: 70,
        proratedOn: 'average-active-caseload',
      },
      source: `${S} « 2 étapes de parcours pour une file active moyenne de 70 participants par ETP soit 140 étapes de parcours. » ; « 1 ETP devra mobiliser 2 étapes de parcours par participant, soit 120 étapes au total sur l’année »`,
    },
    stepEvidence: {
      value: [text('justificatifs d’étapes de parcours', 'evidence of the steps')],
      source: `${S} « Justificatifs d’étapes de parcours »`,
    },
    activeCaseloadPerFte: {
      value: [{ fte: 1, people: { min: 70, max: 80 }, counted: 'yearly-average' }],
      source: `${S} « suivre entre 70 et 80 participants en moyenne annuelle pour un référent à temps plein »`,
    },
    plieTargets: {
      value: [
        {
          what: text('nouveaux participants', 'new participants'),
          count: { target: 100 },
          over: text('sur l’année, pour 4 ETP', 'in the year, for 4 FTE'),
        },
        {
          what: text('participants accompagnés', 'participants accompanied'),
          count: { target: 380 },
          over: text('sur l’année, pour 4 ETP', 'in the year, for 4 FTE'),
        },
        {
          what: text('réunions de régulation porteur / PLIE', 'regulation meetings between operator and PLIE'),
          count: { min: 3 },
          over: text('par an', 'every year'),
        },
      ],
      source: `${S} « D’intégrer environ 100 nouveaux participants sur l’année » ; « D’accompagner environ 380 participants sur l’année » ; « A minima 3 réunions de régulation réalisées par an. »`,
    },
    positiveExitRate: {
      value: 0.5,
      source: `${S} « répondre ainsi aux objectifs d’environ 50 % de sorties positives »`,
    },
    fullTimeReferents: {
      value: [{ when: text('2023', '2023'), fte: 4 }],
      source: `${S} « 4 postes de référents à temps plein sur la base de 35h hebdomadaires »`,
    },
    software: { value: 'Viesion', source: `${S} « utiliser le logiciel UP VIeSION »` },
    otherDuties: {
      value: [
        text(
          'nouveaux outils et supports communiqués au PLIE pour validation avant utilisation',
          'new tools and materials sent to the PLIE for approval before use',
        ),
        text(
          'régulation porteur / PLIE justifiée par émargements ou support d’animation',
          'regulation between operator and PLIE proved by signatures or slides',
        ),
      ],
      source: `${S} « Tous nouveaux outils et supports devront-être communiqués au PLIE pour validation avant utilisation. » ; « Émargements, et/ou support d’animation régulation. »`,
    },
    fseRateMax: { value: [{ who: null, rate: 0.78 }], source: `${S} « Taux de cofinancement FSE+ : maximum 78 % »` },
    fseEurosMax: { value: 180_000, source: `${S} « 180 000,00 € »` },
  },
  forms: {
    prescription: portesDuSudPrescription,
    diagnostic: portesDuSudDiagnostic,
    stepValidation: null,
    exit: null,
    contract: null,
    review: null,
  },
  ambiguities: [
    {
      at: 'forms.diagnostic.rules.pds_eligible',
      note: text(
        '« À terme » : la disponibilité que la personne pourrait atteindre, non celle du jour. Et « tenant compte de » : un seuil (lecture du modèle, la décision restant au comité) ou un élément parmi d’autres.',
        '“In time”: the availability the person could reach, not today’s. And “taking into account”: a threshold (as the preset reads it, the decision staying with the committee) or one element among others.',
      ),
      source: `${S} « tenant compte » ; « (qui pourraient à terme représenter à minima 12 heures hebdo) »`,
    },
    {
      at: 'forms.prescription.rules.pds_sheet_eligible',
      note: text(
        'Le texte fonde l’éligibilité sur le diagnostic professionnel et ne décrit aucune fiche : la fiche nationale est complétée des deux conditions qu’il énonce, sans les exiger ; la « situation globale » reste au diagnostic.',
        'The text founds eligibility on the professional diagnostic and describes no sheet: the national sheet is completed with the two conditions it states, without requiring them; the “overall situation” stays with the diagnostic.',
      ),
      source: `${S} « Sur la base d’un diagnostic professionnel et après validation par le Comité d’Intégration et de Suivi des Parcours »`,
    },
    {
      at: 'forms.exit',
      note: text(
        'Les sorties « en emploi et en formation qualifiante » et « environ 50 % de sorties positives » sont visées, sans aucun critère : le bilan de sortie part du modèle national.',
        'Exits “to a job and to qualifying training” and “about 50% of positive exits” are aimed at, without any criterion: the exit assessment starts from the national default.',
      ),
      source: `${S} « De contribuer aux sorties en emploi et en formation qualifiante du public accompagné »`,
    },
    {
      at: 'settings.length',
      note: text(
        '« Sans limite de durée » qualifie l’engagement de la personne ; le modèle y lit aussi un accompagnement sans durée maximale.',
        '“Without limit of time” qualifies the person’s engagement; the preset also reads it as an accompaniment without a cap.',
      ),
      source: `${S} « De son engagement volontaire, sans limite de durée »`,
    },
  ],
}
