import { isAcceptedDate } from '../../rules/calendar.ts'
import type { Answer } from '../answers.ts'
import { type GoldenCase, MISSING_REASONS } from '../form.ts'
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

function readAnswer(reader: Reader, input: unknown, path: Path): Answer | undefined {
  const source = reader.object(input, path, [], ['value', 'missing'])
  if (!source) return undefined
  if (source.has('missing')) {
    const missing = reader.oneOf(source.get('missing'), source.at('missing'), MISSING_REASONS)
    return missing && { missing }
  }
  return source.has('value')
    ? { value: reader.json(source.get('value')) }
    : reader.report('document.missing-property', source.at('value'), { property: 'value' })
}

function readExpect(reader: Reader, input: unknown, path: Path): GoldenCase['expect'] | undefined {
  const source = reader.object(input, path, [], ['scores', 'outcome', 'visible', 'hidden'])
  if (!source) return undefined
  const ids = (key: string) =>
    source.has(key) ? reader.array(source.get(key), source.at(key), (one, at) => reader.id(one, at), 1_000) : undefined
  const number = (one: unknown, at: Path) => (one === null ? null : reader.number(one, at))
  const outcome = source.get('outcome')
  return {
    ...kept(
      'scores',
      source.has('scores') ? entriesOf(reader, source.get('scores'), source.at('scores'), number) : undefined,
    ),
    ...kept(
      'outcome',
      outcome === null ? null : source.has('outcome') ? reader.id(outcome, source.at('outcome')) : undefined,
    ),
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
