import fc from 'fast-check'
import {
  copyItems,
  type EditArgs,
  type EditName,
  FIELD_KINDS,
  type Field,
  type FormDefinition,
  fieldsOf,
  type GoldenCase,
  itemsOf,
  type OptionList,
  type Place,
  type Rule,
  runEdit,
} from '../../schema/index.ts'
import { arbitraryAnswers, arbitraryForm } from './arbitrary-form.ts'

/** What a command needs chosen: numbers that pick among what the form holds, ids that nobody has, another form. */
export interface Choice {
  readonly at: number
  readonly to: number
  readonly n: number
  readonly other: FormDefinition
  newId(): string
}

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)]
const idOf = (all: readonly { readonly id: string }[], at: number): string => pick(all, at)?.id ?? 'nowhere'
const itemId = (form: FormDefinition, at: number): string => idOf(itemsOf(form), at)
const fieldId = (form: FormDefinition, at: number): string => idOf(fieldsOf(form), at)
const sectionId = (form: FormDefinition, at: number): string =>
  idOf(
    itemsOf(form).filter(({ t }) => t === 'section'),
    at,
  )
const someItems = (form: FormDefinition, { at, to }: Choice): string[] => [
  itemId(form, at),
  itemId(form, at + 1 + (to % 3)),
]
const listId = (form: FormDefinition, at: number): string => idOf(form.lists, at)
const option = (form: FormDefinition, { at, to }: Choice) => ({
  list: listId(form, at),
  id: idOf(pick(form.lists, at)?.options ?? [], to),
})
const placeIn = (form: FormDefinition, { to, n }: Choice): Place => {
  const target = pick(itemsOf(form), to)
  if (target === undefined) return { kind: 'start', section: null }
  const holds = target.t === 'section' || target.t === 'repeat'
  return holds && n % 2 === 0 ? { kind: 'start', section: target.id } : { kind: 'after', item: target.id }
}
const kindAt = (at: number) => pick(FIELD_KINDS, at) ?? 'text'
const label = (n: number) => ({ fr: `Libellé ${n}` })
const rule = (id: string, n: number): Rule => ({
  id,
  label: label(n),
  hit: 'first',
  outcome: 'o1',
  when: { op: 'answered', a: [{ f: 'f0' }] },
  because: label(n),
})
const golden = (id: string, n: number): GoldenCase => ({
  id,
  label: label(n),
  today: '2026-11-22',
  answers: { f0: { value: 'x' }, g: { rows: [{ id: 'row0', answers: { g0: { value: 'Léa' } } }] } },
  expect: { scores: { c: null }, rule: 'r0', visible: ['f0', 'g/row0/g0'] },
})

/** The arguments of every command, drawn on the form itself. A command without its line does not compile. */
const ARGS: { readonly [N in EditName]: (form: FormDefinition, choice: Choice) => EditArgs[N] } = {
  'add-field': (form, c) => ({ id: c.newId(), kind: kindAt(c.n), place: placeIn(form, c), newId: c.newId }),
  'add-note': (form, c) => ({ id: c.newId(), place: placeIn(form, c) }),
  'add-section': (form, c) => ({ id: c.newId(), place: placeIn(form, c) }),
  'add-repeat': (form, c) => ({ id: c.newId(), place: placeIn(form, c) }),
  'update-item': (form, c) => ({
    id: itemId(form, c.at),
    patch: { label: label(c.n), help: c.n % 2 === 0 ? undefined : label(c.n), min: 1, weight: 2 },
  }),
  'rename-item': (form, c) => ({ id: itemId(form, c.at), label: label(c.n), frozen: c.n % 2 === 0 }),
  'change-type': (form, c) => ({ id: fieldId(form, c.at), kind: kindAt(c.n), newId: c.newId }),
  'replace-field': (form, c) => ({
    field: fieldId(form, c.at),
    id: c.newId(),
    kind: kindAt(c.n),
    newId: c.newId,
    ...(c.to % 2 === 0 ? { options: { l_a_0: 'l_a_1', l_a_1: null } } : {}),
  }),
  'move-item': (form, c) => ({ id: itemId(form, c.at), place: placeIn(form, c) }),
  'move-items': (form, c) => ({ ids: someItems(form, c), place: placeIn(form, c) }),
  'remove-item': (form, c) => ({ id: itemId(form, c.at) }),
  'remove-items': (form, c) => ({ ids: someItems(form, c) }),
  'archive-item': (form, c) => ({ id: fieldId(form, c.at) }),
  'restore-item': (form, c) => ({
    id: idOf(
      fieldsOf(form).filter(({ archived }) => archived),
      c.at,
    ),
  }),
  'duplicate-item': (form, c) => ({ id: itemId(form, c.at), copyId: c.newId(), newId: c.newId }),
  'paste-items': (form, c) => {
    const source = c.n % 2 === 0 ? form : c.other
    return { fragment: copyItems(source, { ids: someItems(source, c) }), place: placeIn(form, c), newId: c.newId }
  },
  'paste-fields': (form, c) => ({
    pasted: [
      { label: 'Nom', kind: 'text', options: [] },
      { label: 'Couleur', kind: 'choice', options: ['Rouge', 'Bleu'] },
    ],
    place: placeIn(form, c),
    newId: c.newId,
  }),
  'group-items': (form, c) => ({ ids: someItems(form, c), id: c.newId() }),
  'dissolve-section': (form, c) => ({ id: sectionId(form, c.at) }),
  'split-section': (form, c) => ({ at: itemId(form, c.at), id: c.newId() }),
  'merge-sections': (form, c) => ({ into: sectionId(form, c.at), from: sectionId(form, c.at + 1 + c.to) }),
  'add-list': (_form, c) => ({ id: c.newId(), newId: c.newId }),
  'rename-list': (form, c) => ({ id: listId(form, c.at), label: label(c.n) }),
  'remove-list': (form, c) => ({ id: listId(form, c.at) }),
  'separate-list': (form, c) => ({ field: fieldId(form, c.at), newId: c.newId }),
  'sort-options': (form, c) => ({
    list: listId(form, c.at),
    by: pick(['label', 'code', 'score'] as const, c.to) ?? 'label',
  }),
  'add-option': (form, c) => ({ list: listId(form, c.at), id: c.newId() }),
  'update-option': (form, c) => ({ ...option(form, c), patch: { score: c.n, tags: undefined } }),
  'rename-option': (form, c) => ({ ...option(form, c), label: label(c.n), frozen: c.n % 2 === 0 }),
  'move-option': (form, c) => ({ ...option(form, c), position: c.n % 5 }),
  'remove-option': (form, c) => option(form, c),
  'archive-option': (form, c) => option(form, c),
  'restore-option': (form) => {
    const list = form.lists.find(({ options }) => options.some(({ archived }) => archived))
    return { list: list?.id ?? '', id: list?.options.find(({ archived }) => archived)?.id ?? '' }
  },
  'paste-options': (form, c) => ({
    list: listId(form, c.at),
    pasted: [{ label: 'Oui' }, { label: 'Non', score: 3 }],
    newId: c.newId,
    published: c.n % 2 === 0,
  }),
  'add-computed': (_form, c) => {
    const id = c.newId()
    return { computed: { id, api: id, label: label(c.n), type: 'integer', expr: { v: 1 } }, position: c.at % 3 }
  },
  'update-computed': (form, c) => ({ id: idOf(form.computed, c.at), patch: { label: label(c.n), bands: undefined } }),
  'move-computed': (form, c) => ({ id: idOf(form.computed, c.at), position: c.to % 3 }),
  'remove-computed': (form, c) => ({ id: idOf(form.computed, c.at) }),
  'add-rule': (_form, c) => ({ rule: rule(c.newId(), c.n), position: c.at % 3 }),
  'update-rule': (form, c) => ({ id: idOf(form.rules, c.at), patch: { label: label(c.n), hit: 'all' } }),
  'move-rule': (form, c) => ({ id: idOf(form.rules, c.at), position: c.to % 3 }),
  'remove-rule': (form, c) => ({ id: idOf(form.rules, c.at) }),
  'add-check': (_form, c) => ({
    check: { id: c.newId(), when: { v: true }, level: 'warning', at: [], message: label(c.n) },
    position: c.at % 3,
  }),
  'update-check': (form, c) => ({ id: idOf(form.checks, c.at), patch: { level: 'error', message: label(c.n) } }),
  'move-check': (form, c) => ({ id: idOf(form.checks, c.at), position: c.to % 3 }),
  'remove-check': (form, c) => ({ id: idOf(form.checks, c.at) }),
  'add-case': (_form, c) => ({ case: golden(c.newId(), c.n), position: c.at % 3 }),
  'update-case': (form, c) => ({ id: idOf(form.cases, c.at), patch: { label: label(c.n), facts: { a: 1 } } }),
  'move-case': (form, c) => ({ id: idOf(form.cases, c.at), position: c.to % 3 }),
  'remove-case': (form, c) => ({ id: idOf(form.cases, c.at) }),
  translate: (form, c) => ({
    language: 'en',
    texts: { title: `Title ${c.n}`, [`label/${itemId(form, c.at)}`]: c.n % 2 === 0 ? '' : `Label ${c.n}` },
  }),
  'set-form': (_form, c) => ({ patch: { title: label(c.n), intro: label(c.n), key: `cle-${c.n % 9}` } }),
  restore: (_form, c) => ({ definition: c.other }),
}

/** One command, run by its name. */
export const runNamed = <N extends EditName>(form: FormDefinition, name: N, choice: Choice) =>
  runEdit(form, { name, args: ARGS[name](form, choice) })

/** Numbers that pick among what a form holds. */
export const numbers = fc.record({ at: fc.nat({ max: 40 }), to: fc.nat({ max: 40 }), n: fc.nat({ max: 40 }) })

const OLD: Field = { t: 'field', id: 'f_old', api: 'old', type: 'text', label: { fr: 'Ancien' }, archived: true }
const FREE: OptionList = {
  id: 'l_free',
  label: { fr: 'Libre' },
  options: [
    { id: 'z', code: 'z', label: { fr: 'Zèle' }, archived: true },
    { id: 'a', code: 'a', label: { fr: 'Âne' }, score: 1 },
  ],
}

/** A form where every command finds something to act on: two of each thing, something archived, a list nobody draws on. */
export const fullForm: fc.Arbitrary<FormDefinition> = fc
  .tuple(arbitraryForm, arbitraryAnswers)
  .map(([form, answers]) => ({
    ...form,
    items: [...form.items, { t: 'section', id: 's2', label: { fr: 'Suite' }, items: [OLD] }],
    lists: [...form.lists, FREE],
    computed: [...form.computed, { id: 'c2', api: 'second', label: { fr: 'Second' }, type: 'integer', expr: { v: 2 } }],
    rules: [...form.rules, rule('r_last', 0), rule('r_end', 1)],
    checks: [...form.checks, { id: 'k2', when: { v: false }, level: 'error', at: [], message: { fr: 'Jamais.' } }],
    cases: [golden('k_0', 0), { ...golden('k_1', 1), answers }],
  }))
