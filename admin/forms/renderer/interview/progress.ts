import {
  type Answers,
  type Evaluation,
  fieldAnswer,
  type Id,
  type Item,
  type L10n,
  rowsIn,
  type Slot,
  slotOf,
} from '../../../../schema/index.ts'

/** A part of the form as one jumps to it: the questions it shows, and those of them without an answer. */
export interface SectionProgress {
  readonly id: Id
  readonly label: L10n | null
  readonly slots: readonly Slot[]
  readonly open: readonly Slot[]
}

/** Each section of the first level with its questions; those outside any section come together where they start. */
export const progressOf = (
  items: readonly Item[],
  answers: Answers,
  { visible, readOnly }: Pick<Evaluation, 'visible' | 'readOnly'>,
): readonly SectionProgress[] => {
  const parts: { id: Id; label: L10n | null; items: Item[] }[] = []
  for (const item of items) {
    if (item.t === 'section' || item.t === 'repeat') parts.push({ id: item.id, label: item.label, items: [item] })
    else if (parts.at(-1)?.label === null) parts.at(-1)?.items.push(item)
    else parts.push({ id: item.id, label: null, items: [item] })
  }
  return parts
    .map(({ id, label, items: own }) => {
      const slots = own
        .flatMap((item) => slotsOf(item, answers))
        .filter(({ slot }) => visible.has(slot) && !readOnly.has(slot))
      const open = slots.filter(({ answered }) => !answered)
      return { id, label, slots: slots.map(({ slot }) => slot), open: open.map(({ slot }) => slot) }
    })
    .filter(({ slots }) => slots.length > 0)
}

interface Question {
  readonly slot: Slot
  readonly answered: boolean
}

const slotsOf = (item: Item, answers: Answers): Question[] => {
  if (item.t === 'note') return []
  if (item.t === 'field') return [{ slot: item.id, answered: fieldAnswer(answers, item.id) !== undefined }]
  if (item.t === 'section') return item.items.flatMap((one) => slotsOf(one, answers))
  return rowsIn(answers, item.id).flatMap((row) =>
    item.items
      .filter((one) => one.t === 'field')
      .map((field) => ({
        slot: slotOf(field.id, item.id, row.id),
        answered: fieldAnswer(row.answers, field.id) !== undefined,
      })),
  )
}
