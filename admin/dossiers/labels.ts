import {
  CONTRACT_KINDS,
  DOSSIER_STATUSES,
  PARTICIPANT_STATUSES,
  SIAE_KINDS,
  TRAINING_KINDS,
} from '../../schema/facts/index.ts'
import { type FactOption, type Locale, say } from '../../schema/index.ts'
import { plieWords } from '../app/i18n/plie-words.ts'
import { type ContractKind, DossierStatus, type TrainingKind } from '../data/generated/graphql.ts'

/** The API writes in capitals the ids that `schema/` writes small. */
const labelIn = (options: readonly FactOption[], id: string, locale: Locale): string => {
  const option = options.find((one) => one.id === id.toLowerCase())
  return option ? say(option.label, locale) : id
}

/** A standby is called what the PLIE calls it. */
export const dossierStatusLabel = (status: DossierStatus, locale: Locale): string =>
  status === DossierStatus.Standby
    ? `${locale === 'fr' ? 'En' : 'On'} ${plieWords()['word.standby']}`
    : labelIn(DOSSIER_STATUSES, status, locale)
export const contractKindLabel = (kind: ContractKind, locale: Locale) => labelIn(CONTRACT_KINDS, kind, locale)
export const trainingKindLabel = (kind: TrainingKind, locale: Locale) => labelIn(TRAINING_KINDS, kind, locale)
export const participantStatusLabel = (status: string, locale: Locale) => labelIn(PARTICIPANT_STATUSES, status, locale)

const choicesOf = (options: readonly FactOption[], locale: Locale, idOf: (id: string) => string) =>
  options.map((option) => ({ id: idOf(option.id), name: say(option.label, locale) }))

export const contractKindChoices = (locale: Locale) => choicesOf(CONTRACT_KINDS, locale, (id) => id.toUpperCase())
export const siaeKindChoices = (locale: Locale) => choicesOf(SIAE_KINDS, locale, (id) => id.toUpperCase())
export const trainingKindChoices = (locale: Locale) => choicesOf(TRAINING_KINDS, locale, (id) => id.toUpperCase())
