import { activeAnswer } from '../../schema/form/active-answer.ts'
import { indexOf } from '../../schema/form/form-index.ts'
import {
  type Answers,
  evaluate,
  FACTS,
  type FactSource,
  type FormDefinition,
  type Json,
  NO_FACTS,
  rowsIn,
} from '../../schema/index.ts'

export type Data = { [name: string]: Json | undefined | Data | Data[] }

/** `a.b.c` as objects inside objects, which is how JsonLogic looks a variable up. */
function put(into: Data, path: string, value: Data[string]): void {
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) {
    into[first] = value
    return
  }
  const held = into[first]
  const next: Data = isData(held) ? held : {}
  put(next, rest.join('.'), value)
  into[first] = next
}

const isData = (value: Data[string]): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the variables of an exported condition stand for: the answers of a submission, its computed values and facts. */
export function jsonLogicData(
  form: FormDefinition,
  answers: Answers,
  today: string,
  facts: FactSource = NO_FACTS,
): Data {
  const index = indexOf(form)
  const data: Data = { today }
  const { scores } = evaluate(form, answers, { today, facts })
  for (const one of form.computed) put(data, `computed.${one.api}`, scores[one.id] ?? null)
  for (const fact of FACTS.all()) {
    if (fact.type !== 'list') put(data, `facts.${fact.path}`, facts.value(fact.path) ?? null)
  }
  for (const [id, field] of index.fields) {
    if (index.groupOf.has(id)) continue
    const given = answers[id]
    const { value, missing } = activeAnswer(index, field, given?.rows === undefined ? given : undefined)
    put(data, `answers.${field.api}`, value ?? null)
    if (missing !== undefined) put(data, `missing.${field.api}`, missing)
  }
  const around = structuredClone(data)
  for (const fact of FACTS.all()) {
    const rows = fact.type === 'list' ? facts.rows(fact.path) : undefined
    const filled = rows?.map((row) => {
      const inside = structuredClone(around)
      for (const path of fact.row ?? []) put(inside, `facts.${path}`, row.value(path) ?? null)
      return inside
    })
    if (fact.type === 'list') put(data, `facts.${fact.path}`, filled ?? null)
  }
  for (const [id, group] of index.groups) {
    const filled = rowsIn(answers, id).map((row) => {
      const inside = structuredClone(around)
      for (const field of group.items) {
        if (field.t !== 'field') continue
        put(inside, `answers.${field.api}`, activeAnswer(index, field, row.answers[field.id]).value ?? null)
      }
      return inside
    })
    put(data, `answers.${group.api}`, filled)
  }
  return data
}
