import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../schema/form/verdict.ts'
import {
  type Answers,
  checkAnswers,
  evaluate,
  type FormDefinition,
  initialAnswers,
  issueMessage,
  type Rule,
  type Truth,
} from '../../../schema/index.ts'
import { f, field, op, parsed, sampleForm, v } from './sample-form.ts'

const TODAY = '2026-11-22'
const read = (answers: Answers, form: FormDefinition = sampleForm()) => evaluate(form, answers, { today: TODAY })
const codes = (answers: Answers, form?: FormDefinition) =>
  read(answers, form).issues.map(({ path, code }) => `${path.join('.')} ${code}`)

describe('what is shown and asked', () => {
  it('hides on unknown, and does not ask for what is hidden', () => {
    const blank = read({})

    expect(blank.visible.has('f_means')).toBe(false)
    expect(blank.required.has('f_means')).toBe(false)
    expect(blank.issues.map(({ path }) => path[0])).toEqual(['f_born', 'f_mobility'])
  })

  it('shows and asks once the condition is true', () => {
    expect(read({ f_mobility: { value: 'o_2' } }).required.has('f_means')).toBe(true)
  })

  it('keeps hidden answers out of conditions, scores, checks and decisions, and takes them back when shown', () => {
    const form = sampleForm()
    const hidden = (answers: Answers) => ({
      ...form,
      items: form.items.map((item) =>
        item.id === 's_barriers' ? { ...item, visible: op('eq', f('f_licence'), v(true)) } : item,
      ),
      checks: [
        { id: 'k', when: op('eq', f('f_health'), v('o_4')), level: 'error' as const, at: [], message: { fr: 'Vu.' } },
      ],
      answers,
    })
    const answers: Answers = { f_mobility: { value: 'o_4' }, f_health: { value: 'o_4' }, f_means: { value: ['m_bus'] } }

    const out = read(answers, hidden(answers))
    const back = read({ ...answers, f_licence: { value: true } }, hidden(answers))

    expect([out.total, out.scores['c_total'], out.verdict.kind]).toEqual([null, 0, 'undecided'])
    expect(out.issues.map(({ code }) => code)).toEqual(['answers.required'])
    expect([back.total, back.scores['c_total'], back.verdict.kind]).toEqual([100, 8, 'decided'])
    expect(back.issues.map(({ code }) => code)).toContain('answers.check-failed')
  })

  it('never shows an archived field', () => {
    const form = parsed({
      ...sampleForm(),
      items: [...sampleForm().items, field('x', 'text', { archived: true, required: true })],
    })

    expect(read({ x: { value: 'a' } }, form).visible.has('x')).toBe(false)
  })

  it('accepts an allowed reason instead of a required answer, and no other', () => {
    const form = parsed({
      ...sampleForm(),
      items: [field('x', 'text', { required: true, missing: ['refused'] })],
      computed: [],
      rules: [],
      checks: [],
    })

    expect(codes({ x: { missing: 'refused' } }, form)).toEqual([])
    expect(codes({ x: { missing: 'unknown' } }, form)).toEqual(['x answers.missing-reason-not-allowed'])
    expect(codes({}, form)).toEqual(['x answers.required'])
    expect(codes({ x: { value: '   ' } }, form)).toEqual(['x answers.required'])
  })

  it('reads a value half typed as no value, and says what is wrong with it', () => {
    const form = sampleForm()

    expect(codes({ f_born: { value: '2026-0' }, f_mobility: { value: 'o_0' } }, form)).toEqual([
      'f_born answers.bad-date',
    ])
    expect(read({ f_mobility: { value: 'not-an-option' } }).decisions[1]?.truth).toBeNull()
  })

  it('writes a check in the language of the reader, as a warning that does not block', () => {
    const [issue] = read({
      f_born: { value: '1980-01-01' },
      f_mobility: { value: 'o_0' },
      f_children: { value: 12 },
    }).issues

    expect(issue).toMatchObject({ severity: 'warning', path: ['f_children'] })
    expect(issue && issueMessage(issue, 'en')).toBe('More than ten children: is this right?')
  })

  it('hides and leaves unknown what a cycle holds, in a draft', () => {
    const form = {
      ...sampleForm(),
      items: [
        field('a', 'yes-no', { visible: op('eq', f('b'), v(true)) }),
        field('b', 'yes-no', { visible: op('eq', f('a'), v(true)) }),
        field('c', 'yes-no'),
      ],
      computed: [],
      rules: [],
      checks: [],
    }

    expect([...read({ a: { value: true }, b: { value: true } }, form).visible]).toEqual(['c'])
  })

  it('follows a thousand conditions each on the one before', () => {
    const items = Array.from({ length: 1_000 }, (_, i) =>
      field(`x${i}`, 'yes-no', i === 0 ? {} : { visible: op('eq', f(`x${i - 1}`), v(true)) }),
    )
    const form = { ...sampleForm(), items: items.toReversed(), computed: [], rules: [], checks: [] }
    const answers = Object.fromEntries(items.slice(0, 600).map(({ id }) => [id, { value: true }]))

    const start = performance.now()
    expect(read(answers, form).visible.size).toBe(601)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('scores', () => {
  it('weighs what is answered, and rounds to the hundredth', () => {
    expect(read({ f_mobility: { value: 'o_4' }, f_health: { value: 'o_1' } }).total).toBe(50)
    expect(read({ f_mobility: { value: 'o_4' } }).total).toBe(100)
    expect(read({}).total).toBeNull()
    expect(read({ f_mobility: { value: 'o_4' } }).scored).toEqual({ answered: 1, of: 2 })
    expect(read({ f_mobility: { value: 'o_0' } }).total).toBe(0)
  })

  it('names the band, its upper bound included', () => {
    const band = (mobility: string, health: string) =>
      read({ f_mobility: { value: mobility }, f_health: { value: health } }).bands['c_total']

    expect([band('o_3', 'o_0'), band('o_3', 'o_1')]).toEqual(['b_low', 'b_high'])
  })
})

describe('decisions', () => {
  const verdicts = (...rules: [Truth, string][]) =>
    verdictOf(
      rules.map(([truth, outcome], i) => ({
        rule: { id: `r${i}`, outcome, hit: 'first' } as Rule,
        truth,
        trace: { expr: v(true), children: [] },
        missing: truth === null ? [{ kind: 'field', id: `f${i}`, label: { fr: `f${i}` } }] : [],
      })),
    )

  it.each([
    [
      'the first true rule',
      [
        [false, 'a'],
        [true, 'b'],
        [true, 'c'],
      ],
      'decided b',
    ],
    [
      'nothing before an unknown rule of a better outcome is known',
      [
        [null, 'a'],
        [true, 'b'],
      ],
      'undecided f0',
    ],
    [
      'the outcome that an unknown rule could only confirm',
      [
        [null, 'b'],
        [true, 'b'],
      ],
      'decided b',
    ],
    [
      'the true rule before an unknown one',
      [
        [true, 'b'],
        [null, 'a'],
      ],
      'decided b',
    ],
    [
      'nothing while a rule is unknown and none is true',
      [
        [false, 'a'],
        [null, 'b'],
        [null, 'c'],
      ],
      'undecided f1,f2',
    ],
    [
      'none when all are false',
      [
        [false, 'a'],
        [false, 'b'],
      ],
      'none',
    ],
    ['none without rules', [], 'none'],
  ] as [string, [Truth, string][], string][])('decides %s', (_name, rules, expected) => {
    const verdict = verdicts(...rules)

    const said =
      verdict.kind === 'decided'
        ? verdict.outcome
        : verdict.kind === 'undecided'
          ? verdict.missing.map(({ id }) => id).join()
          : ''
    expect(`${verdict.kind} ${said}`.trim()).toBe(expected)
  })

  it('says what is missing down to the answers, through computed values', () => {
    const { form } = { form: sampleForm() }
    const strict = {
      ...form,
      computed: form.computed.map((one) => ({
        ...one,
        expr: op('add', op('score', f('f_mobility')), op('score', f('f_health'))),
      })),
    }

    const { verdict, decisions } = read({ f_health: { value: 'o_0' } }, strict)

    expect(decisions[0]?.missing).toEqual([{ kind: 'field', id: 'f_mobility', label: { fr: 'Mobilité' } }])
    expect(verdict).toMatchObject({ kind: 'undecided', missing: [{ id: 'f_mobility' }] })
  })
})

describe('untrusted answers', () => {
  const check = (input: unknown) =>
    checkAnswers(sampleForm(), input).issues.map(({ path, code }) => `${path.join('.')} ${code}`.trim())

  it.each([
    ['null', null, ['answers.not-an-object']],
    ['a list', [], ['answers.not-an-object']],
    ['a field of another form', { f_nope: { value: 1 } }, ['f_nope answers.unknown-field']],
    ['a bare value', { f_children: 3 }, ['f_children answers.wrong-type']],
    ['a value and a reason', { f_licence: { value: true, missing: 'unknown' } }, ['f_licence answers.wrong-type']],
    ['an unknown reason', { f_licence: { missing: 'bored' } }, ['f_licence answers.missing-reason-not-allowed']],
    ['a reason not allowed', { f_born: { missing: 'refused' } }, ['f_born answers.missing-reason-not-allowed']],
    ['a date that does not exist', { f_born: { value: '2026-02-30' } }, ['f_born answers.bad-date']],
    ['a section', { s_barriers: { value: 1 } }, ['s_barriers answers.unknown-field']],
  ])('refuses %s', (_name, input, expected) => {
    expect(check(input)).toEqual(expected)
  })

  it('refuses the keys of the prototype, and pollutes nothing', () => {
    const input: unknown = JSON.parse(
      '{"__proto__":{"value":{"polluted":1}},"constructor":{"value":1},"toString":{"value":1}}',
    )

    const { answers, issues } = checkAnswers(sampleForm(), input)

    expect(issues.map(({ code }) => code)).toEqual(Array(3).fill('answers.unknown-field'))
    expect(Object.keys(answers)).toEqual([])
    expect({}).not.toHaveProperty('polluted')
  })

  it('keeps the good answers beside the bad ones', () => {
    const { answers, issues } = checkAnswers(sampleForm(), { f_children: { value: 2 }, f_born: { value: 3 } })

    expect(answers).toEqual({ f_children: { value: 2 } })
    expect(issues).toHaveLength(1)
  })

  it('refuses what is too deep, too many or too large before looking further', () => {
    let deep: unknown = 1
    for (let i = 0; i < 50_000; i++) deep = [deep]
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`x${i}`, { value: 1 }]))

    expect(check({ f_children: { value: deep } })).toEqual(['f_children answers.too-deep'])
    expect(check(many)).toEqual(['answers.too-large'])
    expect(check({ f_born: { value: 'x'.repeat(600_000) } })).toEqual(['answers.too-large'])
    expect(check({ f_born: { value: 'é'.repeat(256_100) } })).toEqual(['answers.too-large'])
  })

  it('starts a submission with what the dossier already says', () => {
    const form = parsed({
      ...sampleForm(),
      items: [
        field('age', 'integer', { prefill: 'participant.age' }),
        field('day', 'date', { default: { sys: 'today' } }),
        field('bad', 'integer', { prefill: 'participant.age', default: v(3) }),
      ],
      computed: [],
      rules: [],
      checks: [],
    })
    const facts = { value: (path: string) => (path === 'participant.age' ? 43 : undefined), rows: () => undefined }

    expect(initialAnswers(form, { facts, today: TODAY })).toEqual({
      age: { value: 43 },
      day: { value: TODAY },
      bad: { value: 43 },
    })
    expect(initialAnswers(form, { today: TODAY })).toEqual({ day: { value: TODAY }, bad: { value: 3 } })
  })
})
