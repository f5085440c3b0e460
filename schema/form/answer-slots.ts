import { fieldTypes } from '../fields/index.ts'
import type { FieldId, Id } from '../rules/expression.ts'
import type { Answer, AnswerRow, Answers, FieldAnswer } from './answers.ts'
import { type Field, type FormDefinition, MAX_ROWS } from './form.ts'
import { indexOf } from './form-index.ts'
import { isId } from './names.ts'

/**
 * Where one answer stands: the field's id, or `<group>/<row>/<field>` inside a repeated group. What an evaluation says of
 * fields (shown, required, read-only) is said of slots.
 */
export type Slot = string

export const slotOf = (field: FieldId, group?: Id, row?: Id): Slot =>
  group === undefined || row === undefined ? field : `${group}/${row}/${field}`

/** One answer with its field, and its row when it stands in a repeated group. */
export interface PlacedAnswer {
  readonly slot: Slot
  readonly field: Field
  readonly answer: FieldAnswer
  readonly group?: Id
  readonly row?: Id
}

const NO_ROWS: readonly AnswerRow[] = []

/** The rows answered to a group, whatever was given: rows of the right shape with an id, `MAX_ROWS` at most. */
export function rowsIn(answers: Answers, group: Id): readonly AnswerRow[] {
  const rows: unknown = Object.hasOwn(answers, group) ? answers[group]?.rows : undefined
  if (!Array.isArray(rows)) return NO_ROWS
  const known = rows.filter(isRow)
  return known.length > MAX_ROWS ? known.slice(0, MAX_ROWS) : known
}

const isRow = (row: unknown): row is AnswerRow =>
  typeof row === 'object' &&
  row !== null &&
  'id' in row &&
  typeof row.id === 'string' &&
  isId(row.id) &&
  'answers' in row &&
  typeof row.answers === 'object' &&
  row.answers !== null

/** An answer of one field, undefined when there is none or it has another shape. */
export function fieldAnswer(answers: Answers, field: FieldId): FieldAnswer | undefined {
  // No id can name anything of the prototype chain: see `names.ts`.
  const answer = answers[field]
  // Answers of hostile shape must not stop an evaluation.
  return typeof answer !== 'object' || answer === null || answer.rows !== undefined ? undefined : answer
}

/** Every answer given to a field the form has, rows included, in the order of the form. */
export function placedAnswers(form: FormDefinition, answers: Answers): PlacedAnswer[] {
  const index = indexOf(form)
  const found: PlacedAnswer[] = []
  for (const field of index.fields.values()) {
    if (index.groupOf.has(field.id)) continue
    const answer = fieldAnswer(answers, field.id)
    if (answer !== undefined) found.push({ slot: field.id, field, answer })
  }
  for (const group of index.groups.values()) {
    for (const row of rowsIn(answers, group.id)) {
      for (const field of group.items) {
        const answer = field.t === 'field' ? fieldAnswer(row.answers, field.id) : undefined
        if (field.t !== 'field' || answer === undefined) continue
        found.push({ slot: slotOf(field.id, group.id, row.id), field, answer, group: group.id, row: row.id })
      }
    }
  }
  return found
}

/** The answers of which `keep` says so; a row stays even when nothing in it does, so that rows keep their rank. */
export function keepAnswers(form: FormDefinition, answers: Answers, keep: (place: PlacedAnswer) => boolean): Answers {
  const index = indexOf(form)
  const kept: [string, Answer][] = []
  const among = (given: Answers, group?: Id, row?: Id): [string, FieldAnswer][] =>
    Object.keys(given).flatMap((id) => {
      const field = index.fields.get(id)
      const answer = fieldAnswer(given, id)
      if (field === undefined || answer === undefined || index.groupOf.get(id)?.id !== group) return []
      const place = group === undefined || row === undefined ? {} : { group, row }
      return keep({ slot: slotOf(id, group, row), field, answer, ...place }) ? [[id, answer]] : []
    })
  for (const id of Object.keys(answers)) {
    if (!index.groups.has(id)) kept.push(...among(pick(answers, id)))
    else {
      const rows = rowsIn(answers, id).map((row) => ({
        id: row.id,
        answers: Object.fromEntries(among(row.answers, id, row.id)),
      }))
      kept.push([id, { rows }])
    }
  }
  return Object.fromEntries(kept)
}

const pick = (answers: Answers, id: Id): Answers => {
  const answer = answers[id]
  return answer === undefined ? {} : { [id]: answer }
}

/** Attachment ids an answer names: files and signatures of its value, copies of its evidence. */
export const filesOf = ({ type }: Field, answer: FieldAnswer): string[] => {
  const value = fieldTypes[type].graphql.output === 'Files' ? (answer.value ?? []) : []
  const own = Array.isArray(value) ? value : [value]
  return [...own, ...(answer.evidence ?? []).map(({ file }) => file)].filter((id) => typeof id === 'string')
}

/** The slots of the answers given and not shown: kept, inactive. */
export const hiddenSlots = (form: FormDefinition, answers: Answers, visible: ReadonlySet<Slot>): Slot[] =>
  placedAnswers(form, answers).flatMap(({ slot }) => (visible.has(slot) ? [] : [slot]))
