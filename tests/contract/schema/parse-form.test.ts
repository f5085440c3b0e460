import { describe, expect, it } from 'vitest'
import { ISSUE_CODES, type Issue, issueMessage, LOCALES, MAX_FIELDS, parseForm } from '../../../schema/index.ts'
import { f, field, op, parsed, sampleForm, v } from './sample-form.ts'

const issuesOf = (document: unknown): readonly Issue[] => parseForm(document).issues
const codesOf = (document: unknown): string[] => issuesOf(document).map(({ code }) => code)
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** The sample with one part replaced. */
const sampleWith = (change: Record<string, unknown>): unknown => ({ ...sampleForm(), ...change })

describe('parseForm', () => {
  it('gives a valid document back unchanged, sharing nothing with it', () => {
    const document = json({ ...sampleForm(), layout: { columns: 2 } })

    const { form } = parseForm(document)

    expect(form).toEqual(document)
    expect(form).not.toBe(document)
    expect(form?.items[0]).not.toBe((document as { items: unknown[] }).items[0])
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{}'],
    ['a list', []],
    ['a number', 3],
  ])('refuses %s', (_name, document) => {
    expect(codesOf(document)).toEqual(['document.not-json-object'])
  })

  it('refuses another specification', () => {
    expect(codesOf(sampleWith({ spec: 'plie.form/2' }))).toEqual(['document.unknown-spec'])
    expect(codesOf({})).toEqual(['document.unknown-spec'])
  })

  it('locates a misspelt property instead of losing it', () => {
    const [section, ...others] = sampleForm().items

    const [issue] = issuesOf(sampleWith({ items: [{ ...section, visibel: v(true) }, ...others] }))

    expect(issue).toMatchObject({ code: 'document.unknown-property', path: ['items', 0, 'visibel'] })
  })

  it('locates what is wrong inside a section whose own label is wrong', () => {
    const items = [{ t: 'section', id: 's', label: 'Situation', items: [{ ...field('x', 'text'), api: 'Majuscule' }] }]

    expect(issuesOf(sampleWith({ items })).map(({ path }) => path.join('.'))).toEqual([
      'items.0.label',
      'items.0.items.0.api',
    ])
  })

  it.each([
    ['a type that does not exist', { ...field('x', 'text'), type: 'telepathy' }, 'document.unknown-field-type'],
    ['a bound of another type', { ...field('x', 'text'), rules: { min: 1 } }, 'document.setting-not-for-type'],
    ['crossed bounds', { ...field('x', 'integer'), rules: { min: 5, max: 1 } }, 'document.bad-range'],
    [
      'a date bound that does not exist',
      { ...field('x', 'date'), rules: { from: '2026-02-30' } },
      'document.wrong-type',
    ],
    ['a choice without a list', field('x', 'choice'), 'document.list-required'],
    ['a text with a list', { ...field('x', 'text'), list: 'l_steps' }, 'document.list-forbidden'],
    ['a list that does not exist', { ...field('x', 'choice'), list: 'l_none' }, 'document.unknown-list'],
    ['a negative weight', { ...field('x', 'scale'), list: 'l_steps', weight: -1 }, 'document.bad-range'],
    ['a reserved API name', { ...field('x', 'text'), api: 'submittedAt' }, 'document.bad-api-name'],
    ['an API name of GraphQL', { ...field('x', 'text'), api: '__typename' }, 'document.bad-api-name'],
    ['a label without French', { ...field('x', 'text'), label: { en: 'x' } }, 'document.missing-property'],
    ['a label of 2,001 characters', { ...field('x', 'text'), label: { fr: 'x'.repeat(2_001) } }, 'document.bad-text'],
    ['a label with NUL', { ...field('x', 'text'), label: { fr: 'a\0' } }, 'document.bad-text'],
    ['a label with half a character', { ...field('x', 'text'), label: { fr: '\ud83d' } }, 'document.bad-text'],
    ['an item that is neither', { t: 'page', id: 'x', label: { fr: 'x' }, items: [] }, 'document.unknown-item-kind'],
    ['a prefill that does not exist', { ...field('x', 'text'), prefill: 'person.iq' }, 'expression.unknown-fact'],
    ['required false', { ...field('x', 'text'), required: false }, 'document.wrong-type'],
    ['a condition on another form', { ...field('x', 'text'), visible: f('f_elsewhere') }, 'expression.unknown-field'],
    ['a condition that is not one', { ...field('x', 'text'), visible: v(3) }, 'expression.type-mismatch'],
    [
      'an option of another list',
      { ...field('x', 'text'), visible: op('eq', f('f_mobility'), v('m_bus')) },
      'expression.unknown-option',
    ],
    [
      'an operator that does not exist',
      { ...field('x', 'text'), visible: { op: 'matches', a: [f('f_born')] } },
      'expression.unknown-operator',
    ],
    [
      'an operator of the prototype',
      { ...field('x', 'text'), visible: { op: 'constructor', a: [] } },
      'expression.unknown-operator',
    ],
    ['too few arguments', { ...field('x', 'text'), visible: { op: 'eq', a: [v(1)] } }, 'expression.wrong-arity'],
  ])('refuses %s', (_name, item, code) => {
    expect(codesOf(sampleWith({ items: [...sampleForm().items, item] }))).toContain(code)
  })

  it('refuses an id used twice, wherever it stands', () => {
    const again = [...sampleForm().items, field('r_heavy', 'text', { api: 'again' })]

    expect(issuesOf(sampleWith({ items: again }))).toMatchObject([
      { code: 'document.duplicate-id', path: ['rules', 0, 'id'], params: { id: 'r_heavy' } },
    ])
  })

  it('refuses an API name used twice, computed values included', () => {
    const items = [...sampleForm().items, field('x', 'text', { api: 'total' })]

    expect(codesOf(sampleWith({ items }))).toEqual(['document.duplicate-api-name'])
  })

  it('refuses option codes that would be one name in the API', () => {
    const lists = [
      ...sampleForm().lists,
      {
        id: 'l_x',
        label: { fr: 'x' },
        options: ['cdd-6', 'CDD.6'].map((code, i) => ({ id: `x${i}`, code, label: { fr: code } })),
      },
    ]

    expect(issuesOf(sampleWith({ lists }))).toMatchObject([
      { code: 'document.duplicate-api-name', path: ['lists', 2, 'options', 1, 'code'] },
    ])
  })

  it.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'then',
    '',
    'é',
    'a b',
    '‮abc',
    'x'.repeat(10_000),
  ])('refuses %s as an id, an API name, a code and a key', (name) => {
    const items = sampleForm().items
    const option = { id: 'o_x', code: 'x', label: { fr: 'x' } }
    const list = (change: object) => [
      { id: 'l_x', label: { fr: 'x' }, options: [{ ...option, ...change }] },
      ...sampleForm().lists,
    ]

    for (const document of [
      sampleWith({ items: [...items, field(name, 'text', { api: 'x' })] }),
      sampleWith({ items: [...items, field('x', 'text', { api: name })] }),
      sampleWith({ key: name }),
      sampleWith({ lists: list({ id: name }) }),
      sampleWith({ lists: list({ code: name }) }),
      sampleWith({ rules: [{ ...sampleForm().rules[0], outcome: name }] }),
    ]) {
      expect(parseForm(document).form, name.slice(0, 20)).toBeNull()
    }
  })

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s anywhere, and pollutes nothing', (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype)

    for (const place of ['layout', 'intro', 'title', 'basedOn']) {
      const document: unknown = JSON.parse(
        `${JSON.stringify(sampleForm()).slice(0, -1)},"${place}":{"fr":"x","${key}":{"polluted":true}}}`,
      )
      expect(parseForm(document).form).toBeNull()
    }

    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect({}).not.toHaveProperty('polluted')
  })

  it('refuses what JSON cannot carry', () => {
    for (const layout of [
      new Date(),
      new Map(),
      () => 1,
      Symbol('x'),
      1n,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Object.create({ a: 1 }),
    ]) {
      expect(codesOf(sampleWith({ layout }))).toEqual(['document.wrong-type'])
    }
  })

  it('refuses 5,000 fields with one issue, at once', () => {
    const items = Array.from({ length: 5_000 }, (_, i) =>
      field(`x${i}`, 'text', { visible: op('eq', f('x0'), v('a')) }),
    )

    const start = performance.now()
    const issues = issuesOf(sampleWith({ items }))

    expect(issues).toMatchObject([{ code: 'document.too-many-fields', params: { max: MAX_FIELDS } }])
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('accepts 1,000 fields, each with a condition on the one before, in under two seconds', () => {
    const items = Array.from({ length: MAX_FIELDS }, (_, i) =>
      field(`x${i}`, 'text', i === 0 ? {} : { visible: op('answered', f(`x${i - 1}`)) }),
    )

    const start = performance.now()
    const { form } = parseForm(sampleWith({ items, computed: [], rules: [], checks: [] }))

    expect(form).not.toBeNull()
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it.each([33, 500, 20_000])('refuses a condition %i deep without exhausting the stack, and says where', (depth) => {
    let visible: unknown = v(true)
    for (let i = 1; i < depth; i++) visible = { op: 'not', a: [visible] }
    const items = [...sampleForm().items, { ...field('x', 'text'), visible }]

    const start = performance.now()
    const issues = issuesOf(sampleWith({ items }))

    expect(issues).toMatchObject([{ code: 'expression.too-deep', path: ['items', 2, 'visible'] }])
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('accepts a condition at the limits and refuses one node more', () => {
    let deep: unknown = f('f_licence')
    for (let i = 1; i < 32; i++) deep = op('not', deep as ReturnType<typeof f>)
    const wide = (nodes: number) => op('or', ...Array.from({ length: nodes - 1 }, () => f('f_licence')))
    const withCondition = (visible: unknown) =>
      sampleWith({ items: [...sampleForm().items, { ...field('x', 'text'), visible }] })

    expect(codesOf(withCondition(deep))).toEqual([])
    expect(codesOf(withCondition(wide(500)))).toEqual([])
    expect(codesOf(withCondition(wide(501)))).toEqual(['expression.too-large'])
  })

  it('refuses sections nested 20,000 deep', () => {
    let item: unknown = field('x', 'text')
    for (let i = 0; i < 20_000; i++) item = { t: 'section', id: `s${i}`, label: { fr: 's' }, items: [item] }

    expect(codesOf(sampleWith({ items: [item] }))).toEqual(['document.too-deep'])
  })

  it('refuses 2,001 options, 3 MB of text and a million nodes', () => {
    const options = Array.from({ length: 2_001 }, (_, i) => ({ id: `o${i}`, code: `c${i}`, label: { fr: 'x' } }))

    expect(codesOf(sampleWith({ lists: [{ id: 'l', label: { fr: 'l' }, options }] }))).toEqual([
      'document.too-many-options',
    ])
    expect(codesOf(sampleWith({ layout: Array.from({ length: 300 }, () => 'é'.repeat(5_000)) }))).toEqual([
      'document.too-large',
    ])
    expect(codesOf(sampleWith({ layout: Array.from({ length: 1_000 }, () => Array(1_000).fill(0)) }))).toEqual([
      'document.too-large',
    ])
  })

  it('has a sentence in both languages for each issue', () => {
    for (const code of ISSUE_CODES) {
      for (const locale of LOCALES) {
        const params = { message: { fr: 'Message.', en: 'Message.' }, max: 3, min: 1, from: '2026-01-01' }
        expect(issueMessage({ code, path: [], severity: 'error', params }, locale), code).toMatch(/\S/)
      }
    }
    expect(parsed(sampleForm()).id).toBe('F_sample')
  })
})
