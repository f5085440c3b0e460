import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  answersJsonSchema,
  checkAnswers,
  evaluate,
  type FormDefinition,
  keepAnswers,
  parseForm,
  presets,
} from '../../../schema/index.ts'
import { arbitraryAnswers, arbitraryForm } from '../../property/arbitrary-form.ts'
import { field, parsed, sampleForm } from '../schema/sample-form.ts'
import { isDay } from './day-format.ts'

const TODAY = '2026-11-22'
const compile = (form: FormDefinition) =>
  new Ajv2020({ strict: true, strictTypes: false, formats: { date: isDay, email: true } }).compile(
    answersJsonSchema(form),
  )

/** The sample, its groups, proofs and archived fields besides. */
const form = parsed({
  ...sampleForm(),
  items: [
    ...sampleForm().items,
    {
      t: 'repeat',
      id: 'g_kids',
      api: 'kids',
      label: { fr: 'Enfants' },
      help: { fr: 'Un par ligne' },
      min: 1,
      max: 2,
      items: [field('f_kid', 'text', { required: true, rules: { maxLength: 5 } })],
    },
    field('f_lodging', 'yes-no', { evidence: { required: true, kinds: ['Bail', 'Quittance'] } }),
    field('f_old', 'text', { archived: true, required: true }),
  ],
})

const complete = {
  f_born: { value: '1990-02-28' },
  f_children: { value: 2 },
  f_licence: { missing: 'refused' },
  f_mobility: { value: 'o_3' },
  f_means: { value: ['m_bus', 'm_car'] },
  g_kids: { rows: [{ id: 'r1', answers: { f_kid: { value: 'Léa' } } }] },
  f_lodging: { value: true, evidence: [{ kind: 'Bail', file: 'a1', issuedOn: '2026-01-31' }] },
}

const { f_born: _, ...withoutBirth } = complete

describe('the JSON Schema of answers', () => {
  const accepts = compile(form)

  it('accepts a valid submission', () => {
    expect(checkAnswers(form, complete).issues).toEqual([])
    expect(accepts(complete), JSON.stringify(accepts.errors)).toBe(true)
  })

  it.each<[string, object]>([
    ['a compulsory answer that is missing', withoutBirth],
    ['a day that does not exist', { ...complete, f_born: { value: '2026-02-30' } }],
    ['a number out of bounds', { ...complete, f_children: { value: 21 } }],
    ['a number that is not whole', { ...complete, f_children: { value: 1.5 } }],
    ['a text for a number', { ...complete, f_children: { value: '2' } }],
    ['a reason that is not allowed', { ...complete, f_licence: { missing: 'not-applicable' } }],
    ['a reason where none is allowed', { ...complete, f_children: { missing: 'refused' } }],
    ['a value and a reason', { ...complete, f_licence: { value: true, missing: 'refused' } }],
    ['an option of another list', { ...complete, f_mobility: { value: 'm_bus' } }],
    ['the same option twice', { ...complete, f_means: { value: ['m_bus', 'm_bus'] } }],
    ['a field that is not of the form', { ...complete, f_none: { value: 1 } }],
    ['an archived field', { ...complete, f_old: { value: 'x' } }],
    ['too few rows', { ...complete, g_kids: { rows: [] } }],
    [
      'too many rows',
      { ...complete, g_kids: { rows: ['a', 'b', 'c'].map((id) => ({ id, answers: { f_kid: { value: 'x' } } })) } },
    ],
    ['a row without its answer', { ...complete, g_kids: { rows: [{ id: 'r1', answers: {} }] } }],
    [
      'a row with too long a text',
      { ...complete, g_kids: { rows: [{ id: 'r1', answers: { f_kid: { value: 'x'.repeat(6) } } }] } },
    ],
    ['a row without an id', { ...complete, g_kids: { rows: [{ answers: { f_kid: { value: 'x' } } }] } }],
    ['evidence of another kind', { ...complete, f_lodging: { value: true, evidence: [{ kind: 'Facture' }] } }],
    ['evidence where none is expected', { ...complete, f_children: { value: 1, evidence: [] } }],
    ['an answer that is bare', { ...complete, f_children: 2 }],
  ])('refuses %s', (_name, answers) => {
    expect(accepts(answers)).toBe(false)
  })

  it('does not require what a condition may hide, and says each field in French', () => {
    const schema = answersJsonSchema(form)

    expect(schema['required']).toEqual(['f_born', 'f_mobility', 'g_kids'])
    expect(schema['properties']).toMatchObject({
      f_mobility: { title: 'Mobilité' },
      g_kids: { title: 'Enfants', description: 'Un par ligne' },
    })
    expect(schema['title']).toBe('Diagnostic')
  })

  it('is a schema for each preset form', () => {
    for (const form of Object.values(presets).flatMap(({ forms }) => Object.values(forms))) {
      if (form !== null) expect(typeof compile(form)).toBe('function')
    }
  })

  it('accepts whatever the product would take as submitted', () => {
    let submitted = 0
    fc.assert(
      fc.property(arbitraryForm, arbitraryAnswers, (form, given) => {
        const { answers, issues } = checkAnswers(form, given)
        const { visible, issues: found } = evaluate(form, answers, { today: TODAY })
        if (issues.length > 0 || found.some(({ severity }) => severity === 'error')) return
        const active: Answers = keepAnswers(form, answers, ({ slot }) => visible.has(slot))
        const accepts = compile(form)
        expect(accepts(active), JSON.stringify(accepts.errors)).toBe(true)
        submitted++
      }),
      { numRuns: 300 },
    )
    // About a dozen of them: enough that none at all would mean a generator gone wrong.
    expect(submitted).toBeGreaterThan(0)
  })

  it('is made of a form of a thousand fields in bounded time', () => {
    const items = Array.from({ length: 1_000 }, (_, i) => field(`x${i}`, 'scale', { list: 'l_steps' }))
    const big = parseForm({ ...sampleForm(), items, computed: [], rules: [], checks: [] }).form

    const start = performance.now()
    expect(Object.keys(answersJsonSchema(big ?? expect.fail('not parsed'))['properties'] ?? {})).toHaveLength(1_000)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
