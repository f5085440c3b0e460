import type { L10n, PlainDate } from '../text.ts'
import type { BarrierItem } from './barriers.ts'
import type { TrainingRecord, WorkContractRecord } from './dossier-record.ts'
import { CONTRACT_KINDS, TRAINING_KINDS } from './kinds.ts'

const day = (date: PlainDate): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
const kindLabel = (kinds: readonly { id: string; label: { fr: string; en: string } }[], id: string) =>
  kinds.find((kind) => kind.id === id)?.label ?? { fr: id, en: id }

/** « CDD chez Moulin des Saules depuis le 15/01/2026 » */
export const contractLabel = ({ kind, employer, startDate }: WorkContractRecord): L10n => {
  const label = kindLabel(CONTRACT_KINDS, kind)
  const [at, by] = employer === '' ? ['', ''] : [` chez ${employer}`, ` at ${employer}`]
  return { fr: `${label.fr}${at} depuis le ${day(startDate)}`, en: `${label.en}${by} since ${day(startDate)}` }
}

/** « mobility »: the API name, the only one that never changes from a version of the grid to the next. */
export const diagnosticItemLabel = ({ name }: BarrierItem): L10n => ({ fr: name, en: name })

/** « Formation qualifiante « Agent de propreté », depuis le 02/03/2026 » */
export const trainingLabel = ({ kind, title, startDate }: TrainingRecord): L10n => {
  const label = kindLabel(TRAINING_KINDS, kind)
  return {
    fr: `${label.fr}${title === '' ? '' : ` « ${title} »`}, depuis le ${day(startDate)}`,
    en: `${label.en}${title === '' ? '' : ` “${title}”`}, since ${day(startDate)}`,
  }
}
