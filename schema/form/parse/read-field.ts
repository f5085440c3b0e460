import { FIELD_KINDS, type FieldKind, REFERENCE_TARGETS, type ValueRules } from '../../fields/field-type.ts'
import { fieldTypes } from '../../fields/index.ts'
import { isAcceptedDate } from '../../rules/calendar.ts'
import type { Expr, OptionId } from '../../rules/expression.ts'
import { type Field, type ItemBase, MAX_CONCEPT_LENGTH, MISSING_REASONS, SENSITIVITIES } from '../form.ts'
import { isApiName } from '../names.ts'
import { readPeriod } from './read-period.ts'
import { kept, type Path, type Reader, type Source } from './reader.ts'

export const FIELD_REQUIRED = ['t', 'id', 'label', 'type', 'api']
export const FIELD_OPTIONAL = [
  'help',
  'visible',
  'required',
  'readOnly',
  'default',
  'prefill',
  'list',
  'weight',
  'rules',
  'missing',
  'evidence',
  'sensitivity',
  'searchable',
  'concept',
  'replaces',
  'archived',
]

/** The part of a field that a section does not have. */
export function readField(reader: Reader, source: Source, base: ItemBase): Field | undefined {
  const type = reader.oneOf(source.get('type'), source.at('type'), FIELD_KINDS, 'document.unknown-field-type')
  const api = reader.name(source.get('api'), source.at('api'), isApiName, 'document.bad-api-name')
  const optional = <T>(key: string, read: (value: unknown, path: Path) => T | undefined): T | undefined =>
    source.has(key) ? read(source.get(key), source.at(key)) : undefined
  const always = (value: unknown, path: Path): true | Expr | undefined =>
    value === true ? true : reader.expression(value, path)
  const flag = (value: unknown, path: Path): true | undefined =>
    value === true ? true : reader.report('document.wrong-type', path, { expected: 'true' })
  const field = {
    ...base,
    t: 'field' as const,
    ...kept('required', optional('required', always)),
    ...kept('readOnly', optional('readOnly', always)),
    ...kept(
      'default',
      optional('default', (value, path) => reader.expression(value, path)),
    ),
    ...kept(
      'prefill',
      optional('prefill', (value, path) => reader.name(value, path, isFactPath, 'document.bad-id')),
    ),
    ...kept(
      'list',
      optional('list', (value, path) => reader.id(value, path)),
    ),
    ...kept(
      'weight',
      optional('weight', (value, path) => reader.number(value, path, 0, 1_000_000)),
    ),
    ...kept('rules', type && optional('rules', (value, path) => readRules(reader, type, value, path))),
    ...kept(
      'missing',
      optional('missing', (value, path) => readReasons(reader, value, path)),
    ),
    ...kept(
      'evidence',
      optional('evidence', (value, path) => readEvidence(reader, value, path)),
    ),
    ...kept(
      'sensitivity',
      optional('sensitivity', (value, path) => reader.oneOf(value, path, SENSITIVITIES)),
    ),
    ...kept('searchable', optional('searchable', flag)),
    ...kept(
      'concept',
      optional('concept', (value, path) => readConcepts(reader, value, path)),
    ),
    ...kept(
      'replaces',
      optional('replaces', (value, path) => readReplaces(reader, value, path)),
    ),
    ...kept('archived', optional('archived', flag)),
  }
  return type && api ? { ...field, type, api } : undefined
}

function readEvidence(reader: Reader, input: unknown, path: Path): Field['evidence'] {
  const source = reader.object(input, path, ['required', 'kinds'], ['validFor'])
  if (!source) return undefined
  const always = source.get('required') === true
  const required = always ? true : reader.expression(source.get('required'), source.at('required'))
  const kinds = reader.array(source.get('kinds'), source.at('kinds'), (one, at) => reader.text(one, at, 200), 50)
  if (kinds.length === 0) reader.report('document.missing-property', [...source.at('kinds'), 0], { property: 'kinds' })
  const validFor = source.has('validFor')
    ? readPeriod(reader, source.get('validFor'), source.at('validFor'))
    : undefined
  return required && { required, kinds, ...kept('validFor', validFor) }
}

const isFactPath = (path: string): boolean => /^[A-Za-z][A-Za-z0-9.]{0,126}$/.test(path)

function readReasons(reader: Reader, input: unknown, path: Path): Field['missing'] {
  const reasons = reader.array(input, path, (one, at) => reader.oneOf(one, at, MISSING_REASONS), MISSING_REASONS.length)
  return [...new Set(reasons)]
}

export const readConcepts = (reader: Reader, input: unknown, path: Path): string[] =>
  reader.array(input, path, (one, at) => reader.text(one, at, MAX_CONCEPT_LENGTH), 50)

function readRules(reader: Reader, type: FieldKind, input: unknown, path: Path): ValueRules | undefined {
  const names = ['min', 'max', 'minLength', 'maxLength', 'decimals', 'from', 'to', 'target'] as const
  const source = reader.object(input, path, [], names)
  if (!source) return undefined
  const rules: ValueRules = {}
  for (const name of names) {
    if (!source.has(name)) continue
    if (!Object.hasOwn(fieldTypes[type].settings, name)) {
      reader.report('document.setting-not-for-type', source.at(name), { setting: name, type })
    } else if (name === 'target') {
      const target = reader.oneOf(source.get(name), source.at(name), REFERENCE_TARGETS)
      if (target !== undefined) rules.target = target
    } else if (name === 'from' || name === 'to') {
      const value = source.get(name)
      if (typeof value === 'string' && (value === 'today' || isAcceptedDate(value))) rules[name] = value
      else reader.report('document.wrong-type', source.at(name), { expected: 'date' })
    } else {
      const [least, most, whole] = limits(name, type)
      const value = reader.number(source.get(name), source.at(name), least, most, whole)
      if (value !== undefined) rules[name] = value
    }
  }
  const crossed =
    (rules.min !== undefined && rules.max !== undefined && rules.min > rules.max) ||
    (rules.minLength !== undefined && rules.maxLength !== undefined && rules.minLength > rules.maxLength) ||
    (rules.from !== undefined &&
      rules.to !== undefined &&
      rules.from !== 'today' &&
      rules.to !== 'today' &&
      rules.from > rules.to)
  return crossed ? reader.report('document.bad-range', path) : rules
}

/** Least, most, and whether whole only, of a bound of a field type. */
export function limits(
  name: 'min' | 'max' | 'minLength' | 'maxLength' | 'decimals',
  type: FieldKind,
): [number, number, boolean] {
  if (name === 'decimals') return [0, 6, true]
  if (name === 'minLength' || name === 'maxLength') return [0, 10_000, true]
  const counts = fieldTypes[type].settings[name] === 'fewest-items' || fieldTypes[type].settings[name] === 'most-items'
  const isMoney = fieldTypes[type].graphql.output === 'Cents'
  return counts ? [0, 2_000, true] : isMoney ? [-2_147_483_648, 2_147_483_647, true] : [-1e15, 1e15, false]
}

function readReplaces(reader: Reader, input: unknown, path: Path): Field['replaces'] {
  const source = reader.object(input, path, ['field', 'via'])
  const field = source && reader.id(source.get('field'), source.at('field'))
  if (!source || !field) return undefined
  const via = source.get('via')
  if (via === 'copy' || via === 'cast') return { field, via }
  const map = reader.object(via, source.at('via'), ['options'])
  if (!map) return undefined
  const pairs: [OptionId, OptionId | null][] = []
  const given: unknown = map.get('options')
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return reader.report('document.wrong-type', map.at('options'), { expected: 'object' })
  }
  for (const [from, to] of Object.entries(given)) {
    const at = [...map.at('options'), from]
    const source = reader.id(from, at)
    const target = to === null ? null : reader.id(to, at)
    if (source !== undefined && target !== undefined) pairs.push([source, target])
  }
  return { field, via: { options: Object.fromEntries(pairs) } }
}
