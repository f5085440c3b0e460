import fc from 'fast-check'
import {
  type Answer,
  type Answers,
  blankForm,
  type Expr,
  FIELD_KINDS,
  type Field,
  type FieldAnswer,
  type FieldKind,
  type FormDefinition,
  fieldTypes,
  type Item,
  type Json,
  MISSING_REASONS,
  type OptionList,
  type Repeat,
} from '../../schema/index.ts'

type Kind = 'boolean' | 'number' | 'date'

const day = fc.constantFrom('1970-01-31', '2024-02-29', '2026-02-28', '2026-11-22', '2100-12-31')

/** A text of each kind people and attackers type. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '=cmd|calc',
    '__proto__',
    '‮txt.exe',
    'Ĳ ﬁ é',
    "l'été « là »",
    '{{x}}',
    '%s',
  ),
)

const lists: OptionList[] = ['l_a', 'l_b'].map((id) => ({
  id,
  label: { fr: `Liste ${id}` },
  options: [0, 1, 2, 3].map((n) => ({
    id: `${id}_${n}`,
    code: `code-${n}`,
    label: { fr: `Option ${n}` },
    score: n,
    tags: n % 2 === 0 ? ['even'] : ['odd'],
  })),
}))

const KINDS: readonly FieldKind[] = FIELD_KINDS
const fieldIds = Array.from({ length: KINDS.length + 2 }, (_, i) => `f${i}`)
/** One repeated group, `g`, of four fields: its rows are read by whatever comes after the fields above. */
const GROUP_FIELDS = { g0: 'text', g1: 'integer', g2: 'choice', g3: 'yes-no' } as const satisfies {
  [id: string]: FieldKind
}
/** What proves an answer; every fourth field takes it. */
const PROOF = 'Attestation'
const takesProof = (i: number): boolean => i % 4 === 1
const kindOf = (i: number): FieldKind => KINDS[i % KINDS.length] ?? 'text'
const idsOfKind = (...kinds: FieldKind[]): string[] => fieldIds.filter((_, i) => kinds.includes(kindOf(i)))
const listOf = (i: number): string => (i % 2 === 0 ? 'l_a' : 'l_b')

/** Fields an expression of the field at this place may read: those before it, so that no cycle can be drawn. */
const before = (ids: readonly string[], place: number): string[] => ids.filter((id) => fieldIds.indexOf(id) < place)

const pick = (ids: readonly string[]): fc.Arbitrary<Expr> | null =>
  ids.length > 0 ? fc.constantFrom(...ids).map((f) => ({ f })) : null

/** A well-typed expression over the fields before a place. `strict`: without the operators that turn unknown into known. */
export function expression(type: Kind, place: number, strict: boolean, depth = 3): fc.Arbitrary<Expr> {
  const sub = (kind: Kind): fc.Arbitrary<Expr> => expression(kind, place, strict, depth - 1)
  const some = (...arbitraries: (fc.Arbitrary<Expr> | null)[]): fc.Arbitrary<Expr> =>
    fc.oneof(...arbitraries.filter((one) => one !== null))
  const optionFields = before(idsOfKind('choice', 'scale'), place)
  if (type === 'number') {
    const scored = pick(optionFields)?.map((field): Expr => ({ op: 'score', a: [field] })) ?? null
    const leaves = [
      fc.integer({ min: -50, max: 50 }).map((v): Expr => ({ v })),
      pick(before(idsOfKind('integer', 'decimal'), place)),
      scored,
    ]
    if (depth <= 0) return some(...leaves)
    return some(
      ...leaves,
      fc
        .tuple(fc.constantFrom('add', 'sub', 'mul', 'div') as fc.Arbitrary<'add'>, sub('number'), sub('number'))
        .map(([op, a, b]): Expr => ({ op, a: [a, b] })),
      fc.tuple(sub('boolean'), sub('number'), sub('number')).map(([c, a, b]): Expr => ({ op: 'if', a: [c, a, b] })),
      fc
        .tuple(sub('date'), sub('date'), fc.constantFrom('d', 'm', 'y'))
        .map(([a, b, unit]): Expr => ({ op: 'diff', a: [a, b], unit: unit as 'd' })),
      strict
        ? null
        : fc
            .tuple(
              fc.constantFrom('sum', 'avg', 'min', 'max') as fc.Arbitrary<'sum'>,
              fc.array(sub('number'), { minLength: 1, maxLength: 3 }),
              fc.constantFrom('unknown', 'skip', 'zero'),
            )
            .map(([op, a, missing]): Expr => ({ op, a, missing: missing as 'skip' })),
    )
  }
  if (type === 'date') {
    const leaves = [
      day.map((v): Expr => ({ v })),
      fc.constant<Expr>({ sys: 'today' }),
      pick(before(idsOfKind('date'), place)),
    ]
    if (depth <= 0) return some(...leaves)
    return some(
      ...leaves,
      fc
        .tuple(sub('date'), fc.integer({ min: -30, max: 30 }), fc.constantFrom('d', 'm', 'y'))
        .map(([a, n, unit]): Expr => ({ op: 'plus', a: [a, { v: n }], unit: unit as 'm' })),
    )
  }
  const booleans = pick(before(idsOfKind('yes-no'), place))
  const options =
    optionFields.length === 0
      ? null
      : fc
          .tuple(fc.constantFrom(...optionFields), fc.integer({ min: 0, max: 3 }), fc.boolean())
          .map(([id, n, among]): Expr => {
            const wanted = `${listOf(fieldIds.indexOf(id))}_${n}`
            return among ? { op: 'in', a: [{ f: id }, { v: [wanted] }] } : { op: 'eq', a: [{ f: id }, { v: wanted }] }
          })
  const leaves = [fc.boolean().map((v): Expr => ({ v })), booleans, options]
  if (depth <= 0) return some(...leaves)
  const readable = before(fieldIds, place)
  return some(
    ...leaves,
    fc
      .tuple(
        fc.constantFrom('and', 'or') as fc.Arbitrary<'and'>,
        fc.array(sub('boolean'), { minLength: 1, maxLength: 3 }),
      )
      .map(([op, a]): Expr => ({ op, a })),
    sub('boolean').map((a): Expr => ({ op: 'not', a: [a] })),
    fc
      .tuple(fc.constantFrom('lt', 'le', 'gt', 'ge') as fc.Arbitrary<'lt'>, sub('number'), sub('number'))
      .map(([op, a, b]): Expr => ({ op, a: [a, b] })),
    fc.tuple(sub('date'), sub('date'), sub('date')).map((a): Expr => ({ op: 'between', a })),
    strict || readable.length === 0
      ? null
      : fc.constantFrom(...readable).map((f): Expr => ({ op: 'answered', a: [{ f }] })),
    strict || place < 2 ? null : fc.constant<Expr>({ op: 'proofValid', a: [{ f: 'f1' }] }),
    strict || place < fieldIds.length ? null : someRow,
  )
}

/** A condition on the rows of the group: some, or every one, is so. */
const someRow: fc.Arbitrary<Expr> = fc
  .tuple(fc.constantFrom('some', 'every') as fc.Arbitrary<'some'>, fc.integer({ min: 0, max: 3 }), fc.boolean())
  .map(([op, n, chosen]) => ({
    op,
    a: [
      { f: 'g' },
      chosen ? { op: 'eq', a: [{ f: 'g2' }, { v: `l_a_${n}` }] } : { op: 'ge', a: [{ f: 'g1' }, { v: n }] },
    ],
  }))

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })

const arbitraryField = (i: number): fc.Arbitrary<Field> =>
  fc
    .record({
      label: anyText,
      visible: maybe(expression('boolean', i, false)),
      required: fc.constantFrom<true | undefined>(true, undefined),
      help: maybe(anyText),
      proof: fc.oneof(fc.constant<true>(true), expression('boolean', i, false)),
      validFor: maybe(fc.integer({ min: 1, max: 24 })),
    })
    .map(({ label, visible, required, help, proof, validFor }) => {
      const type = kindOf(i)
      return {
        t: 'field',
        id: `f${i}`,
        api: `a${i}`,
        type,
        label: { fr: printable(label) },
        ...(fieldTypes[type].list ? { list: listOf(i) } : {}),
        ...(visible ? { visible } : {}),
        ...(required ? { required } : {}),
        ...(help === undefined ? {} : { help: { fr: printable(help), en: 'Help' } }),
        ...(i % 3 === 0 ? { missing: ['refused', 'unknown'] } : {}),
        ...(takesProof(i) ? { evidence: proofRule(proof, validFor) } : {}),
      }
    })

const proofRule = (required: true | Expr, months: number | undefined): NonNullable<Field['evidence']> => ({
  required,
  kinds: [PROOF, 'Carte'],
  ...(months === undefined ? {} : { validFor: { n: months, unit: 'm' } }),
})

const arbitraryGroup: fc.Arbitrary<Repeat> = fc
  .record({
    label: anyText,
    visible: maybe(expression('boolean', fieldIds.length - 1, false)),
    inside: maybe(fc.constantFrom<Expr>({ f: 'g3' }, { op: 'ge', a: [{ f: 'g1' }, { v: 2 }] })),
    max: maybe(fc.integer({ min: 3, max: 9 })),
    named: fc.boolean(),
  })
  .map(({ label, visible, inside, max, named }) => ({
    t: 'repeat',
    id: 'g',
    api: 'rows',
    label: { fr: printable(label) },
    ...(visible ? { visible } : {}),
    ...(max === undefined ? {} : { max }),
    ...(named ? { rowLabel: { f: 'g0' } } : {}),
    items: [
      ...Object.entries(GROUP_FIELDS).map(
        ([id, type]): Field => ({
          t: 'field',
          id,
          api: `in${id}`,
          type,
          label: { fr: id },
          ...(type === 'choice' ? { list: 'l_a' } : {}),
          ...(id === 'g0' && inside ? { visible: inside } : {}),
        }),
      ),
      { t: 'note', id: 'gn', label: { fr: 'Ligne par ligne' } },
    ],
  }))

/** Labels take any text but control characters; the suite that attacks labels is elsewhere. */
const printable = (text: string): string => text.replace(/\p{Cc}|\p{Cs}/gu, '')

/** A well-typed form of fields of every type, in and out of sections, with a repeated group, rules, a computed value and a check. */
export const arbitraryForm: fc.Arbitrary<FormDefinition> = fc
  .record({
    fields: fc.tuple(...fieldIds.map((_, i) => arbitraryField(i))),
    sectionVisible: maybe(expression('boolean', 3, false)),
    group: arbitraryGroup,
    computed: expression('number', fieldIds.length, false),
    rules: fc.array(expression('boolean', fieldIds.length, false), { maxLength: 4 }),
    check: expression('boolean', fieldIds.length, false),
  })
  .map(({ fields, sectionVisible, group, computed, rules, check }) => {
    const items: Item[] = [
      ...fields.slice(0, 4),
      {
        t: 'section',
        id: 's',
        label: { fr: 'Section' },
        ...(sectionVisible ? { visible: sectionVisible } : {}),
        items: fields.slice(4),
      },
      group,
    ]
    return {
      ...blankForm({ id: 'F', key: 'form', kind: 'diagnostic', title: { fr: 'Formulaire' } }),
      items,
      lists,
      computed: [
        {
          id: 'c',
          api: 'computed',
          label: { fr: 'Calcul' },
          type: 'decimal',
          expr: computed,
          bands: [{ id: 'b', upTo: 10, label: { fr: 'bas' } }],
        },
      ],
      rules: rules.map((when, i) => ({
        id: `r${i}`,
        label: { fr: `Règle ${i}` },
        hit: 'first',
        outcome: `o${i % 2}`,
        when,
        because: { fr: 'Parce que.' },
      })),
      checks: [{ id: 'k', when: check, level: 'warning', at: ['f0'], message: { fr: 'À vérifier.' } }],
    }
  })

const valueOfKind = (i: number): fc.Arbitrary<Json> => {
  const option = fc.integer({ min: 0, max: 3 }).map((n) => `${listOf(i)}_${n}`)
  const values: Record<FieldKind, fc.Arbitrary<Json>> = {
    text: anyText,
    paragraph: anyText,
    integer: fc.integer({ min: -100, max: 100 }),
    decimal: fc.integer({ min: -1000, max: 1000 }).map((n) => n / 4),
    date: day,
    'yes-no': fc.boolean(),
    choice: option,
    scale: option,
    choices: fc.uniqueArray(option, { maxLength: 4 }),
    file: fc.uniqueArray(fc.constantFrom('a1', 'a2'), { maxLength: 2 }),
    money: fc.integer({ min: -100_000, max: 100_000 }),
    email: fc.constantFrom('a@example.org', 'B.c@exemple.fr'),
    phone: fc.constantFrom('+33612345678', '+262692123456', '+32470123456'),
    commune: fc.constantFrom({ code: '79191', name: 'Niort', postcode: '79000' }),
    address: fc.constantFrom({ street: '12 rue des Saules', postcode: '79000', commune: '79191', city: 'Niort' }),
    rome: fc.constantFrom({ code: 'K1304', label: 'Services domestiques' }),
    siret: fc.constantFrom('73282932000074', '35600000000048'),
    reference: fc.constantFrom({ id: 'r1', label: 'Camille Exemple' }),
    signature: fc.constantFrom({ file: 'a1', name: 'Camille Exemple', signedOn: '2026-11-22' }),
  }
  return values[kindOf(i)]
}

const arbitraryProof = fc.array(
  fc.record({ kind: fc.constant(PROOF), seenOn: day, issuedOn: day }, { requiredKeys: ['kind', 'seenOn'] }),
  { minLength: 1, maxLength: 2 },
)

const proved = (i: number, answer: FieldAnswer, evidence: FieldAnswer['evidence']): FieldAnswer =>
  takesProof(i) && evidence !== undefined ? { ...answer, evidence } : answer

const arbitraryRow = fc.record(
  {
    g0: anyText.map((value): FieldAnswer => ({ value })),
    g1: fc.integer({ min: 0, max: 5 }).map((value): FieldAnswer => ({ value })),
    g2: fc.integer({ min: 0, max: 3 }).map((n): FieldAnswer => ({ value: `l_a_${n}` })),
    g3: fc.boolean().map((value): FieldAnswer => ({ value })),
  },
  { requiredKeys: [] },
)

const arbitraryRows: fc.Arbitrary<Answer> = fc
  .array(arbitraryRow, { maxLength: 3 })
  .map((rows) => ({ rows: rows.map((answers, i) => ({ id: `row${i}`, answers })) }))

/** Valid answers to some of the fields of `arbitraryForm`, rows and evidence included. */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc
  .tuple(arbitraryFieldAnswers(), maybe(arbitraryRows))
  .map(([answers, rows]) => ({ ...answers, ...(rows ? { g: rows } : {}) }))

function arbitraryFieldAnswers(): fc.Arbitrary<Answers> {
  return fc
    .tuple(
      ...fieldIds.map((_, i) =>
        maybe(
          fc.oneof(
            {
              weight: 5,
              arbitrary: fc
                .tuple(valueOfKind(i), maybe(arbitraryProof))
                .map(([value, proof]) => proved(i, { value }, proof)),
            },
            { weight: 1, arbitrary: fc.constantFrom(...MISSING_REASONS).map((missing): FieldAnswer => ({ missing })) },
          ),
        ),
      ),
    )
    .map((answers) => Object.fromEntries(answers.flatMap((answer, i) => (answer ? [[`f${i}`, answer]] : []))))
}

/** Anything at all where answers are expected. */
export const hostileAnswers: fc.Arbitrary<Answers> = fc
  .dictionary(
    fc.constantFrom(...fieldIds, 'g', 's', '__proto__', 'constructor'),
    fc.oneof(fc.jsonValue(), fc.record({ value: fc.jsonValue() }), fc.record({ rows: fc.jsonValue() })),
  )
  .map((answers) => answers as Answers)

export { fieldIds }
