import { ageOn } from '../rules/calendar.ts'
import { type DerivedFact, known } from './derived-fact.ts'
import type { KnownRecord } from './dossier-record.ts'
import { DOSSIER_STATUSES, PARTICIPANT_STATUSES } from './kinds.ts'
import { cited, RECORDED, TYPED } from './sources.ts'
import { monthsOf } from './spells.ts'

const typed = { fr: 'Tel que saisi dans le dossier.', en: 'As typed in the dossier.' }

/** Facts of the person and of the dossier itself. */
export const dossierFacts: readonly DerivedFact<KnownRecord>[] = [
  {
    fact: {
      path: 'participant.age',
      type: 'integer',
      unit: { fr: 'ans', en: 'years' },
      label: { fr: 'âge', en: 'age' },
      source: TYPED,
      derivation: { fr: 'Années révolues aujourd’hui.', en: 'Whole years today.' },
    },
    derive: ({ participant }, today) => {
      const birthDate = known(participant?.birthDate)
      return birthDate === undefined ? undefined : ageOn(birthDate, today)
    },
  },
  {
    fact: {
      path: 'participant.birthDate',
      type: 'date',
      label: { fr: 'date de naissance', en: 'date of birth' },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ participant }) => known(participant?.birthDate),
  },
  {
    fact: {
      path: 'participant.statuses',
      type: 'options',
      label: { fr: 'statuts de la personne', en: 'statuses of the person' },
      options: PARTICIPANT_STATUSES,
      source: TYPED,
      derivation: typed,
    },
    derive: ({ participant }) => participant?.statuses,
  },
  {
    fact: {
      path: 'participant.commune',
      type: 'text',
      label: { fr: 'commune de résidence', en: 'commune of residence' },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ participant }) => known(participant?.commune),
  },
  {
    fact: {
      path: 'dossier.openedAt',
      type: 'date',
      label: { fr: 'ouverture du dossier', en: 'opening of the dossier' },
      source: RECORDED,
      derivation: typed,
    },
    derive: ({ dossier }) => dossier?.openedAt,
  },
  {
    fact: {
      path: 'dossier.status',
      type: 'option',
      label: { fr: 'état du dossier', en: 'state of the dossier' },
      options: DOSSIER_STATUSES,
      source: RECORDED,
      derivation: typed,
    },
    derive: ({ dossier }) => dossier?.status,
  },
  {
    fact: {
      path: 'dossier.monthsOpen',
      type: 'decimal',
      unit: { fr: 'mois', en: 'months' },
      label: { fr: 'ancienneté du dossier', en: 'age of the dossier' },
      source: RECORDED,
      derivation: { fr: 'De l’ouverture à aujourd’hui, de date à date.', en: 'From opening to today, date to date.' },
    },
    derive: ({ dossier }, today) =>
      dossier?.openedAt === undefined ? undefined : monthsOf({ start: dossier.openedAt, end: today }),
  },
  {
    fact: {
      path: 'dossier.validatedSteps',
      type: 'integer',
      label: { fr: 'nombre d’étapes validées', en: 'number of validated steps' },
      source: RECORDED,
      derivation: {
        fr: 'Étapes de parcours validées, l’accompagnement lui-même excepté.',
        en: 'Steps validated so far, the accompaniment itself left out.',
      },
    },
    derive: ({ dossier }) => dossier?.validatedSteps,
  },
  {
    fact: {
      path: 'dossier.unjustifiedAbsences',
      type: 'integer',
      label: { fr: 'nombre d’absences injustifiées', en: 'number of unjustified absences' },
      source: RECORDED,
      derivation: {
        fr: 'Entretiens et contacts notés « absence injustifiée ».',
        en: 'Interviews and contacts recorded as “unjustified absence”.',
      },
    },
    derive: ({ dossier }) => dossier?.unjustifiedAbsences,
  },
  {
    fact: {
      path: 'dossier.plieActionUnderWay',
      type: 'boolean',
      label: { fr: 'action du PLIE en cours', en: 'PLIE action under way' },
      source: RECORDED,
      derivation: {
        fr: 'Une étape de la programmation du PLIE a commencé et n’est pas terminée.',
        en: 'A step of the PLIE’s programme has begun and is not over.',
      },
    },
    derive: ({ dossier }) => known(dossier?.plieActionUnderWay),
  },
  {
    fact: {
      path: 'dossier.committeeApproval',
      type: 'boolean',
      label: { fr: 'accord de la cellule de suivi', en: 'approval of the committee' },
      source: cited('001, IV « sous réserve de la validation par la cellule de suivi »'),
      derivation: {
        fr: 'Avis de l’instance sur la sortie proposée ; inconnu tant qu’elle ne s’est pas prononcée.',
        en: 'Opinion of the committee on the exit proposed; not known until it has given one.',
      },
    },
    derive: ({ dossier }) => known(dossier?.committeeApproval),
  },
]
