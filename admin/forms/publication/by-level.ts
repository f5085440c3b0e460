import { type ChangeLevel, changeLevel } from '../versions/index.ts'
import type { ReviewedChange } from './reviewed-draft.ts'

const ORDER: Record<ChangeLevel, number> = { breaking: 0, 'needs-plan': 1, safe: 2 }

/** Changes with what names each in a list, the most disturbing first. */
export const byLevel = (changes: readonly ReviewedChange[]): { change: ReviewedChange; key: string }[] =>
  changes
    .map((change, index) => ({ change, key: `${index} ${change.kind} ${change.subject}` }))
    .toSorted((one, other) => level(one.change) - level(other.change))

const level = ({ compatibility }: ReviewedChange): number => ORDER[changeLevel(compatibility)]
