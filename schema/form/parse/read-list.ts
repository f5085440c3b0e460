import type { Option, OptionList } from '../form.ts'
import { isOptionCode } from '../names.ts'
import { readConcepts } from './read-field.ts'
import { kept, type Path, type Reader } from './reader.ts'
import { MAX_OPTIONS } from './scan.ts'

/** An option list. */
export function readList(reader: Reader, input: unknown, path: Path): OptionList | undefined {
  const source = reader.object(input, path, ['id', 'label', 'options'], ['ordered'])
  if (!source) return undefined
  const id = reader.id(source.get('id'), source.at('id'))
  const label = reader.l10n(source.get('label'), source.at('label'))
  const ordered = source.get('ordered')
  if (ordered !== undefined && typeof ordered !== 'boolean') {
    reader.report('document.wrong-type', source.at('ordered'), { expected: 'boolean' })
  }
  const options = reader.array(
    source.get('options'),
    source.at('options'),
    (one, at) => readOption(reader, one, at),
    MAX_OPTIONS,
  )
  return id && label ? { id, label, ...(typeof ordered === 'boolean' ? { ordered } : {}), options } : undefined
}

function readOption(reader: Reader, input: unknown, path: Path): Option | undefined {
  const source = reader.object(input, path, ['id', 'code', 'label'], ['score', 'tags', 'archived', 'concept'])
  if (!source) return undefined
  const id = reader.id(source.get('id'), source.at('id'))
  const code = reader.name(source.get('code'), source.at('code'), isOptionCode, 'document.bad-id')
  const label = reader.l10n(source.get('label'), source.at('label'))
  const score = source.has('score') ? reader.number(source.get('score'), source.at('score'), -1e6, 1e6) : undefined
  const tags = source.has('tags')
    ? reader.array(source.get('tags'), source.at('tags'), (one, at) => reader.text(one, at, 100), 50)
    : undefined
  const concept = source.has('concept') ? readConcepts(reader, source.get('concept'), source.at('concept')) : undefined
  const archived = source.get('archived')
  if (archived !== undefined && archived !== true) {
    reader.report('document.wrong-type', source.at('archived'), { expected: 'true' })
  }
  if (!id || !code || !label) return undefined
  return {
    id,
    code,
    label,
    ...kept('score', score),
    ...kept('tags', tags),
    ...(archived === true ? { archived } : {}),
    ...kept('concept', concept),
  }
}
