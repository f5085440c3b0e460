import {
  type Answer,
  type Answers,
  type Field,
  type FieldAnswer,
  type FormDefinition,
  fieldAnswer,
  fieldTypes,
  type Id,
  type Issue,
  type IssueCode,
  indexOf,
  type Json,
  rowsIn,
} from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Merged } from './merge-answers.ts'
import { VERIFIERS } from './verifiers.ts'

/**
 * Answers that name something outside the form (a commune, a trade, a record of the PLIE): those that changed are looked up and
 * kept with the name the list gives them, or refused at their place. What is not whole yet waits for the submission's checks.
 */
export const verifiedAnswers = async (
  ctx: RequestContext,
  form: FormDefinition,
  current: Answers,
  merged: Merged,
): Promise<Merged> => {
  const { groups } = indexOf(form)
  const changes = new Map(merged.changes)
  const answers = { ...merged.answers }
  const issues: Issue[] = [...merged.issues]
  for (const [id, answer] of merged.changes) {
    if (answer === null) continue
    const group = groups.get(id)
    const kept =
      group === undefined
        ? await verified(ctx, form, { path: [id], before: fieldAnswer(current, id), answer, issues })
        : await verifiedRows(ctx, form, { group: id, current, answers: { [id]: answer }, issues })
    changes.set(id, kept)
    answers[id] = kept
  }
  return { answers, changes, issues }
}

interface Place {
  /** The field's id, or group, row and field. */
  readonly path: readonly Id[]
  readonly before: FieldAnswer | undefined
  readonly answer: Answer
  readonly issues: Issue[]
}

const verified = async (
  ctx: RequestContext,
  form: FormDefinition,
  { path, before, answer, issues }: Place,
): Promise<Answer> => {
  const field = indexOf(form).fields.get(path.at(-1) ?? '')
  const value = answer.value
  if (field === undefined || value === undefined || JSON.stringify(before?.value) === JSON.stringify(value))
    return answer
  const found = await lookUp(ctx, field, value)
  if ('value' in found) return { ...answer, value: found.value }
  issues.push({ code: found.code, path, severity: 'error' })
  return answer
}

const lookUp = async (
  ctx: RequestContext,
  field: Field,
  value: Json,
): Promise<{ value: Json } | { code: IssueCode }> => {
  const verify = VERIFIERS[field.type]
  const type = fieldTypes[field.type]
  const isWhole = !type.isEmpty(value) && type.check({ rules: field.rules ?? {}, options: [] })(value) === undefined
  return verify === undefined || !isWhole ? { value } : verify(ctx, value, field)
}

const verifiedRows = async (
  ctx: RequestContext,
  form: FormDefinition,
  { group, current, answers, issues }: { group: Id; current: Answers; answers: Answers; issues: Issue[] },
): Promise<Answer> => {
  const before = new Map(rowsIn(current, group).map((row) => [row.id, row.answers]))
  const rows: { id: Id; answers: { readonly [field: Id]: FieldAnswer } }[] = []
  for (const row of rowsIn(answers, group)) {
    const kept: [Id, FieldAnswer][] = []
    for (const [id, answer] of Object.entries(row.answers)) {
      const earlier = fieldAnswer(before.get(row.id) ?? {}, id)
      const one = await verified(ctx, form, { path: [group, row.id, id], before: earlier, answer, issues })
      if (one.rows === undefined) kept.push([id, one])
    }
    rows.push({ id: row.id, answers: Object.fromEntries(kept) })
  }
  return { rows }
}
