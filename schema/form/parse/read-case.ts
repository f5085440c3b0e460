import { isAcceptedDate } from '../../rules/calendar.ts'
import type { Answer, AnswerRow, EvidencePiece, FieldAnswer } from '../answers.ts'
import { type GoldenCase, MAX_ROWS, MISSING_REASONS } from '../form.ts'
import { isId } from '../names.ts'
import { kept, type Path, type Reader } from './reader.ts'

/** A golden case. Its answers are checked against the form when the case is run, not here. */
export function readCase(reader: Reader, input: unknown, path: Path): GoldenCase | undefined {
  const source = reader.object(input, path, ['id', 'label', 'today', 'answers', 'expect'], ['facts'])
  if (!source) return undefined
  const id = reader.id(source.get('id'), source.at('id'))
  const label = reader.l10n(source.get('label'), source.at('label'))
  const given = source.get('today')
  const today = typeof given === 'string' && isAcceptedDate(given) ? given : undefined
  if (today === undefined) reader.report('document.wrong-type', source.at('today'), { expected: 'date' })
  const answers = entriesOf(reader, source.get('answers'), source.at('answers'), (one, at) =>
    readAnswer(reader, one, at),
  )
  const facts = source.has('facts')
    ? entriesOf(
        reader,
        source.get('facts'),
        source.at('facts'),
        (one) => reader.json(one),
        () => true,
      )
    : undefined
  const expect = readExpect(reader, source.get('expect'), source.at('expect'))
  return id && label && today && answers && expect
    ? { id, label, today, answers, ...kept('facts', facts), expect }
    : undefined
}

/** An item of the form, or of one row: `<group>/<row>/<field>`. */
const isSlot = (slot: string): boolean => {
  const parts = slot.split('/')
  return (parts.length === 1 || parts.length === 3) && parts.every(isId)
}

function readAnswer(reader: Reader, input: unknown, path: Path): Answer | undefined {
  const hasRows = typeof input === 'object' && input !== null && 'rows' in input
  if (!hasRows) return readFieldAnswer(reader, input, path)
  const source = reader.object(input, path, ['rows'])
  return (
    source && {
      rows: reader.array(source.get('rows'), source.at('rows'), (one, at) => readRow(reader, one, at), MAX_ROWS),
    }
  )
}

function readRow(reader: Reader, input: unknown, path: Path): AnswerRow | undefined {
  const source = reader.object(input, path, ['id', 'answers'])
  const id = source && reader.id(source.get('id'), source.at('id'))
  const answers =
    source &&
    entriesOf(reader, source.get('answers'), source.at('answers'), (one, at) => readFieldAnswer(reader, one, at))
  return id && answers ? { id, answers } : undefined
}

function readFieldAnswer(reader: Reader, input: unknown, path: Path): FieldAnswer | undefined {
  const source = reader.object(input, path, [], ['value', 'missing', 'evidence'])
  if (!source) return undefined
  const evidence = source.has('evidence')
    ? reader.array(source.get('evidence'), source.at('evidence'), (one, at) => readPiece(reader, one, at), 20)
    : undefined
  if (source.has('missing')) {
    const missing = reader.oneOf(source.get('missing'), source.at('missing'), MISSING_REASONS)
    return missing && { missing, ...kept('evidence', evidence) }
  }
  return source.has('value')
    ? { value: reader.json(source.get('value')), ...kept('evidence', evidence) }
    : reader.report('document.missing-property', source.at('value'), { property: 'value' })
}

function readPiece(reader: Reader, input: unknown, path: Path): EvidencePiece | undefined {
  const source = reader.object(input, path, ['kind'], ['file', 'seenOn', 'issuedOn'])
  const kind = source && reader.text(source.get('kind'), source.at('kind'), 200)
  const text = (key: string) => (source?.has(key) ? reader.text(source.get(key), source.at(key), 100) : undefined)
  if (kind === undefined) return undefined
  return {
    kind,
    ...kept('file', text('file')),
    ...kept('seenOn', text('seenOn')),
    ...kept('issuedOn', text('issuedOn')),
  }
}

function readExpect(reader: Reader, input: unknown, path: Path): GoldenCase['expect'] | undefined {
  const source = reader.object(input, path, [], ['scores', 'outcome', 'rule', 'visible', 'hidden'])
  if (!source) return undefined
  const ids = (key: string) =>
    source.has(key)
      ? reader.array(
          source.get(key),
          source.at(key),
          (one, at) => reader.name(one, at, isSlot, 'document.bad-id'),
          1_000,
        )
      : undefined
  const number = (one: unknown, at: Path) => (one === null ? null : reader.number(one, at))
  const idOrNull = (key: string) =>
    source.get(key) === null ? null : source.has(key) ? reader.id(source.get(key), source.at(key)) : undefined
  return {
    ...kept(
      'scores',
      source.has('scores') ? entriesOf(reader, source.get('scores'), source.at('scores'), number) : undefined,
    ),
    ...kept('outcome', idOrNull('outcome')),
    ...kept('rule', idOrNull('rule')),
    ...kept('visible', ids('visible')),
    ...kept('hidden', ids('hidden')),
  }
}

/** An object used as a map, its keys ids unless said otherwise. */
function entriesOf<T>(
  reader: Reader,
  input: unknown,
  path: Path,
  read: (value: unknown, path: Path) => T | undefined,
  validKey: (key: string, path: Path) => unknown = (key, at) => reader.id(key, at) !== undefined,
): { [key: string]: T } | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return reader.report('document.wrong-type', path, { expected: 'object' })
  }
  const entries: [string, T][] = []
  for (const [key, value] of Object.entries(input)) {
    const at = [...path, key]
    const one = validKey(key, at) ? read(value, at) : undefined
    if (one !== undefined) entries.push([key, one])
  }
  return Object.fromEntries(entries)
}
