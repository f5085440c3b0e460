// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${name}` is how a formula of XLSForm names a question.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import {
  type Answers,
  type Cell,
  evaluate,
  fieldsOf,
  findItem,
  fromXlsForm,
  issueMessage,
  parseForm,
  publishable,
  type Sheet,
  type Workbook,
} from '../../../schema/index.ts'
import { readWorkbook } from '../../../server/form-exchange/index.ts'
import { f, op, v } from '../schema/sample-form.ts'

const SURVEY: Sheet = [
  [
    'type',
    'name',
    'label::French (fr)',
    'label::English (en)',
    'hint::French (fr)',
    'required',
    'relevant',
    'constraint',
    'constraint_message::French (fr)',
    'calculation',
    'default',
    'appearance',
    'parameters',
    'readonly',
  ],
  [
    'begin group',
    'situation',
    'Situation',
    'Situation',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    'field-list',
    null,
    null,
  ],
  [
    'date',
    'date_naissance',
    'Date de naissance',
    'Birth date',
    'JJ/MM/AAAA',
    'yes',
    null,
    '. < today()',
    'La date est dans le futur.',
    null,
    null,
    null,
    null,
    null,
  ],
  [
    'integer',
    'children',
    'Enfants à charge',
    'Children',
    null,
    'no',
    null,
    '. >= 0 and . <= 20',
    null,
    null,
    0,
    null,
    null,
    null,
  ],
  [
    'select_one yes_no',
    'licence',
    'Permis B ?',
    'Driving licence?',
    null,
    true,
    null,
    null,
    null,
    null,
    'no',
    null,
    null,
    null,
  ],
  [
    'select_multiple means',
    'means',
    'Moyens',
    'Means',
    null,
    "${licence} = 'yes'",
    "${licence} != 'no' or ${children} > 2",
    "count-selected(.) <= 2 and not(selected(., 'none') and selected(., 'car'))",
    null,
    null,
    null,
    null,
    null,
    null,
  ],
  [
    'text',
    'details',
    'Précisez',
    'Tell more',
    null,
    null,
    "selected(${means}, 'car')",
    null,
    null,
    null,
    null,
    'multiline',
    null,
    null,
  ],
  ['end group', null, null, null, null, null, null, null, null, null, null, null, null, null],
  ['note', null, 'À lire', 'Please read', null, null, "${details} != ''", null, null, null, null, null, null, null],
  [
    'range',
    'distance',
    'Distance',
    'Distance',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    'start=0 end=50 step=5',
    null,
  ],
  ['decimal', 'income', 'Revenu', 'Income', null, null, null, null, null, null, null, null, null, '${distance} = 0'],
  ['acknowledge', 'agree', 'J’accepte', 'I agree', null, null, null, null, null, null, null, null, null, null],
  ['image', 'photo', 'Photo', 'Picture', null, null, "${agree} = 'OK'", null, null, null, null, null, null, null],
  ['begin repeat', 'kids', 'Enfants', 'Kids', null, null, '${children} > 0', null, null, null, null, null, null, null],
  ['text', 'first_name', 'Prénom', 'First name', null, 'yes', null, null, null, null, null, null, null, null],
  ['integer', 'age', 'Âge', 'Age', null, null, "${first_name} != ''", '. < 26', null, null, null, null, null, null],
  ['end repeat', null, null, null, null, null, null, null, null, null, null, null, null, null],
  ['calculate', 'total_age', null, null, null, null, null, null, null, 'sum(${age})', null, null, null, null],
  [
    'calculate',
    'score',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    "if(${licence} = 'yes', 2, 1) * -1 + ${children} div 2 + coalesce(${distance}, 0)",
    null,
    null,
    null,
    null,
  ],
  [
    'calculate',
    'days',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    'today() - ${date_naissance}',
    null,
    null,
    null,
    null,
  ],
]
const CHOICES: Sheet = [
  ['list_name', 'name', 'label::French (fr)', 'label::English (en)'],
  ['yes_no', 'yes', 'Oui', 'Yes'],
  ['yes_no', 'no', 'Non', 'No'],
  ['means', 'none', 'Aucun', 'None'],
  ['means', 'bus', 'Bus', 'Bus'],
  ['means', 'car', 'Voiture', 'Car'],
]
const SETTINGS: Sheet = [
  ['form_title', 'form_id'],
  ['Diagnostic importé', 'diag'],
]

const workbook: Workbook = { survey: SURVEY, choices: CHOICES, settings: SETTINGS }

function read(given: Workbook) {
  const next: { [prefix: string]: number } = {}
  const newId = (prefix: string): string => {
    next[prefix] = (next[prefix] ?? 0) + 1
    return `${prefix}_${next[prefix]}`
  }
  return fromXlsForm(given, { id: 'F_x', key: 'diagnostic', kind: 'diagnostic', newId })
}

/** A survey of two columns besides, one row changed: what it takes to break one thing. */
const survey = (titles: readonly Cell[], ...rows: (readonly Cell[])[]): Workbook => ({
  ...workbook,
  survey: [titles, ...rows],
})

const imported = () => {
  const { form, issues } = read(workbook)
  expect(issues).toEqual([])
  return form ?? expect.fail('refused')
}

describe('an XLSForm workbook', () => {
  it('becomes a form that can be published', () => {
    const form = imported()

    expect(publishable(form)).toEqual([])
    expect(parseForm(JSON.parse(JSON.stringify(form))).form).toEqual(form)
    expect(form.title).toEqual({ fr: 'Diagnostic importé' })
    expect(fieldsOf(form).map(({ api, type }) => [api, type])).toEqual([
      ['dateNaissance', 'date'],
      ['children', 'integer'],
      ['licence', 'choice'],
      ['means', 'choices'],
      ['details', 'paragraph'],
      ['distance', 'integer'],
      ['income', 'decimal'],
      ['agree', 'yes-no'],
      ['photo', 'file'],
      ['firstName', 'text'],
      ['age', 'integer'],
    ])
    expect(form.lists.map(({ options }) => options.map(({ code }) => code))).toEqual([
      ['yes', 'no'],
      ['none', 'bus', 'car'],
    ])
    expect(fieldsOf(form)[0]).toMatchObject({
      label: { fr: 'Date de naissance', en: 'Birth date' },
      help: { fr: 'JJ/MM/AAAA' },
      required: true,
    })
  })

  it('gives the same form each time', () => {
    expect(imported()).toEqual(imported())
  })

  it('keeps what its formulas say', () => {
    const form = imported()

    expect(findItem(form, 'f_4')).toMatchObject({
      visible: op('or', op('ne', f('f_3'), v('o_2')), op('gt', f('f_2'), v(2))),
      required: op('eq', f('f_3'), v('o_1')),
    })
    expect(findItem(form, 'f_5')?.visible).toEqual(op('anyOf', f('f_4'), v(['o_5'])))
    expect(findItem(form, 'n_1')?.visible).toEqual(op('answered', f('f_5')))
    expect(findItem(form, 'f_9')?.visible).toEqual(op('eq', f('f_8'), v(true)))
    expect(findItem(form, 'f_2')).toMatchObject({ default: v(0) })
    expect(findItem(form, 'f_3')).toMatchObject({ default: v('o_2') })
    expect(findItem(form, 'f_6')).toMatchObject({ rules: { min: 0, max: 50 } })
    expect(findItem(form, 'f_7')).toMatchObject({ readOnly: op('eq', f('f_6'), v(0)) })
    expect(form.checks[0]).toMatchObject({
      when: op('not', op('lt', f('f_1'), { sys: 'today' })),
      at: ['f_1'],
      message: { fr: 'La date est dans le futur.' },
    })
    expect(form.computed.map(({ expr }) => expr)).toMatchObject([
      op('sum', f('g_1'), f('f_11')),
      { op: 'add' },
      { op: 'diff', a: [f('f_1'), { sys: 'today' }], unit: 'd' },
    ])
  })

  it('evaluates as XLSForm would', () => {
    const kid = (id: string, name: string, age: number) => ({
      id,
      answers: { f_10: { value: name }, f_11: { value: age } },
    })
    const answers: Answers = {
      f_1: { value: '2000-01-01' },
      f_2: { value: 3 },
      f_3: { value: 'o_1' },
      f_4: { value: ['o_3', 'o_5'] },
      g_1: { rows: [kid('r1', 'Léa', 4), kid('r2', 'Tom', 30)] },
    }

    const found = evaluate(imported(), answers, { today: '2000-01-31' })

    expect(found.scores).toEqual({ c_1: 34, c_2: -0.5, c_3: 30 })
    expect(found.visible.has('f_5')).toBe(true)
    expect(found.issues.map(({ code, path }) => [code, path])).toEqual([
      ['answers.check-failed', ['f_4']],
      ['answers.check-failed', ['g_1', 'r2', 'f_11']],
    ])
  })

  it('says what it leaves aside', () => {
    expect(read(workbook).warnings.map(({ code, path }) => [code, path])).toEqual([
      ['import.ignored-column', ['survey', 1, 'appearance']],
      ['import.ignored-column', ['settings', 1, 'form_id']],
    ])
  })

  it('is read from a real file, end to end', async () => {
    const sheets = Object.entries(workbook).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
    }))
    const bytes = await writeExcelFile(sheets).toBuffer()

    const grid = await readWorkbook(bytes)

    expect(read(typeof grid === 'string' ? expect.fail(grid) : grid).form).toEqual(imported())
    expect(await readWorkbook(Buffer.alloc(5_000_001))).toBe('too-large')
  })
})

const HEAD = ['type', 'name', 'label', 'relevant', 'constraint', 'calculation', 'default']
const row = (
  type: string,
  name: string,
  more: { relevant?: string; constraint?: string; calculation?: string; default?: string } = {},
): Cell[] => [
  type,
  name,
  type === 'end group' ? null : 'Libellé',
  more.relevant ?? null,
  more.constraint ?? null,
  more.calculation ?? null,
  more.default ?? null,
]
const N = row('integer', 'n')
const ONE = row('select_one yes_no', 'one')

describe('what an XLSForm workbook says that cannot be taken over', () => {
  it.each<[string, Workbook, string, readonly (string | number)[]]>([
    ['no survey', { choices: CHOICES }, 'import.missing-sheet', ['survey', 1, 'type']],
    ['a type that does not exist', survey(HEAD, N, row('geopoint', 'g')), 'import.unknown-type', ['survey', 3, 'type']],
    [
      'a misspelt column',
      survey(['type', 'name', 'label', 'relevent'], ['text', 'a', 'A', '1']),
      'import.unknown-column',
      ['survey', 1, 'relevent'],
    ],
    [
      'a list that does not exist',
      survey(HEAD, row('select_one colours', 'c')),
      'import.unknown-list',
      ['survey', 2, 'type'],
    ],
    ['a question without a name', survey(HEAD, row('text', '')), 'import.missing-cell', ['survey', 2, 'name']],
    [
      'a question without a label',
      survey(['type', 'name'], ['text', 'a']),
      'import.missing-cell',
      ['survey', 2, 'label'],
    ],
    ['a name used twice', survey(HEAD, N, N), 'import.duplicate-name', ['survey', 3, 'name']],
    [
      'a group that does not end',
      survey(HEAD, row('begin group', 'g'), N),
      'import.unbalanced-group',
      ['survey', 2, 'type'],
    ],
    [
      'a group that does not begin',
      survey(HEAD, N, row('end group', '')),
      'import.unbalanced-group',
      ['survey', 3, 'type'],
    ],
    [
      'a repeat ended as a group',
      survey(HEAD, row('begin repeat', 'g'), N, row('end group', '')),
      'import.unbalanced-group',
      ['survey', 4, 'type'],
    ],
    [
      'a group in a repeat',
      survey(HEAD, row('begin repeat', 'g'), row('begin group', 'h'), N, row('end group', ''), row('end repeat', '')),
      'import.group-in-repeat',
      ['survey', 3, 'type'],
    ],
    [
      'a regular expression',
      survey(HEAD, row('text', 'a', { constraint: "regex(., '(a+)+$')" })),
      'import.unknown-function',
      ['survey', 2, 'constraint'],
    ],
    [
      'a function that does not exist',
      survey(HEAD, N, row('text', 'a', { relevant: 'pulldata(${n})' })),
      'import.unknown-function',
      ['survey', 3, 'relevant'],
    ],
    [
      'a name that is no question',
      survey(HEAD, row('text', 'a', { relevant: '${nobody} = 1' })),
      'import.unknown-name',
      ['survey', 2, 'relevant'],
    ],
    [
      'a choice that is not in the list',
      survey(HEAD, ONE, row('text', 'a', { relevant: "${one} = 'maybe'" })),
      'import.unknown-choice',
      ['survey', 3, 'relevant'],
    ],
    [
      'a formula left unfinished',
      survey(HEAD, N, row('text', 'a', { relevant: '(${n} > 1' })),
      'import.bad-formula',
      ['survey', 3, 'relevant'],
    ],
    [
      'a remainder',
      survey(HEAD, N, row('text', 'a', { relevant: '${n} mod 2 = 1' })),
      'import.bad-formula',
      ['survey', 3, 'relevant'],
    ],
    [
      'quotes of a word processor',
      survey(HEAD, ONE, row('text', 'a', { relevant: '${one} = ‘yes’' })),
      'import.bad-formula',
      ['survey', 3, 'relevant'],
    ],
    [
      'types that do not compare',
      survey(HEAD, N, row('text', 'a', { relevant: "${n} > 'two'" })),
      'import.bad-expression',
      ['survey', 3, 'relevant'],
    ],
    [
      'a condition that is a number',
      survey(HEAD, N, row('text', 'a', { relevant: '${n} + 1' })),
      'import.bad-expression',
      ['survey', 3, 'relevant'],
    ],
    [
      'a row read from outside',
      survey(HEAD, row('begin repeat', 'g'), N, row('end repeat', ''), row('text', 'a', { relevant: '${n} > 1' })),
      'import.bad-expression',
      ['survey', 5, 'relevant'],
    ],
    [
      'too many arguments',
      survey(HEAD, N, row('text', 'a', { relevant: 'not(${n}, 1)' })),
      'import.wrong-arity',
      ['survey', 3, 'relevant'],
    ],
    [
      'a calculation that is empty',
      survey(HEAD, row('calculate', 'a')),
      'import.missing-cell',
      ['survey', 2, 'calculation'],
    ],
    [
      'a default of another type',
      survey(HEAD, row('date', 'a', { default: 'demain' })),
      'import.bad-default',
      ['survey', 2, 'default'],
    ],
    [
      'a filter of choices',
      survey(['type', 'name', 'label', 'choice_filter'], ['select_one yes_no', 'a', 'A', 'x=1']),
      'import.not-supported',
      ['survey', 2, 'choice_filter'],
    ],
    [
      'a code with a space',
      {
        ...workbook,
        choices: [
          ['list_name', 'name', 'label'],
          ['yes_no', 'o ui', 'Oui'],
        ],
      },
      'import.bad-name',
      ['choices', 2, 'name'],
    ],
    [
      'a code used twice',
      { ...workbook, choices: [...CHOICES, ['means', 'bus', 'Bus', 'Bus']] },
      'import.duplicate-name',
      ['choices', 7, 'name'],
    ],
    ['6,000 rows', survey(HEAD, ...Array.from({ length: 6_000 }, () => N)), 'import.too-large', ['survey', 1, '']],
  ])('is refused at its cell: %s', (_name, given, code, path) => {
    const { form, issues } = read(given)

    expect(form).toBeNull()
    expect(issues.map((issue) => ({ code: issue.code, path: issue.path }))).toContainEqual({ code, path })
  })

  it('is said in French and in English, with the sheet, the row and the column', () => {
    const issue = read(survey(HEAD, N, row('geopoint', 'g'))).issues[0] ?? expect.fail('accepted')
    const space = '\u00a0'

    expect(issueMessage(issue, 'fr')).toBe(
      `Feuille «${space}survey${space}», ligne 3, colonne «${space}type${space}»${space}: type de question inconnu${space}: «${space}geopoint${space}».`,
    )
    expect(issueMessage(issue, 'en')).toBe(
      'Sheet “survey”, row 3, column “type”: unknown type of question: “geopoint”.',
    )
  })

  it('bounds a formula nested without end', () => {
    const deep = `${'('.repeat(2_000)}1${')'.repeat(2_000)} = 1`

    expect(read(survey(HEAD, row('text', 'a', { relevant: deep }))).issues).toMatchObject([{ code: 'import.too-deep' }])
    expect(read(survey(HEAD, row('text', 'a', { relevant: '-'.repeat(4_900) }))).issues).toMatchObject([
      { code: 'import.too-deep' },
    ])
    expect(read(survey(HEAD, row('text', 'a', { relevant: `${'1+'.repeat(2_000)}1=1` }))).form).toBeNull()
    expect(read(survey(HEAD, row('text', 'a', { relevant: `'${'x'.repeat(100_000)}` }))).form).toBeNull()
  })

  it('never throws, whatever the cells', () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(
        null,
        true,
        3,
        '${n} = 1',
        '${',
        "selected(., 'a')",
        '__proto__',
        'constructor',
        'begin group',
        'end repeat',
        'text',
        'calculate',
        'select_one yes_no',
        new Date(Number.NaN),
      ),
      fc.string(),
      fc
        .array(fc.constantFrom('(', ')', '${n}', '.', '=', 'and', '-', '1', "'a'", 'not', ',', 'if', 'sum'), {
          maxLength: 12,
        })
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        for (const given of [
          { ...workbook, survey: [HEAD, N, ...rows] },
          { survey: rows },
          { ...workbook, choices: rows },
        ]) {
          const { form, issues } = read(given)
          expect(form === null).toBe(issues.length > 0)
          if (form) expect(parseForm(form).issues).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})
