import type { Item } from '../form.ts'
import { FIELD_OPTIONAL, FIELD_REQUIRED, readField } from './read-field.ts'
import { kept, type Path, type Reader } from './reader.ts'

/** A section, a field or a note, with what it holds. The depth was bounded by `scan`. */
export function readItem(reader: Reader, input: unknown, path: Path): Item | undefined {
  const t = typeof input === 'object' && input !== null && 't' in input ? input.t : undefined
  const kind = reader.oneOf(t, [...path, 't'], ['section', 'field', 'note'] as const, 'document.unknown-item-kind')
  if (!kind) return undefined
  const base = ['help', 'visible']
  const source =
    kind === 'field'
      ? reader.object(input, path, FIELD_REQUIRED, FIELD_OPTIONAL)
      : reader.object(input, path, kind === 'section' ? ['t', 'id', 'label', 'items'] : ['t', 'id', 'label'], base)
  if (!source) return undefined
  const id = reader.id(source.get('id'), source.at('id'))
  const label = reader.l10n(source.get('label'), source.at('label'))
  const help = source.has('help') ? reader.longText(source.get('help'), source.at('help')) : undefined
  const visible = source.has('visible') ? reader.expression(source.get('visible'), source.at('visible')) : undefined
  // Read on after an issue, so that a section with a bad label still reports what is wrong inside it.
  const read = { id: id ?? '', label: label ?? { fr: '' }, ...kept('help', help), ...kept('visible', visible) }
  const item: Item | undefined =
    kind === 'field'
      ? readField(reader, source, read)
      : kind === 'note'
        ? { ...read, t: 'note' }
        : {
            ...read,
            t: 'section',
            items: reader.array(source.get('items'), source.at('items'), (one, at) => readItem(reader, one, at)),
          }
  return id !== undefined && label !== undefined ? item : undefined
}
