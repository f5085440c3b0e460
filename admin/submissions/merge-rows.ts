import type { AnswerRow, FieldAnswer } from '../../schema/index.ts'
import { sameAnswer } from './submission-model.ts'

/** One answer, or one whole row, that two people changed differently. `slot`: `<row>/<field>` or `<row>`. */
export interface RowDisagreement {
  readonly slot: string
  readonly mine: FieldAnswer | AnswerRow | null
  readonly theirs: FieldAnswer | AnswerRow | null
}

export interface MergedRows {
  readonly rows: readonly AnswerRow[]
  readonly disagreements: readonly RowDisagreement[]
}

type Rows = readonly AnswerRow[]

const byId = (rows: Rows) => new Map(rows.map((row) => [row.id, row]))
const sameRow = (a: AnswerRow, b: AnswerRow) => sameAnswer({ rows: [a] }, { rows: [b] })

/**
 * What two people made of the same rows, answer by answer. Rows added on either side stay, a row taken away goes unless the other
 * side wrote in it, the order is mine where I moved something. `theirsWins` settles what both changed; mine by default.
 */
export const mergeRows = (
  { base, mine, theirs }: { base: Rows; mine: Rows; theirs: Rows },
  theirsWins: (slot: string) => boolean = () => false,
): MergedRows => {
  const [was, here, there] = [byId(base), byId(mine), byId(theirs)]
  const disagreements: RowDisagreement[] = []
  const settle = (slot: string, own: AnswerRow | null, other: AnswerRow | null): AnswerRow | null => {
    disagreements.push({ slot, mine: own, theirs: other })
    return theirsWins(slot) ? other : own
  }
  const one = (id: string): AnswerRow | null => {
    const [before, own, other] = [was.get(id), here.get(id), there.get(id)]
    if (before === undefined) return own ?? other ?? null
    if (own === undefined) return other === undefined || sameRow(before, other) ? null : settle(id, null, other)
    if (other === undefined) return sameRow(before, own) ? null : settle(id, own, null)
    return mergeCells({ id, before, own, other }, disagreements, theirsWins)
  }
  const rows = orderOf(base, mine, theirs).flatMap((id) => one(id) ?? [])
  return { rows, disagreements }
}

const mergeCells = (
  { id, before, own, other }: { id: string; before: AnswerRow; own: AnswerRow; other: AnswerRow },
  disagreements: RowDisagreement[],
  theirsWins: (slot: string) => boolean,
): AnswerRow => {
  const kept: [string, FieldAnswer][] = []
  for (const field of new Set([...Object.keys(other.answers), ...Object.keys(own.answers)])) {
    const [was, mine, theirs] = [before.answers[field], own.answers[field], other.answers[field]]
    const slot = `${id}/${field}`
    const both = !sameAnswer(was, mine) && !sameAnswer(was, theirs) && !sameAnswer(mine, theirs)
    if (both) disagreements.push({ slot, mine: mine ?? null, theirs: theirs ?? null })
    const answer = both ? (theirsWins(slot) ? theirs : mine) : sameAnswer(was, mine) ? theirs : mine
    if (answer !== undefined) kept.push([field, answer])
  }
  return { id, answers: Object.fromEntries(kept) }
}

/** Every row of either side once: in my order when I moved rows they still have, else in theirs. */
const orderOf = (base: Rows, mine: Rows, theirs: Rows): string[] => {
  const ids = (rows: Rows) => rows.map(({ id }) => id)
  const common = (rows: Rows) => ids(rows).filter((id) => byId(base).has(id) && byId(mine).has(id))
  const moved = common(base).join() !== common(mine).join()
  return [...new Set(moved ? [...ids(mine), ...ids(theirs)] : [...ids(theirs), ...ids(mine)])]
}
