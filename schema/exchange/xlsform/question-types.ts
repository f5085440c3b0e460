import type { FieldKind, ValueRules } from '../../fields/field-type.ts'
import type { OptionList } from '../../form/form.ts'
import type { Importing, Line } from './workbook.ts'

/** What a type of question becomes. */
export interface Question {
  readonly type: FieldKind
  readonly list?: OptionList
  readonly rules?: ValueRules
}

/** What a row of the survey sheet is, by the words of its type: a question, a text, a calculation, the edge of a group. */
export type RowKind = 'question' | 'note' | 'calculate' | 'begin-group' | 'begin-repeat' | 'end-group' | 'end-repeat'

const EDGES: ReadonlyMap<string, RowKind> = new Map([
  ['begin group', 'begin-group'],
  ['begin repeat', 'begin-repeat'],
  ['end group', 'end-group'],
  ['end repeat', 'end-repeat'],
  ['note', 'note'],
  ['calculate', 'calculate'],
])

const typeText = (line: Line): string =>
  line
    .get('type')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')

export const rowKindOf = (line: Line): RowKind => EDGES.get(typeText(line)) ?? 'question'

const PLAIN: ReadonlyMap<string, FieldKind> = new Map([
  ['integer', 'integer'],
  ['int', 'integer'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['acknowledge', 'yes-no'],
  ['trigger', 'yes-no'],
  ['image', 'file'],
  ['file', 'file'],
])

/** The field a row asks for; an issue where its type or its list is not known. */
export function questionOf(
  line: Line,
  lists: ReadonlyMap<string, OptionList>,
  importing: Importing,
): Question | undefined {
  const text = typeText(line)
  const plain = PLAIN.get(text)
  if (plain) return { type: plain }
  if (text === 'text') return { type: line.get('appearance') === 'multiline' ? 'paragraph' : 'text' }
  if (text === 'range') return rangeOf(line, importing)
  const select = /^select[_ ](one|multiple)\s+(\S+)(\s+or[_ ]other)?$/i.exec(line.get('type'))
  if (!select) return importing.refuse('import.unknown-type', line.at('type'), { type: line.get('type').slice(0, 100) })
  const list = lists.get(select[2] ?? '')
  if (!list) return importing.refuse('import.unknown-list', line.at('type'), { list: (select[2] ?? '').slice(0, 100) })
  if (select[3]) importing.warn('import.or-other', line.at('type'))
  return { type: select[1]?.toLowerCase() === 'one' ? 'choice' : 'choices', list }
}

/** `start=0 end=10 step=1`: whole numbers when all three are. */
function rangeOf(line: Line, importing: Importing): Question | undefined {
  const given = new Map(
    [...line.get('parameters').matchAll(/(\w+)\s*=\s*(-?\d+(?:\.\d+)?)/g)].map((one) => [one[1], Number(one[2])]),
  )
  const [min, max, step] = [given.get('start') ?? 0, given.get('end') ?? 10, given.get('step') ?? 1]
  if (min > max)
    return importing.refuse('import.bad-formula', line.at('parameters'), { near: line.get('parameters').slice(0, 50) })
  return { type: [min, max, step].every(Number.isInteger) ? 'integer' : 'decimal', rules: { min, max } }
}
