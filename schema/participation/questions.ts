import type { L10n } from '../text.ts'

export interface EntryOption {
  readonly id: string
  readonly label: L10n
}

/** One question about the situation of a person on the day of entry into an operation. */
export interface EntryQuestion {
  readonly id: string
  readonly label: L10n
  /** `months`: a whole number of months; otherwise one of these answers. */
  readonly answer: 'months' | readonly EntryOption[]
  /** `unemployed`: only asked of somebody without a job who looks for one. */
  readonly needed: 'always' | 'unemployed' | 'never'
}

const YES = { id: 'yes', label: { fr: 'Oui', en: 'Yes' } }
const NO = { id: 'no', label: { fr: 'Non', en: 'No' } }
/** A refusal to answer a sensitive question is an answer, not a gap (domain.md §8.5). */
const REFUSES = { id: 'refuses', label: { fr: 'Ne souhaite pas répondre', en: 'Prefers not to say' } }

/**
 * What is asked at entry, as a neutral default: labels inspired by the 2014-2020 questionnaire, **not the official text of
 * 2021-2027**, which was not found.
 * @source domain §8.3, §9.4 (levels of diploma); which are mandatory is not verified on a page
 */
export const ENTRY_QUESTIONS = [
  {
    id: 'labour_status',
    label: { fr: 'Situation sur le marché du travail', en: 'Labour status' },
    answer: [
      { id: 'unemployed', label: { fr: 'Demandeur d’emploi', en: 'Unemployed' } },
      { id: 'employed', label: { fr: 'En emploi salarié', en: 'Employed' } },
      { id: 'self_employed', label: { fr: 'Indépendant', en: 'Self-employed' } },
      { id: 'inactive', label: { fr: 'Inactif', en: 'Inactive' } },
      { id: 'inactive_training', label: { fr: 'Inactif, en formation ou en études', en: 'Inactive, in training' } },
    ],
    needed: 'always',
  },
  {
    id: 'months_unemployed',
    label: { fr: 'Mois sans emploi', en: 'Months without a job' },
    answer: 'months',
    needed: 'unemployed',
  },
  {
    id: 'registered',
    label: { fr: 'Inscrit à France Travail', en: 'Registered at France Travail' },
    answer: [YES, NO],
    needed: 'always',
  },
  {
    id: 'diploma_level',
    label: { fr: 'Diplôme le plus élevé obtenu', en: 'Highest diploma obtained' },
    answer: [
      { id: '0', label: { fr: 'Aucun diplôme', en: 'No diploma' } },
      { id: '2', label: { fr: 'Niveaux 1 et 2 (brevet, CFG)', en: 'Levels 1 and 2 (lower secondary)' } },
      { id: '3', label: { fr: 'Niveau 3 (CAP, BEP)', en: 'Level 3 (vocational certificate)' } },
      { id: '4', label: { fr: 'Niveau 4 (baccalauréat)', en: 'Level 4 (baccalauréat)' } },
      { id: '5', label: { fr: 'Niveau 5 (bac + 2)', en: 'Level 5 (two years after)' } },
      { id: '6', label: { fr: 'Niveau 6 (bac + 3 ou 4)', en: 'Level 6 (bachelor)' } },
      { id: '7', label: { fr: 'Niveaux 7 et 8 (bac + 5 et plus)', en: 'Levels 7 and 8 (master or more)' } },
    ],
    needed: 'always',
  },
  {
    id: 'disability',
    label: { fr: 'Handicap reconnu', en: 'Recognised disability' },
    answer: [YES, NO, REFUSES],
    needed: 'always',
  },
  {
    id: 'benefits',
    label: { fr: 'Minimum social', en: 'Minimum income benefit' },
    answer: [
      { id: 'rsa', label: { fr: 'RSA', en: 'RSA' } },
      { id: 'ass', label: { fr: 'ASS', en: 'ASS' } },
      { id: 'aah', label: { fr: 'AAH', en: 'AAH' } },
      { id: 'other', label: { fr: 'Autre', en: 'Other' } },
      { id: 'none', label: { fr: 'Aucun', en: 'None' } },
    ],
    needed: 'always',
  },
  {
    id: 'nationality_group',
    label: { fr: 'Nationalité', en: 'Nationality' },
    answer: [
      { id: 'fr', label: { fr: 'Française', en: 'French' } },
      { id: 'eu', label: { fr: 'Union européenne', en: 'European Union' } },
      { id: 'third_country', label: { fr: 'Pays tiers', en: 'Third country' } },
      REFUSES,
    ],
    needed: 'always',
  },
  {
    id: 'foreign_background',
    label: { fr: 'Parent né à l’étranger', en: 'Parent born abroad' },
    answer: [YES, NO, REFUSES],
    needed: 'never',
  },
  {
    id: 'housing_exclusion',
    label: { fr: 'Sans logement ou mal logé', en: 'Homeless or in housing exclusion' },
    answer: [YES, NO, REFUSES],
    needed: 'never',
  },
  {
    id: 'priority_district',
    label: { fr: 'Habite un quartier prioritaire (QPV)', en: 'Lives in a priority district (QPV)' },
    answer: [YES, NO],
    needed: 'never',
  },
] as const satisfies readonly EntryQuestion[]

export type EntryQuestionId = (typeof ENTRY_QUESTIONS)[number]['id']
export const ENTRY_QUESTION_IDS = ENTRY_QUESTIONS.map(({ id }) => id)

/** Answers by question. Absent: not known, or the PLIE's forms do not ask it; a refusal is the answer `refuses`. */
export type EntryAnswers = { readonly [Id in EntryQuestionId]?: string }

const MOST_MONTHS = 600

export const entryQuestion = (id: string): EntryQuestion | undefined => ENTRY_QUESTIONS.find((one) => one.id === id)

/** Whether a text is an answer of the question. */
export const isEntryAnswer = (id: EntryQuestionId, value: string): boolean => {
  const answer = entryQuestion(id)?.answer
  if (answer === 'months') return /^\d{1,3}$/.test(value) && Number(value) <= MOST_MONTHS
  return answer?.some((option) => option.id === value) === true
}

/** Mandatory questions without an answer: such a participant may not be counted (domain.md §8.5, not verified on a page). */
export const missingAnswers = (answers: EntryAnswers): EntryQuestionId[] =>
  ENTRY_QUESTIONS.filter(
    ({ id, needed }) =>
      answers[id] === undefined &&
      (needed === 'always' || (needed === 'unemployed' && answers.labour_status === 'unemployed')),
  ).map(({ id }) => id)
