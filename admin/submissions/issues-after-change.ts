import type { Answer, Id, Issue, Slot } from '../../schema/index.ts'

/** The refusals still to be shown once `slot` was changed: not those made there, nor those of a row that is no more. */
export const issuesAfterChange = (
  issues: readonly Issue[],
  { id, answer, slot }: { id: Id; answer: Answer | null; slot: Slot },
): readonly Issue[] => {
  const rows = new Set(answer?.rows?.map((row) => row.id))
  const left = issues.filter(({ path: [first, row, ...inside] }) => {
    if (first !== id) return true
    if (inside.length > 0 && !rows.has(String(row))) return false
    return [first, row, ...inside].filter((part) => part !== undefined).join('/') !== slot
  })
  return left.length === issues.length ? issues : left
}
