import { type Item, MAX_ROWS, type Repeat } from '../form.ts'
import { isApiName } from '../names.ts'
import { FIELD_OPTIONAL, FIELD_REQUIRED, readField } from './read-field.ts'
import { kept, type Path, type Reader, type Source } from './reader.ts'

export const KINDS = ['section', 'repeat', 'field', 'note'] as const

/** The properties each kind of item must have, and may have. */
export const PROPERTIES = {
  section: [
    ['t', 'id', 'label', 'items'],
    ['help', 'visible'],
  ],
  repeat: [
    ['t', 'id', 'label', 'api', 'items'],
    ['help', 'visible', 'min', 'max', 'rowLabel'],
  ],
  field: [FIELD_REQUIRED, FIELD_OPTIONAL],
  note: [
    ['t', 'id', 'label'],
    ['help', 'visible'],
  ],
} satisfies Record<(typeof KINDS)[number], [string[], string[]]>

/** A section, a repeated group, a field or a note, with what it holds. The depth was bounded by `scan`. */
export function readItem(reader: Reader, input: unknown, path: Path): Item | undefined {
  const t = typeof input === 'object' && input !== null && 't' in input ? input.t : undefined
  const kind = reader.oneOf(t, [...path, 't'], KINDS, 'document.unknown-item-kind')
  const source = kind && reader.object(input, path, ...PROPERTIES[kind])
  if (!source) return undefined
  const id = reader.id(source.get('id'), source.at('id'))
  const label = reader.l10n(source.get('label'), source.at('label'))
  const help = source.has('help') ? reader.longText(source.get('help'), source.at('help')) : undefined
  const visible = source.has('visible') ? reader.expression(source.get('visible'), source.at('visible')) : undefined
  // Read on after an issue, so that a section with a bad label still reports what is wrong inside it.
  const read = { id: id ?? '', label: label ?? { fr: '' }, ...kept('help', help), ...kept('visible', visible) }
  const item = readKind(kind, reader, source, read)
  return id !== undefined && label !== undefined ? item : undefined
}

function readKind(
  kind: (typeof KINDS)[number],
  reader: Reader,
  source: Source,
  base: Pick<Item, 'id' | 'label'>,
): Item | undefined {
  if (kind === 'field') return readField(reader, source, base)
  if (kind === 'note') return { ...base, t: 'note' }
  const items = reader.array(source.get('items'), source.at('items'), (one, at) => readItem(reader, one, at))
  return kind === 'section' ? { ...base, t: 'section', items } : readRepeat(reader, source, base, items)
}

function readRepeat(
  reader: Reader,
  source: Source,
  base: Pick<Item, 'id' | 'label'>,
  held: readonly Item[],
): Repeat | undefined {
  const api = reader.name(source.get('api'), source.at('api'), isApiName, 'document.bad-api-name')
  const count = (key: string): number | undefined =>
    source.has(key) ? reader.number(source.get(key), source.at(key), 0, MAX_ROWS, true) : undefined
  const [min, max] = [count('min'), count('max')]
  if (min !== undefined && max !== undefined && min > max) reader.report('document.bad-range', source.at('min'))
  const rowLabel = source.has('rowLabel') ? reader.expression(source.get('rowLabel'), source.at('rowLabel')) : undefined
  const items = held.flatMap((item, i) =>
    item.t === 'field' || item.t === 'note'
      ? [item]
      : (reader.report('document.not-in-a-group', [...source.at('items'), i, 't']) ?? []),
  )
  return api === undefined
    ? undefined
    : { ...base, t: 'repeat', api, items, ...kept('min', min), ...kept('max', max), ...kept('rowLabel', rowLabel) }
}
