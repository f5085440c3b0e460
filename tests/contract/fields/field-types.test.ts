import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  FIELD_KINDS,
  fieldTypes,
  type Issue,
  issueMessage,
  type Json,
  LOCALES,
  OPERATORS,
  type ValueContext,
  valueIssues,
  valueSchema,
} from '../../../schema/index.ts'
import { type FieldFixture, TODAY } from './field-fixture.ts'
import { fixtures } from './fixtures.ts'

const contextOf = ({ rules, options = [] }: FieldFixture): ValueContext => ({ rules, options, today: TODAY })
const codes = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code)
const shapeOf = (fixture: FieldFixture, value: unknown): Issue[] =>
  valueIssues(fieldTypes[fixture.kind].shape(contextOf(fixture)), value, ['f'], fixture.kind)
const submittedOf = (fixture: FieldFixture, value: unknown): Issue[] =>
  valueIssues(fieldTypes[fixture.kind].check(contextOf(fixture)), value, ['f'], fixture.kind)

/** What a client may send where a value is expected, of every wrong kind. */
const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -0,
  -1,
  1.5,
  1e308,
  5e-324,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  '\0',
  '\ud800',
  '\udfff\ud800',
  'x'.repeat(20_000),
  '‮',
  '\u200b',
  'NaN',
  'Infinity',
  'null',
  'true',
  '0',
  '1e3',
  '__proto__',
  'constructor',
  'infinity',
  '-infinity',
  'now',
  '2026-02-30',
  '0000-00-00',
  '9999-99-99',
  '2026-11-22T10:00',
  '+02026-11-22',
  '=1+1',
  '<script>',
  "' or 1=1 --",
  '{"$ne":0}',
  [],
  [[]],
  [null],
  [undefined],
  [Number.NaN],
  ['\0'],
  [{}],
  ['a', 'a'],
  Array(3_000).fill('x'),
  {},
  { $ne: 0 },
  { $or: [{}] },
  { value: 1 },
  JSON.parse('{"then":1}'),
  { length: 1, 0: 'a' },
  { toString: null },
  JSON.parse('{"__proto__":1}'),
  Object.create(null),
  new Date(0),
  /x/,
  new Map(),
  Symbol.iterator,
  10n,
  () => 'x',
]

describe.each(FIELD_KINDS)('the field type %s', (kind) => {
  const fixture: FieldFixture = fixtures[kind]
  const type = fieldTypes[kind]

  it('accepts what is valid, while typing and when submitted', () => {
    for (const value of fixture.valid) {
      expect(codes(shapeOf(fixture, value)), JSON.stringify(value)).toEqual([])
      expect(codes(submittedOf(fixture, value)), JSON.stringify(value)).toEqual([])
    }
  })

  it('keeps what is incomplete while typing and refuses it when submitted', () => {
    for (const [value, code] of fixture.incomplete) {
      expect(codes(shapeOf(fixture, value)), JSON.stringify(value)).toEqual([])
      expect(codes(submittedOf(fixture, value)), JSON.stringify(value)).toContain(code)
    }
  })

  it('refuses what can never be stored, with the field named and a sentence in both languages', () => {
    for (const [value, code] of fixture.refused) {
      const issues = shapeOf(fixture, value)
      expect(codes(issues), JSON.stringify(value)).toContain(code)
      expect(submittedOf(fixture, value).length, JSON.stringify(value)).toBeGreaterThan(0)
      for (const issue of issues) {
        expect(issue.path).toEqual(['f'])
        for (const locale of LOCALES) expect(issueMessage(issue, locale)).toMatch(/\S.*[.!?)]$/)
      }
    }
  })

  it('answers anything at all with issues that have their sentence, never with a crash', () => {
    for (const value of HOSTILE) {
      for (const issue of [...shapeOf(fixture, value), ...submittedOf(fixture, value)]) {
        for (const locale of LOCALES) expect(issueMessage(issue, locale)).toMatch(/\S/)
      }
      const stored = shapeOf(fixture, value).length === 0
      if (stored) expect(JSON.parse(JSON.stringify(value))).toEqual(Object.is(value, -0) ? 0 : value)
    }
  })

  it('keeps what a person typed in one form, and what it cannot read as it is', () => {
    const normalise = type.normalise ?? ((value: Json) => value)
    for (const [typed, kept] of fixture.normalised ?? []) {
      expect(normalise(typed), JSON.stringify(typed)).toEqual(kept)
      expect(normalise(kept), JSON.stringify(kept)).toEqual(kept)
    }
    for (const value of fixture.valid) expect(normalise(value)).toEqual(value)
    for (const [value] of fixture.incomplete) expect(codes(submittedOf(fixture, normalise(value)))).not.toEqual([])
  })

  it('gives conditions a value of its operand type', () => {
    for (const [value, read] of fixture.operands ?? [])
      expect(type.operandValue?.(value), JSON.stringify(value)).toEqual(read)
    const texts: readonly string[] = ['text', 'date', 'option']
    for (const value of fixture.valid) {
      const read: unknown = type.operandValue === undefined ? value : type.operandValue(value)
      const operand = type.operand(fixture.options ?? []).t
      const isRight = Array.isArray(read)
        ? operand === 'files' || operand === 'options'
        : texts.includes(operand)
          ? typeof read === 'string'
          : typeof read === operand
      expect(isRight, `${JSON.stringify(value)} as ${operand}`).toBe(true)
    }
  })

  it('tells an empty answer from an answer', () => {
    for (const value of fixture.empty) expect(type.isEmpty(value), JSON.stringify(value)).toBe(true)
    for (const value of fixture.valid) {
      const isBlank = value === '' || (Array.isArray(value) && value.length === 0)
      expect(type.isEmpty(value), JSON.stringify(value)).toBe(isBlank)
    }
  })

  it('writes values for people in both languages', () => {
    for (const [value, expected] of fixture.formatted) {
      for (const locale of LOCALES) expect(type.format(value, fixture.options ?? [], locale)).toBe(expected[locale])
    }
  })

  it('gives its rows to the search index, in the column it sorts by', () => {
    for (const [value, rows] of fixture.indexed) {
      const found = type.indexRows(value, fixture.options ?? [])
      expect(found).toEqual(rows)
      if (type.searchIndex !== null) for (const row of found) expect(row).toHaveProperty(type.searchIndex)
    }
  })

  it('exports to columns named by suffix', () => {
    const columns = type.exportColumns(fixture.options ?? [])
    expect(new Set(columns.map(({ suffix }) => suffix)).size).toBe(columns.length)
    for (const [value, cells] of fixture.exported) {
      expect(Object.fromEntries(columns.map((column) => [column.suffix, column.cell(value)]))).toEqual(cells)
    }
  })

  it('offers operators of the language, and a JSON Schema of its values', () => {
    expect(type.operators.length).toBeGreaterThan(0)
    for (const op of type.operators) expect(OPERATORS).toContain(op)
    const schema = z.toJSONSchema(valueSchema(type, contextOf(fixture)), { io: 'input' })
    expect(schema).toHaveProperty('type')
  })

  it('is filtered in the API exactly when it is indexed', () => {
    expect(type.graphql.filter === null).toBe(type.searchIndex === null)
  })
})
