import { fieldTypes } from '../fields/index.ts'
import type { Id, OptionId } from '../rules/expression.ts'
import { placedAnswers } from './answer-slots.ts'
import type { Answers } from './answers.ts'
import type { Evaluation } from './evaluate.ts'
import { type FormDefinition, MISSING_REASONS, type MissingReason } from './form.ts'
import { indexOf } from './form-index.ts'

/** How a field was filled in the forms counted; in a repeated group, each row counts. `shown` = answered + reasons + left blank. */
export interface FieldFill {
  shown: number
  answered: number
  readonly reasons: Record<MissingReason, number>
  /** Times each option was chosen. */
  readonly options: Map<OptionId, number>
}

export const newFill = (): FieldFill => ({
  shown: 0,
  answered: 0,
  reasons: { unknown: 0, refused: 0, 'not-applicable': 0 },
  options: new Map(),
})

/** Adds one filled form to the counts of its fields: what was shown of it, what was answered of that. */
export function countFill(
  fills: Map<Id, FieldFill>,
  form: FormDefinition,
  answers: Answers,
  { visible }: Pick<Evaluation, 'visible'>,
): void {
  const { fields } = indexOf(form)
  const fillOf = (id: Id): FieldFill => {
    const known = fills.get(id) ?? newFill()
    fills.set(id, known)
    return known
  }
  for (const slot of visible) {
    const id = slot.slice(slot.lastIndexOf('/') + 1)
    if (fields.has(id)) fillOf(id).shown += 1
  }
  for (const { slot, field, answer } of placedAnswers(form, answers)) {
    if (!visible.has(slot)) continue
    const fill = fillOf(field.id)
    const reason = MISSING_REASONS.find((one) => one === answer.missing)
    if (reason !== undefined) fill.reasons[reason] += 1
    const { value } = answer
    if (value === undefined || value === null || fieldTypes[field.type].isEmpty(value)) continue
    fill.answered += 1
    if (field.list === undefined) continue
    for (const option of Array.isArray(value) ? value : [value])
      if (typeof option === 'string') fill.options.set(option, (fill.options.get(option) ?? 0) + 1)
  }
}
