import { type Id, nameWords } from '../../../schema/index.ts'
import { Refusal } from '../../platform/errors.ts'
import { every, type Sql, some, sql } from '../../platform/plan/sql.ts'
import { ROW_STRIDE } from '../../submissions/index.ts'
import { type IndexTarget, scalarsOf } from './filter-sql.ts'

/** What the index keeps of a text; a longer one is looked up again in the answer itself. */
const INDEXED_TEXT = 200

const textEquals = (value: string, target: IndexTarget): Sql => {
  const beginning = sql('i.text = ?::text', value.slice(0, INDEXED_TEXT).toWellFormed())
  if (value.length < INDEXED_TEXT) return beginning
  const whole = target.fields.flatMap((id) => wholeText(id, value, target.groups))
  return every([beginning, some(whole)])
}

/** The whole text of an answer, or of the answer of the row `i` stands in. */
const wholeText = (id: Id, value: string, groups: readonly Id[] | undefined): Sql[] =>
  groups === undefined
    ? [sql(`submission.answers -> ?::text ->> 'value' = ?::text`, id, value)]
    : groups.map((group) =>
        sql(
          `submission.answers -> ?::text -> 'rows' -> (i.row_no / ${ROW_STRIDE}) -> 'answers' -> ?::text ->> 'value' = ?::text`,
          group,
          id,
          value,
        ),
      )

/** Part of a text, read as people do; scans the rows of the PLIE. */
const PARTS: Readonly<Record<string, string>> = {
  startsWith: 'starts_with(words_of_name(i.text), words_of_name(?))',
  contains: 'strpos(words_of_name(i.text), words_of_name(?)) > 0',
}

const textPart = (part: string, value: unknown): Sql => {
  const [text] = scalarsOf([value])
  if (nameWords(String(text)).length === 0) throw new Refusal('BAD_USER_INPUT', 'input.required')
  return sql(part, text)
}

/** One condition on a text, written on the row `i` of the search index. */
export const textCondition = (operator: string, value: unknown, target: IndexTarget): Sql => {
  const part = PARTS[operator]
  if (part !== undefined) return textPart(part, value)
  return some(scalarsOf(operator === 'in' ? value : [value]).map((text) => textEquals(String(text), target)))
}
