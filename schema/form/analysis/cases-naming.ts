import type { Id } from '../../rules/expression.ts'
import { placedAnswers, rowsIn } from '../answer-slots.ts'
import type { FormDefinition, GoldenCase } from '../form.ts'
import { indexOf } from '../form-index.ts'
import type { Sought } from './use.ts'

/** The golden cases that answer, choose or expect what is looked for. */
export const casesNaming = (form: FormDefinition, sought: Sought): { id: Id; path: (string | number)[] }[] =>
  form.cases.flatMap((one, i) => (names(form, one, sought) ? [{ id: one.id, path: ['cases', i] }] : []))

function names(form: FormDefinition, { answers, expect }: GoldenCase, { ids, list, option }: Sought): boolean {
  const given = placedAnswers(form, answers)
  if (list !== undefined && option !== undefined) {
    return given.some(
      ({ field, answer: { value } }) =>
        field.list === list && (value === option || (Array.isArray(value) && value.includes(option))),
    )
  }
  const slots = [...(expect.visible ?? []), ...(expect.hidden ?? [])]
  const expected = [
    ...slots.flatMap((slot) => slot.split('/')),
    ...Object.keys(expect.scores ?? {}),
    ...(expect.rule ? [expect.rule] : []),
  ]
  const groups = [...indexOf(form).groups.keys()].filter((id) => ids.has(id) && rowsIn(answers, id).length > 0)
  return groups.length > 0 || given.some(({ field }) => ids.has(field.id)) || expected.some((id) => ids.has(id))
}
