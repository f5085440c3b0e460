import {
  CONTRACT_KINDS,
  DOSSIER_STATUSES,
  PARTICIPANT_STATUSES,
  SIAE_KINDS,
  TRAINING_KINDS,
} from '../../schema/facts/index.ts'
import { type FactOption, type Locale, say } from '../../schema/index.ts'
import type { ContractKind, DossierStatus, TrainingKind } from '../data/generated/graphql.ts'

/** The API writes in capitals the ids that `schema/` writes small. */
const labelIn = (options: readonly FactOption[], id: string, locale: Locale): string => {
  const option = options.find((one) => one.id === id.toLowerCase())
  return option ? say(option.label, locale) : id
}

export const dossierStatusLabel = (status: DossierStatus, locale: Locale) => labelIn(DOSSIER_STATUSES, status, locale)
export const contractKindLabel = (kind: ContractKind, locale: Locale) => labelIn(CONTRACT_KINDS, kind, locale)
export const trainingKindLabel = (kind: TrainingKind, locale: Locale) => labelIn(TRAINING_KINDS, kind, locale)
export const participantStatusLabel = (status: string, locale: Locale) => labelIn(PARTICIPANT_STATUSES, status, locale)

const choicesOf = (options: readonly FactOption[], locale: Locale, idOf: (id: string) => string) =>
  options.map((option) => ({ id: idOf(option.id), name: say(option.label, locale) }))

export const contractKindChoices = (locale: Locale) => choicesOf(CONTRACT_KINDS, locale, (id) => id.toUpperCase())
export const siaeKindChoices = (locale: Locale) => choicesOf(SIAE_KINDS, locale, (id) => id.toUpperCase())
export const trainingKindChoices = (locale: Locale) => choicesOf(TRAINING_KINDS, locale, (id) => id.toUpperCase())
