import { describe, expect, it } from 'vitest'
import {
  blankForm,
  checkAnswers,
  evaluate,
  FIELD_KINDS,
  type FormDefinition,
  fieldTypes,
  issueMessage,
  LOCALES,
  parseForm,
  parsePastedFields,
  parsePastedOptions,
} from '../../../schema/index.ts'
import { field } from '../../support/questionnaire.ts'

/** Texts made to keep a careless pattern busy for hours, and to break what counts characters. */
const WEARYING: readonly string[] = [
  'a'.repeat(100_000),
  `${'a'.repeat(50_000)}!`,
  `${'a@'.repeat(50_000)}`,
  `${'a.'.repeat(50_000)}@`,
  `a@${'a.'.repeat(50_000)}`,
  `+33${' '.repeat(100_000)}6`,
  `${'0'.repeat(100_000)}x`,
  `${'06 '.repeat(40_000)}`,
  `${'1 '.repeat(50_000)}`,
  `${'-'.repeat(100_000)}`,
  `${'é\u0301'.repeat(30_000)}`,
  `${'\ud83d\ude00'.repeat(50_000)}`,
  `${'\ud800'.repeat(1_000)}`,
  `${'\t'.repeat(100_000)}a`,
  `${'";'.repeat(50_000)}`,
]
const AT_MOST = 3_000

describe('a text made to wear a pattern out', () => {
  it.each(FIELD_KINDS)('is looked at once by the field type %s, and stored or refused', (kind) => {
    const type = fieldTypes[kind]
    const context = { rules: {}, options: [] }
    const shape = type.shape(context)
    const check = type.check(context)
    const start = performance.now()

    for (const text of WEARYING) {
      for (const value of [text, [text], { code: text, name: text, postcode: text, label: text, street: text }]) {
        const kept = type.normalise?.(value) ?? value
        for (const refusal of [shape(kept), check(kept)]) {
          if (refusal === undefined) continue
          const issue = { ...refusal, path: ['f'], severity: 'error' as const }
          for (const locale of LOCALES) expect(issueMessage(issue, locale).length).toBeLessThan(1_000)
        }
        type.isEmpty(kept)
        type.format(kept, [], 'fr')
        type.indexRows(kept, [])
      }
    }

    expect(performance.now() - start).toBeLessThan(AT_MOST)
  })

  it('is pasted as a table in bounded time', () => {
    const start = performance.now()
    for (const text of WEARYING) {
      parsePastedOptions(text)
      parsePastedFields(text)
    }
    expect(performance.now() - start).toBeLessThan(AT_MOST)
  })
})

describe('a form as large as it may be', () => {
  /** Nine hundred fields, each shown by the one before it, and two hundred checks that read three hundred of them. */
  const large: FormDefinition = {
    ...blankForm({ id: 'F_large', key: 'grand', kind: 'free', title: { fr: 'Grand' } }),
    items: Array.from({ length: 900 }, (_, i) =>
      field(`f_${i}`, 'yes-no', i === 0 ? {} : { visible: { op: 'eq', a: [{ f: `f_${i - 1}` }, { v: true }] } }),
    ),
    checks: Array.from({ length: 200 }, (_, i) => ({
      id: `k_${i}`,
      when: { op: 'and', a: Array.from({ length: 300 }, (_, j) => ({ f: `f_${j}` })) },
      level: 'warning',
      at: [`f_${i}`],
      message: { fr: 'À voir.' },
    })),
  }

  it('is read, filled and evaluated in bounded time', () => {
    const start = performance.now()
    const { form, issues } = parseForm(large)
    expect(issues).toEqual([])
    const answers = Object.fromEntries(large.items.map(({ id }) => [id, { value: true }]))

    const checked = checkAnswers(form ?? large, answers)
    const { visible, issues: found } = evaluate(form ?? large, checked.answers, { today: '2026-11-22' })

    expect(visible.size).toBe(900)
    expect(found).toHaveLength(200)
    expect(performance.now() - start).toBeLessThan(AT_MOST * 2)
  })

  it('stops counting where a group is filled beyond measure', () => {
    const form: FormDefinition = {
      ...blankForm({ id: 'F_rows', key: 'lignes', kind: 'free', title: { fr: 'Lignes' } }),
      items: [{ t: 'repeat', id: 'g', api: 'lignes', label: { fr: 'Lignes' }, items: [field('f_n', 'integer')] }],
    }
    const rows = Array.from({ length: 5_000 }, (_, i) => ({ id: `r${i}`, answers: { f_n: { value: i } } }))

    expect(checkAnswers(form, { g: { rows } }).issues).toMatchObject([{ code: 'answers.too-many-rows', path: ['g'] }])
    expect(evaluate(form, { g: { rows } }, { today: '2026-11-22' }).visible.size).toBe(101)
  })
})
