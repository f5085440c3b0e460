import type { DerivedFact } from './derived-fact.ts'
import { known } from './derived-fact.ts'
import type { WorkContractRecord } from './dossier-record.ts'
import { CONTRACT_KINDS, SIAE_KINDS } from './kinds.ts'
import { HALF_TIME, SIGNED_LENGTH, TIME_IN_POST, TYPED } from './sources.ts'
import { monthsOf } from './spells.ts'
import {
  isBrokenOff,
  isCurrent,
  isOpenEnded,
  lastDayOf,
  quotaOf,
  signedMonths,
  weeklyHoursOf,
  workedSpell,
} from './work-contract.ts'

const months = { fr: 'mois', en: 'months' }
const typed = { fr: 'Tel que saisi dans le dossier.', en: 'As typed in the dossier.' }

/** Facts of one work contract, read inside `some` / `every` over `contracts`. */
export const contractFacts: readonly DerivedFact<WorkContractRecord>[] = [
  {
    fact: {
      path: 'contract.kind',
      type: 'option',
      label: { fr: 'type de contrat', en: 'kind of contract' },
      options: CONTRACT_KINDS,
      source: TYPED,
      derivation: typed,
    },
    derive: ({ kind }) => kind,
  },
  {
    fact: {
      path: 'contract.employer',
      type: 'text',
      label: { fr: 'employeur', en: 'employer' },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ employer }) => (employer === '' ? undefined : employer),
  },
  {
    fact: {
      path: 'contract.startDate',
      type: 'date',
      label: { fr: 'début du contrat', en: 'start of the contract' },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ startDate }) => startDate,
  },
  {
    fact: {
      path: 'contract.endDate',
      type: 'date',
      label: { fr: 'fin du contrat', en: 'end of the contract' },
      source: TYPED,
      derivation: {
        fr: 'Dernier jour réellement travaillé, sinon dernier jour signé ; inconnu tant que ni l’un ni l’autre n’est saisi.',
        en: 'Last day really worked, else last day signed; not known until one of them is typed.',
      },
    },
    derive: lastDayOf,
  },
  {
    fact: {
      path: 'contract.openEnded',
      type: 'boolean',
      label: { fr: 'contrat sans terme', en: 'contract without a term' },
      source: TYPED,
      derivation: {
        fr: 'Oui pour un CDI, non pour un CDD, un CDDI, une mission d’intérim ou un contrat saisonnier. Pour les autres types, non si un terme est signé, inconnu sinon.',
        en: 'Yes for a CDI; no for a CDD, a CDDI, agency work or a seasonal contract. For the other kinds, no when a term is signed, else not known.',
      },
    },
    derive: isOpenEnded,
  },
  {
    fact: {
      path: 'contract.durationMonths',
      type: 'decimal',
      unit: months,
      label: { fr: 'durée signée du contrat', en: 'signed length of the contract' },
      source: SIGNED_LENGTH,
      derivation: {
        fr: 'Du premier jour au dernier jour signé inclus, de date à date : du 15 janvier au 14 juillet, 6 mois exactement. Sans objet pour un CDI ; inconnue tant que la fin n’est pas saisie.',
        en: 'From the first to the last signed day included, from date to date: 15 January to 14 July is exactly 6 months. Does not apply to a CDI; not known until the end is typed.',
      },
    },
    derive: signedMonths,
  },
  {
    fact: {
      path: 'contract.monthsInPost',
      type: 'decimal',
      unit: months,
      label: { fr: 'ancienneté dans l’emploi', en: 'time in the job' },
      source: TIME_IN_POST,
      derivation: {
        fr: 'Du premier jour travaillé à hier, ou au dernier jour travaillé si le contrat est fini, de date à date. Autre horloge que la durée signée.',
        en: 'From the first day worked to yesterday, or to the last day worked when the contract is over, from date to date. Not the same clock as the signed length.',
      },
    },
    derive: (contract, today) => monthsOf(workedSpell(contract, today)),
  },
  {
    fact: {
      path: 'contract.quotaPercent',
      type: 'decimal',
      unit: { fr: '%', en: '%' },
      label: { fr: 'quotité de travail', en: 'share of full time' },
      source: HALF_TIME,
      derivation: {
        fr: 'Telle que saisie, sinon heures par semaine rapportées à 35 h (17 h 30 font 50 %), 100 % au plus.',
        en: 'As typed, else weekly hours over 35 h (17.5 h is 50%), 100% at most.',
      },
    },
    derive: quotaOf,
  },
  {
    fact: {
      path: 'contract.weeklyHours',
      type: 'decimal',
      unit: { fr: 'h par semaine', en: 'h a week' },
      label: { fr: 'temps de travail', en: 'working time' },
      source: TYPED,
      derivation: {
        fr: 'Tel que saisi, sinon la quotité appliquée à 35 h.',
        en: 'As typed, else the share of full time applied to 35 h.',
      },
    },
    derive: weeklyHoursOf,
  },
  {
    fact: {
      path: 'contract.current',
      type: 'boolean',
      label: { fr: 'contrat en cours ou à venir', en: 'contract under way or to come' },
      source: TYPED,
      derivation: {
        fr: 'Oui tant que le dernier jour, réel ou signé, n’est pas passé. Un contrat terminé avant la sortie a été une étape.',
        en: 'Yes until the last day, real or signed, is past. A contract over before the exit was a step.',
      },
    },
    derive: isCurrent,
  },
  {
    fact: {
      path: 'contract.brokenOff',
      type: 'boolean',
      label: { fr: 'contrat rompu avant son terme', en: 'contract broken off before its term' },
      source: TYPED,
      derivation: {
        fr: 'Oui si le dernier jour travaillé précède le terme signé ; pour un CDI, dès qu’il a pris fin.',
        en: 'Yes when the last day worked comes before the signed term; for a CDI, as soon as it has ended.',
      },
    },
    derive: isBrokenOff,
  },
  {
    fact: {
      path: 'contract.sameEmployer',
      type: 'boolean',
      label: { fr: 'même entreprise pendant toute la durée', en: 'same firm for the whole length' },
      source: TYPED,
      derivation: {
        fr: 'Oui, sauf si le dossier dit le contraire : un contrat nomme un seul employeur.',
        en: 'Yes, unless the dossier says otherwise: a contract names one employer.',
      },
    },
    derive: ({ sameEmployer }) => sameEmployer ?? true,
  },
  {
    fact: {
      path: 'contract.subsidised',
      type: 'boolean',
      label: { fr: 'contrat aidé', en: 'subsidised contract' },
      source: TYPED,
      derivation: {
        fr: 'Tel que saisi ; toujours oui pour un contrat de type « contrat aidé ».',
        en: 'As typed; always yes for the kind “subsidised contract”.',
      },
    },
    derive: ({ kind, subsidised }) => (kind === 'contrat_aide' ? true : known(subsidised)),
  },
  {
    fact: {
      path: 'contract.insertionClause',
      type: 'boolean',
      label: { fr: 'emploi au titre des clauses d’insertion', en: 'job under a social clause' },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ insertionClause }) => insertionClause,
  },
  {
    fact: {
      path: 'contract.partTimeChosen',
      type: 'boolean',
      label: { fr: 'temps partiel choisi', en: 'part time chosen' },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ partTimeChosen }) => known(partTimeChosen),
  },
  {
    fact: {
      path: 'contract.siaeKind',
      type: 'option',
      label: { fr: 'type de SIAE de l’employeur', en: 'kind of insertion enterprise of the employer' },
      options: SIAE_KINDS,
      source: TYPED,
      derivation: {
        fr: 'Tel que saisi dans le dossier. L’employeur d’un CDDI est une SIAE, dont le type reste inconnu tant qu’il n’est pas saisi.',
        en: 'As typed in the dossier. The employer under a CDDI is an insertion enterprise, of a kind not known until it is typed.',
      },
    },
    derive: ({ siaeKind }) => known(siaeKind),
  },
]
