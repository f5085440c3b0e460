import { FIELD_KINDS, type FieldKind } from '../../fields/field-type.ts'
import { fieldTypes } from '../../fields/index.ts'
import { MAX_ROWS, MISSING_REASONS, SENSITIVITIES } from '../../form/form.ts'
import { limits } from '../../form/parse/read-field.ts'
import { KINDS, PROPERTIES } from '../../form/parse/read-items.ts'
import { closed, DAY, listOf, numberIn, oneOf, ref, type Schema, TRUE, text, when } from './schema-parts.ts'

const always: Schema = { anyOf: [TRUE, ref('expression')] }

const common = (kind: string): { readonly [name: string]: Schema } => ({
  t: { const: kind },
  id: ref('id'),
  label: ref('label'),
  help: ref('longText'),
  visible: ref('expression'),
})

/** Sections, repeated groups, notes and fields. */
export const itemDefinitions = (): { readonly [name: string]: Schema } => ({
  item: {
    type: 'object',
    properties: { t: oneOf(KINDS) },
    required: ['t'],
    allOf: KINDS.map((kind) => whenConst('t', kind, ref(kind))),
  },
  section: closed(...PROPERTIES.section, { ...common('section'), items: { type: 'array', items: ref('item') } }),
  repeat: closed(...PROPERTIES.repeat, {
    ...common('repeat'),
    api: ref('apiName'),
    items: {
      type: 'array',
      items: { allOf: [ref('item'), { properties: { t: oneOf(['field', 'note']) } }] },
      maxItems: 10_000,
    },
    min: numberIn(0, MAX_ROWS, true),
    max: numberIn(0, MAX_ROWS, true),
    rowLabel: ref('expression'),
  }),
  note: closed(...PROPERTIES.note, common('note')),
  field: { ...closed(...PROPERTIES.field, fieldProperties()), allOf: FIELD_KINDS.map(ofKind) },
  replaces: closed(['field', 'via'], [], {
    field: ref('id'),
    via: {
      anyOf: [
        oneOf(['copy', 'cast']),
        closed(['options'], [], {
          options: {
            type: 'object',
            propertyNames: ref('id'),
            additionalProperties: { anyOf: [{ type: 'null' }, ref('id')] },
          },
        }),
      ],
    },
  }),
})

const whenConst = (property: string, value: string, then: Schema): Schema =>
  when({ properties: { [property]: { const: value } }, required: [property] }, then)

const fieldProperties = (): { readonly [name: string]: Schema } => ({
  ...common('field'),
  type: oneOf(FIELD_KINDS),
  api: ref('apiName'),
  required: always,
  readOnly: always,
  default: ref('expression'),
  prefill: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.]{0,126}$' },
  list: ref('id'),
  weight: numberIn(0, 1_000_000),
  rules: { type: 'object' },
  missing: listOf(oneOf(MISSING_REASONS), MISSING_REASONS.length),
  evidence: closed(['required', 'kinds'], ['validFor'], {
    required: always,
    kinds: { ...listOf(text(200), 50), minItems: 1 },
    validFor: ref('period'),
  }),
  sensitivity: oneOf(SENSITIVITIES),
  searchable: TRUE,
  concept: listOf(text(200), 50),
  replaces: ref('replaces'),
  archived: TRUE,
})

/** What a field type adds: its list, compulsory or forbidden, and the bounds it takes. */
function ofKind(kind: FieldKind): Schema {
  const { list, settings } = fieldTypes[kind]
  const rules = closed(
    [],
    Object.keys(settings),
    Object.fromEntries(
      Object.keys(settings).map((name) => [name, name === 'from' || name === 'to' ? BOUND_DAY : bound(name, kind)]),
    ),
  )
  return whenConst('type', kind, {
    properties: list ? { rules } : { rules, list: false },
    ...(list ? { required: ['list'] } : {}),
  })
}

const BOUND_DAY: Schema = { anyOf: [{ const: 'today' }, DAY] }

function bound(name: string, kind: FieldKind): Schema {
  const known = (['min', 'max', 'minLength', 'maxLength', 'decimals'] as const).find((one) => one === name)
  return known ? numberIn(...limits(known, kind)) : {}
}
