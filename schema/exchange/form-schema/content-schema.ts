import { MAX_ROWS, MISSING_REASONS } from '../../form/form.ts'
import { NAME_SHAPES } from '../../form/names.ts'
import { MAX_OPTIONS } from '../../form/parse/scan.ts'
import { closed, DAY, listOf, numberIn, oneOf, ref, type Schema, TRUE, text, when } from './schema-parts.ts'

/** Option lists, computed values, decisions and checks. */
export const logicDefinitions = (): { readonly [name: string]: Schema } => ({
  list: closed(['id', 'label', 'options'], ['ordered'], {
    id: ref('id'),
    label: ref('label'),
    ordered: { type: 'boolean' },
    options: listOf(ref('option'), MAX_OPTIONS),
  }),
  option: closed(['id', 'code', 'label'], ['score', 'tags', 'archived', 'concept'], {
    id: ref('id'),
    code: ref('optionCode'),
    label: ref('label'),
    score: numberIn(-1e6, 1e6),
    tags: listOf(text(100), 50),
    archived: TRUE,
    concept: listOf(text(200), 50),
  }),
  computed: {
    ...closed(['id', 'api', 'label', 'type', 'expr'], ['bands'], {
      id: ref('id'),
      api: ref('apiName'),
      label: ref('label'),
      type: oneOf(['decimal', 'integer', 'choice', 'yes-no', 'date']),
      expr: ref('expression'),
      bands: listOf(
        closed(['id', 'upTo', 'label'], [], { id: ref('id'), upTo: { type: 'number' }, label: ref('label') }),
        50,
      ),
    }),
    ...when({ required: ['bands'] }, { properties: { type: oneOf(['decimal', 'integer']) } }),
  },
  rule: closed(
    ['id', 'label', 'hit', 'outcome', 'when', 'because'],
    ['evidence', 'confirmAfter', 'committee', 'source'],
    {
      id: ref('id'),
      label: ref('label'),
      hit: oneOf(['first', 'all']),
      outcome: ref('id'),
      when: ref('expression'),
      because: ref('longText'),
      evidence: listOf(text(2_000), 50),
      confirmAfter: ref('period'),
      committee: TRUE,
      source: text(10_000),
    },
  ),
  check: closed(['id', 'when', 'level', 'at', 'message'], [], {
    id: ref('id'),
    when: ref('expression'),
    level: oneOf(['error', 'warning']),
    at: listOf(ref('id'), 1_000),
    message: ref('longText'),
  }),
})

const byId = (values: Schema): Schema => ({
  type: 'object',
  propertyNames: ref('id'),
  additionalProperties: values,
})

/** An id, or three of them: `<group>/<row>/<field>`. */
const SLOT: Schema = {
  type: 'string',
  pattern: `^${inner(NAME_SHAPES.id)}(/${inner(NAME_SHAPES.id)}/${inner(NAME_SHAPES.id)})?$`,
}

function inner(shape: RegExp): string {
  return shape.source.replace(/^\^|\$$/g, '')
}

/** Golden cases and the answers they hold. Values are checked against the form when the case is run, not here. */
export const caseDefinitions = (): { readonly [name: string]: Schema } => ({
  case: closed(['id', 'label', 'today', 'answers', 'expect'], ['facts'], {
    id: ref('id'),
    label: ref('label'),
    today: DAY,
    answers: byId(when({ required: ['rows'] }, ref('rows'), ref('answer'))),
    facts: { type: 'object' },
    expect: closed([], ['scores', 'outcome', 'rule', 'visible', 'hidden'], {
      scores: byId({ type: ['number', 'null'] }),
      outcome: { anyOf: [{ type: 'null' }, ref('id')] },
      rule: { anyOf: [{ type: 'null' }, ref('id')] },
      visible: listOf(SLOT, 1_000),
      hidden: listOf(SLOT, 1_000),
    }),
  }),
  answer: {
    ...closed([], ['value', 'missing', 'evidence'], {
      missing: oneOf(MISSING_REASONS),
      evidence: listOf(
        closed(['kind'], ['file', 'seenOn', 'issuedOn'], {
          kind: text(200),
          file: text(100),
          seenOn: text(100),
          issuedOn: text(100),
        }),
        20,
      ),
    }),
    anyOf: [{ required: ['value'] }, { required: ['missing'] }],
  },
  rows: closed(['rows'], [], {
    rows: listOf(closed(['id', 'answers'], [], { id: ref('id'), answers: byId(ref('answer')) }), MAX_ROWS),
  }),
})
