import type { FactParam } from '../rules/fact-source.ts'
import { booleanParam, type DerivedFact, numberParam, optionsParam } from './derived-fact.ts'
import type { KnownRecord } from './dossier-record.ts'
import { hoursInEmployment, monthsInEmployment, uninterruptedMonths } from './employment.ts'
import { CONTRACT_KINDS } from './kinds.ts'
import { TYPED, WINDOW_OF_HOURS, WINDOW_OF_MONTHS, WITHOUT_BREAK } from './sources.ts'
import { isTrainingCurrent } from './training-facts.ts'
import { isCurrent } from './work-contract.ts'

const months = { fr: 'mois', en: 'months' }

const kinds: FactParam = {
  type: 'options',
  label: { fr: 'types de contrat', en: 'kinds of contract' },
  options: CONTRACT_KINDS,
}
const windowMonths: FactParam = {
  type: 'integer',
  label: { fr: 'derniers mois comptés', en: 'last months counted' },
  min: 1,
  max: 120,
}
const insertionClause: FactParam = {
  type: 'boolean',
  label: { fr: 'au titre des clauses d’insertion', en: 'under a social clause' },
}

/** Facts worked out over all the jobs and trainings of the dossier. */
export const employmentFacts: readonly DerivedFact<KnownRecord>[] = [
  {
    fact: {
      path: 'employment.hasAny',
      type: 'boolean',
      label: { fr: 'au moins un emploi pendant le parcours', en: 'at least one job during the parcours' },
      source: TYPED,
      derivation: { fr: 'Un contrat au moins est saisi.', en: 'At least one contract is recorded.' },
    },
    derive: ({ contracts }) => (contracts === undefined ? undefined : contracts.length > 0),
  },
  {
    fact: {
      path: 'employment.current',
      type: 'boolean',
      label: { fr: 'personne en emploi', en: 'person in a job' },
      source: TYPED,
      derivation: {
        fr: 'Un contrat au moins est en cours aujourd’hui, ou signé et à venir.',
        en: 'At least one contract is under way today, or signed and to come.',
      },
    },
    derive: ({ contracts }, today) => contracts?.some((contract) => isCurrent(contract, today)),
  },
  {
    fact: {
      path: 'employment.cumulatedMonths',
      type: 'decimal',
      unit: months,
      label: { fr: 'mois cumulés en emploi', en: 'months cumulated in a job' },
      params: {
        kinds,
        windowMonths,
        quotaMin: {
          type: 'decimal',
          label: { fr: 'quotité minimale (%)', en: 'smallest share of full time (%)' },
          min: 0,
          max: 100,
        },
        insertionClause,
      },
      source: WINDOW_OF_MONTHS,
      derivation: {
        fr: 'Jours travaillés jusqu’à hier, chaque jour compté une fois même si deux contrats se chevauchent ; mois de date à date, trente jours restants font un mois.',
        en: 'Days worked up to yesterday, each counted once even when two contracts overlap; months from date to date, thirty left-over days make a month.',
      },
    },
    derive: ({ contracts }, today, params) =>
      contracts === undefined
        ? undefined
        : monthsInEmployment(contracts, today, {
            kinds: optionsParam(params, 'kinds'),
            windowMonths: numberParam(params, 'windowMonths'),
            quotaMin: numberParam(params, 'quotaMin'),
            insertionClause: booleanParam(params, 'insertionClause'),
          }),
  },
  {
    fact: {
      path: 'employment.hoursInWindow',
      type: 'decimal',
      unit: { fr: 'h', en: 'h' },
      label: { fr: 'heures travaillées', en: 'hours worked' },
      params: { kinds, windowMonths: { ...windowMonths, required: true }, insertionClause },
      source: WINDOW_OF_HOURS,
      derivation: {
        fr: 'Heures saisies au titre des clauses, sinon heures par semaine multipliées par les semaines travaillées ; inconnues si un emploi de la période n’a ni les unes ni les autres.',
        en: 'Hours typed under the clause, else weekly hours times the weeks worked; not known when a job of the window has neither.',
      },
    },
    derive: ({ contracts }, today, params) =>
      contracts === undefined
        ? undefined
        : hoursInEmployment(contracts, today, {
            kinds: optionsParam(params, 'kinds'),
            windowMonths: numberParam(params, 'windowMonths'),
            insertionClause: booleanParam(params, 'insertionClause'),
          }),
  },
  {
    fact: {
      path: 'employment.uninterruptedMonths',
      type: 'decimal',
      unit: months,
      label: { fr: 'mois en emploi sans interruption', en: 'months in a job without a break' },
      params: {
        kinds,
        toleratesAnnualClosing: {
          type: 'boolean',
          label: { fr: 'fermeture annuelle de l’entreprise tolérée', en: 'yearly closing of the firm tolerated' },
        },
      },
      source: WITHOUT_BREAK,
      derivation: {
        fr: 'La plus longue suite de contrats sans interruption, mois cumulés. Un week-end n’interrompt pas ; la fermeture annuelle non plus si elle est tolérée et saisie.',
        en: 'The longest run of contracts without a break, in months cumulated. A weekend is no break; nor is the yearly closing when tolerated and recorded.',
      },
    },
    derive: ({ contracts }, today, params) =>
      contracts === undefined
        ? undefined
        : uninterruptedMonths(contracts, today, {
            kinds: optionsParam(params, 'kinds'),
            toleratesAnnualClosing: booleanParam(params, 'toleratesAnnualClosing'),
          }),
  },
  {
    fact: {
      path: 'training.hasAny',
      type: 'boolean',
      label: { fr: 'au moins une formation pendant le parcours', en: 'at least one training during the parcours' },
      source: TYPED,
      derivation: { fr: 'Une formation au moins est saisie.', en: 'At least one training is recorded.' },
    },
    derive: ({ trainings }) => (trainings === undefined ? undefined : trainings.length > 0),
  },
  {
    fact: {
      path: 'training.anyCurrent',
      type: 'boolean',
      label: { fr: 'personne en formation', en: 'person in training' },
      source: TYPED,
      derivation: {
        fr: 'Une formation au moins est en cours aujourd’hui, ou prévue.',
        en: 'At least one training is under way today, or planned.',
      },
    },
    derive: ({ trainings }, today) => trainings?.some((training) => isTrainingCurrent(training, today)),
  },
]
