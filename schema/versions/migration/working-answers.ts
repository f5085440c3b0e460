import { fieldAnswer, rowsIn, type Slot, slotOf } from '../../form/answer-slots.ts'
import type { Answer, AnswerRow, Answers, FieldAnswer, RowsAnswer } from '../../form/answers.ts'
import type { FieldId, Id } from '../../rules/expression.ts'

/** Where an answer stands: at the top, or in a row of a repeated group. */
export interface Spot {
  readonly group?: Id
  readonly row?: Id
}

/** Answers being migrated. What is not touched keeps its identity. */
export class WorkingAnswers {
  private readonly answers: Map<Id, Answer>

  constructor(given: Answers) {
    this.answers = new Map(Object.entries(given))
  }

  get(id: Id): Answer | undefined {
    return this.answers.get(id)
  }

  drop(id: Id): void {
    this.answers.delete(id)
  }

  writeRows(group: Id, answer: RowsAnswer): void {
    this.answers.set(group, answer)
  }

  rows(group: Id): readonly AnswerRow[] {
    return rowsIn(this.result(group), group)
  }

  at(field: FieldId, { group, row }: Spot): FieldAnswer | undefined {
    if (group === undefined || row === undefined) return fieldAnswer(this.result(field), field)
    const found = this.rows(group).find(({ id }) => id === row)
    return found && fieldAnswer(found.answers, field)
  }

  /** Every place a field is answered: at the top, and in the rows of these groups. */
  spots(field: FieldId, groups: readonly (Id | undefined)[]): Spot[] {
    const top = this.at(field, {}) === undefined ? [] : [{}]
    const known = new Set(groups.filter((group) => group !== undefined))
    return [
      ...top,
      ...[...known].flatMap((group) =>
        this.rows(group).flatMap((row) => (fieldAnswer(row.answers, field) ? [{ group, row: row.id }] : [])),
      ),
    ]
  }

  /** Writes an answer; null takes it away. A row that is not there is added at the end. */
  write(field: FieldId, { group, row }: Spot, answer: FieldAnswer | null): void {
    if (group === undefined || row === undefined) {
      if (answer === null) this.answers.delete(field)
      else this.answers.set(field, answer)
      return
    }
    const rows = this.rows(group)
    const own = rows.find(({ id }) => id === row) ?? { id: row, answers: {} }
    const { [field]: _former, ...others } = own.answers
    const next = { id: row, answers: answer === null ? others : { ...others, [field]: answer } }
    const all = rows.includes(own) ? rows.map((one) => (one === own ? next : one)) : [...rows, next]
    this.answers.set(group, { rows: all })
  }

  all(): Answers {
    return Object.fromEntries(this.answers)
  }

  private result(id: Id): Answers {
    const answer = this.answers.get(id)
    return answer === undefined ? {} : { [id]: answer }
  }
}

export const slotAt = (field: FieldId, { group, row }: Spot): Slot => slotOf(field, group, row)
