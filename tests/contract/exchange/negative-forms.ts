import type { IssueCode, Json } from '../../../schema/index.ts'
import { changed, fullForm } from './full-form.ts'

/** A document that breaks one rule, the issue that must say so, and where. */
export interface NegativeForm {
  readonly name: string
  readonly document: unknown
  readonly code: IssueCode
  readonly path: readonly (string | number)[]
}

type Path = readonly (string | number)[]

const breaking = (name: string, code: IssueCode, at: Path, value: Json | undefined, path: Path = at): NegativeForm => ({
  name,
  document: changed(at, value),
  code,
  path,
})

const BORN: Path = ['items', 0, 'items', 0]
const CHILDREN: Path = ['items', 0, 'items', 1]
const STEPS: Path = ['items', 0, 'items', 2]
const NOTE: Path = ['items', 0, 'items', 3]
const KIDS: Path = ['items', 1]
const CASE: Path = ['cases', 0]
const WHEN: Path = ['rules', 0, 'when']

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value))
const options = (count: number): Json =>
  Array.from({ length: count }, (_, i) => ({ id: `x${i}`, code: `x${i}`, label: { fr: 'x' } }))

/** One document per rule that a JSON Schema can say: refused by it and by `parseForm` alike. */
export const NEGATIVE_FORMS: readonly NegativeForm[] = [
  { name: 'a list instead of a form', document: [], code: 'document.not-json-object', path: [] },
  breaking('another specification', 'document.unknown-spec', ['spec'], 'plie.form/2'),
  breaking('an unknown property of the form', 'document.unknown-property', ['colour'], 'red'),
  breaking('an unknown property of a field', 'document.unknown-property', [...BORN, 'visibel'], { v: true }),
  breaking('an unknown property of an option', 'document.unknown-property', ['lists', 0, 'options', 0, 'weight'], 1),
  breaking('an unknown property of a rule', 'document.unknown-property', ['rules', 0, 'priority'], 1),
  breaking('an unknown property of an operator', 'document.unknown-property', [...WHEN, 'args'], []),
  breaking('an attribute the operator does not take', 'document.unknown-property', [...WHEN, 'unit'], 'm'),
  breaking('a free regular expression', 'document.unknown-property', [...NOTE, 'rules', 'pattern'], '(a+)+$'),
  breaking('a language that is not one', 'document.unknown-property', ['title', 'français'], 'x'),
  breaking('a missing property of the form', 'document.missing-property', ['cases'], undefined),
  breaking('a missing property of a field', 'document.missing-property', [...BORN, 'label'], undefined),
  breaking('a missing property of a repeated group', 'document.missing-property', [...KIDS, 'api'], undefined),
  breaking('a label without French', 'document.missing-property', [...BORN, 'label'], { en: 'Born' }, [
    ...BORN,
    'label',
    'fr',
  ]),
  breaking(
    'evidence without kinds',
    'document.missing-property',
    [...STEPS, 'evidence', 'kinds'],
    [],
    [...STEPS, 'evidence', 'kinds', 0],
  ),
  breaking('an expression that names nothing', 'document.missing-property', WHEN, {}),
  breaking('an answer without a value', 'document.missing-property', [...CASE, 'answers', 'f_children'], {}, [
    ...CASE,
    'answers',
    'f_children',
    'value',
  ]),
  breaking('a label that is a text', 'document.wrong-type', [...BORN, 'label'], 'Naissance'),
  breaking('items that are no list', 'document.wrong-type', ['items'], {}),
  breaking('a field required by false', 'document.wrong-type', ['rules', 0, 'committee'], false),
  breaking('a weight that is a text', 'document.wrong-type', [...STEPS, 'weight'], '2'),
  breaking('a bad date of a case', 'document.wrong-type', [...CASE, 'today'], '2026-02-30'),
  breaking('a bad date of a bound', 'document.wrong-type', [...BORN, 'rules', 'from'], 'hier'),
  breaking('a literal that is an object', 'document.wrong-type', [...WHEN, 'a', 1, 'v'], { a: 1 }),
  breaking('a unit that is missing', 'document.not-in-set', ['checks', 0, 'when', 'a', 0, 'unit'], undefined),
  breaking('a kind of form that does not exist', 'document.not-in-set', ['kind'], 'survey'),
  breaking('a reason that does not exist', 'document.not-in-set', [...STEPS, 'missing', 0], 'tired'),
  breaking('a sensitivity that does not exist', 'document.not-in-set', [...STEPS, 'sensitivity'], 'secret'),
  breaking('a period in hours', 'document.not-in-set', ['rules', 0, 'confirmAfter', 'unit'], 'h'),
  breaking('a hit policy that does not exist', 'document.not-in-set', ['rules', 0, 'hit'], 'any'),
  breaking('a system value that does not exist', 'document.not-in-set', [...WHEN, 'a', 0], { sys: 'now' }, [
    ...WHEN,
    'a',
    0,
    'sys',
  ]),
  breaking('a policy that does not exist', 'document.not-in-set', ['computed', 0, 'expr', 'missing'], 'ignore'),
  breaking('an id with a space', 'document.bad-id', [...BORN, 'id'], 'f born'),
  breaking('an id of the prototype', 'document.bad-id', ['rules', 0, 'outcome'], 'toString'),
  breaking('a key in capitals', 'document.bad-id', ['key'], 'Bilan'),
  breaking('an option code with an accent', 'document.bad-id', ['lists', 0, 'options', 0, 'code'], 'été'),
  breaking('a reference that is no id', 'document.bad-id', [...WHEN, 'a', 0], { f: '1' }, [...WHEN, 'a', 0, 'f']),
  breaking('a slot that is no slot', 'document.bad-id', [...CASE, 'expect', 'visible', 0], 'a/b'),
  breaking('an API name in capitals', 'document.bad-api-name', [...BORN, 'api'], 'Born'),
  breaking('a reserved API name', 'document.bad-api-name', [...KIDS, 'api'], 'dossier'),
  breaking('a label with a control character', 'document.bad-text', [...BORN, 'label', 'fr'], 'a\u0007'),
  breaking('a label with half of a character', 'document.bad-text', [...BORN, 'label', 'fr'], '\ud83d'),
  breaking('a label of 2,001 characters', 'document.bad-text', [...BORN, 'label', 'fr'], 'x'.repeat(2_001)),
  breaking('2,001 options', 'document.too-many-options', ['lists', 0, 'options'], options(2_001)),
  breaking(
    '501 rules',
    'document.too-large',
    ['rules'],
    Array.from({ length: 501 }, () => json(fullForm().rules[0])),
  ),
  breaking('a field type that does not exist', 'document.unknown-field-type', [...BORN, 'type'], 'hologram'),
  breaking('an item that is none', 'document.unknown-item-kind', ['items', 0, 't'], 'page'),
  breaking('a scale without its list', 'document.list-required', [...STEPS, 'list'], undefined),
  breaking('a date with a list', 'document.list-forbidden', [...BORN, 'list'], 'l_steps'),
  breaking('a negative weight', 'document.bad-range', [...STEPS, 'weight'], -1),
  breaking('a negative period', 'document.bad-range', ['rules', 0, 'confirmAfter', 'n'], -1),
  breaking('a period of half a month', 'document.bad-range', [...STEPS, 'evidence', 'validFor', 'n'], 0.5),
  breaking('101 rows', 'document.bad-range', [...KIDS, 'max'], 101),
  breaking('a score out of bounds', 'document.bad-range', ['lists', 0, 'options', 0, 'score'], 1e7),
  breaking('a version that is negative', 'document.bad-range', ['basedOn', 'version'], -1),
  breaking('a length for a number', 'document.setting-not-for-type', [...CHILDREN, 'rules', 'maxLength'], 3),
  breaking('bands on a date', 'document.setting-not-for-type', ['computed', 0, 'type'], 'date', [
    'computed',
    0,
    'bands',
  ]),
  breaking(
    'a group inside a group',
    'document.not-in-a-group',
    [...KIDS, 'items', 1],
    { t: 'repeat', id: 'g_in', api: 'inner', label: { fr: 'x' }, items: [] },
    [...KIDS, 'items', 1, 't'],
  ),
  breaking('an operator that does not exist', 'expression.unknown-operator', [...WHEN, 'op'], 'matches'),
  breaking('too few arguments', 'expression.wrong-arity', [...WHEN, 'a'], [{ v: 1 }], WHEN),
  breaking('too many arguments', 'expression.wrong-arity', [...WHEN, 'a'], [{ v: 1 }, { v: 1 }, { v: 1 }], WHEN),
  breaking('a parameter of the prototype', 'expression.bad-fact-params', [...WHEN, 'a', 0, 'params'], { Window: 1 }, [
    ...WHEN,
    'a',
    0,
    'params',
    'Window',
  ]),
]

let nested: Json = { t: 'note', id: 'n', label: { fr: 'x' } }
for (let i = 0; i < 50; i++) nested = { t: 'section', id: `s${i}`, label: { fr: 'x' }, items: [nested] }

const fields: Json = Array.from({ length: 1_001 }, (_, i) =>
  json({ t: 'field', id: `x${i}`, api: `x${i}`, label: { fr: 'x' }, type: 'text' }),
)

/** What no JSON Schema can say: refused by `parseForm` alone. */
export const PARSE_ONLY_FORMS: readonly NegativeForm[] = [
  breaking('sections nested fifty deep', 'document.too-deep', ['items', 0], nested, []),
  breaking('1,001 fields', 'document.too-many-fields', ['items'], fields),
  breaking('an id used twice', 'document.duplicate-id', ['rules', 0, 'id'], 'f_born'),
  breaking('an API name used twice', 'document.duplicate-api-name', ['computed', 0, 'api'], 'fborn'),
  breaking('a list that does not exist', 'document.unknown-list', [...STEPS, 'list'], 'l_none'),
  breaking('crossed bounds', 'document.bad-range', [...CHILDREN, 'rules', 'min'], 21, [...CHILDREN, 'rules']),
  breaking('a field that does not exist', 'expression.unknown-field', [...WHEN, 'a', 0], { f: 'f_none' }),
  breaking('types that do not compare', 'expression.type-mismatch', [...WHEN, 'a', 1, 'v'], 'old', [...WHEN, 'a', 1]),
]

/** Said of a form that may be saved but not published: neither the schema nor `parseForm` refuses it. */
export const PUBLICATION_ONLY: readonly IssueCode[] = ['document.no-fields', 'document.list-empty']
