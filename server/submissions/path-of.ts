import type { Issue, PlacedAnswer } from '../../schema/index.ts'

/** Where an issue about an answer is located: its field, or its group, row and field. */
export const pathOf = ({ field, group, row }: PlacedAnswer): Issue['path'] =>
  group === undefined || row === undefined ? [field.id] : [group, row, field.id]
