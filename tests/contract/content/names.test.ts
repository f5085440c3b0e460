import { describe, expect, it } from 'vitest'
import { canonicalJson, type FormDefinition, type Item } from '../../../schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { field, questionnaire } from '../../support/questionnaire.ts'
import { codesOf, contentWorld, DOCUMENTS, isClean } from './content-world.ts'

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
const ownNames = () => prototypes.map((one) => Reflect.ownKeys(one).map(String).sort())
const atStart = ownNames()

const world = await contentWorld()

/** Names that mean something to JavaScript, to GraphQL, to SQL or to a reader's eye. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  'then',
  'toJSON',
  '__typename',
  '__schema',
  '',
  ' ',
  'x'.repeat(10_000),
  '\u202egro.piz',
  'f\u200b_text',
  'f_tеxt',
  'f.text',
  'f"; drop table form; --',
  '$ne',
  'é',
  'a\u0000b',
  '\ud800',
  'null',
  'undefined',
]
/** Harmless as ids and as codes: they are looked up in maps and never on objects. */
const HARMLESS = new Set(['null', 'undefined'])
const isHarmless = (place: string, name: string) =>
  HARMLESS.has(name) || (place === 'the code of an option' && name === 'f.text')

const draft = await world.draftOf((key) => questionnaire({ key }))
const stored = async (): Promise<unknown> =>
  JSON.parse(
    (
      await world.column(
        `select json_build_array(revision, definition)::text from form_draft where form_id = '${draft.formId}'`,
      )
    )[0] ?? '',
  )
let revision = draft.revision
let kept: unknown = draft.definition

/** JSON.parse keeps `__proto__` as a key of its own, as an attacker's JSON does. */
const keyed = (key: string, value: unknown): object => JSON.parse(`{${JSON.stringify(key)}: ${JSON.stringify(value)}}`)
const withItem = (item: object): object => ({ ...draft.definition, items: [...draft.definition.items, item] })
const extra = (more: object): object => ({ ...field('f_extra', 'text', { api: 'extra' }), ...more })
const withOption = (more: object): object => ({
  ...draft.definition,
  lists: draft.definition.lists.map((list) => ({
    ...list,
    options: [...list.options, { id: 'o_extra', code: 'extra', label: { fr: 'Extra' }, ...more }],
  })),
})

/** Where a name stands in a form document. */
const PLACES: Record<string, (name: string) => object> = {
  'the id of a form': (id) => ({ ...draft.definition, id }),
  'the key of a form': (key) => ({ ...draft.definition, key }),
  'the id of a field': (id) => withItem(extra({ id })),
  'the API name of a field': (api) => withItem(extra({ api })),
  'the type of a field': (type) => withItem(extra({ type })),
  'the list of a field': (list) => withItem(extra({ type: 'choice', list })),
  'the prefill of a field': (prefill) => withItem(extra({ prefill })),
  'a property of a field': (name) => withItem({ ...extra({}), ...keyed(name, 'x') }),
  'a bound of a field': (name) => withItem(extra({ rules: keyed(name, 1) })),
  'the language of a label': (tag) => withItem(extra({ label: { fr: 'Extra', ...keyed(tag, 'x') } })),
  'the id of a section': (id) => withItem({ t: 'section', id, label: { fr: 'Section' }, items: [] }),
  'the kind of an item': (t) => withItem(extra({ t })),
  'the id of an option': (id) => withOption({ id }),
  'the code of an option': (code) => withOption({ code }),
  'a field in a condition': (f) => withItem(extra({ visible: { op: 'answered', a: [{ f }] } })),
  'a fact in a condition': (fact) => withItem(extra({ visible: { op: 'answered', a: [{ fact }] } })),
  'an operator': (op) => withItem(extra({ visible: { op, a: [] } })),
  'the id of a computed value': (id) => ({
    ...draft.definition,
    computed: [{ id, api: 'extra', label: { fr: 'Extra' }, type: 'integer', expr: { v: 1 } }],
  }),
  'a property of the document': (name) => ({ ...draft.definition, ...keyed(name, {}) }),
}

describe('F2 · a name that is not one, at the design of a form', () => {
  it.each(Object.keys(PLACES))('is refused with its place as %s', async (place) => {
    const bad: string[] = []
    for (const name of NAMES) {
      const definition = PLACES[place]?.(name)
      const answer = await world.ask('admin', DOCUMENTS.draft, { formId: draft.formId, definition, revision })
      const result = answer.body.data?.saveFormDraft
      const label = JSON.stringify(name.slice(0, 20))
      if (!isClean(answer)) bad.push(`${label}: ${answer.status}`)
      else if (result?.__typename === 'FormPayload') {
        revision = result.form.draft.revision
        kept = definition
        if (!isHarmless(place, name)) bad.push(`${label}: accepted`)
      } else if (result?.__typename === 'FormRejected') {
        if (result.issues.length === 0) bad.push(`${label}: no issue`)
        for (const issue of result.issues) {
          if (issue.path.length === 0 || issue.message.length < 10) bad.push(`${label}: ${JSON.stringify(issue)}`)
        }
      } else if (codesOf(answer).join() !== 'BAD_USER_INPUT')
        bad.push(`${label}: ${JSON.stringify(answer.body).slice(0, 200)}`)
    }

    expect(bad).toEqual([])
    expect(canonicalJson(await stored())).toBe(canonicalJson([revision, kept]))
  })
})

describe('F2 · a name that is not one, in answers', async () => {
  const { id } = await world.started((key) => questionnaire({ key }))
  const state = () => world.column(`select s::text from submission s where id = '${id}'`)
  const save = (answers: object) => world.ask('referent', DOCUMENTS.save, { id, answers, lock: 1 })
  const OFFERED: Record<string, (name: string) => object> = {
    'the key of an answer': (name) => keyed(name, { value: 'x' }),
    'the key of an answer taken away': (name) => keyed(name, null),
    'the key inside an answer': (name) => ({ f_text: { value: 'x', ...keyed(name, 'x') } }),
    'the option of a choice': (name) => ({ f_choice: { value: name } }),
    'the option of a scale': (name) => ({ f_mobility: { value: name } }),
    'an option among choices': (name) => ({ f_means: { value: [name] } }),
    'a file': (name) => ({ f_file: { value: [name] } }),
    'the reason of no answer': (name) => ({ f_licence: { missing: name } }),
  }

  it.each(Object.keys(OFFERED))('is refused as %s, and nothing is written', async (place) => {
    const before = await state()
    const bad: string[] = []
    for (const name of NAMES) {
      const answer = await save(OFFERED[place]?.(name) ?? {})
      const result = answer.body.data?.saveAnswers
      const refused = result?.__typename === 'AnswersRejected' && result.issues.length > 0
      if (!isClean(answer) || !(refused || codesOf(answer).join() === 'BAD_USER_INPUT')) {
        bad.push(`${JSON.stringify(name.slice(0, 20))}: ${JSON.stringify(answer.body).slice(0, 200)}`)
      }
    }

    expect(bad).toEqual([])
    expect(await state()).toEqual(before)
  })
})

/** Titles from which a key and the name of a GraphQL type are made. */
const TITLES = [
  ...NAMES,
  'Query',
  'Mutation',
  'Dossier',
  'String',
  'JSON',
  'PageInfo',
  'formulaire',
  'dossiers',
  'viewer',
]

describe('F2 · a title from which a name is made', () => {
  it('is refused or gives a form whose typed API works beside all the others', async () => {
    const keys: string[] = []
    for (const title of TITLES) {
      const answer = await world.ask('admin', DOCUMENTS.create, { title, kind: 'FREE', key: newId() })
      const result = answer.body.data?.createForm
      expect([title.slice(0, 20), isClean(answer)]).toEqual([title.slice(0, 20), true])
      if (result?.__typename !== 'FormPayload') continue
      const { id: formId, key } = result.form
      expect(result.form.title).toBe(title.trim())
      const definition: FormDefinition = { ...questionnaire({ key }), title: { fr: title } }
      const saved = await world.ask('admin', DOCUMENTS.draft, { formId, definition, revision: 1 })
      if (saved.body.data?.saveFormDraft?.__typename !== 'FormPayload') continue
      const published = await world.ask('admin', DOCUMENTS.publish, { formId, revision: 2, key: newId() })
      expect([title, isClean(published)]).toEqual([title, true])
      if (published.body.data.publishForm.__typename === 'FormPayload') keys.push(key)
    }
    const fields = await world.ask('admin', '{ __schema { queryType { fields { name } } } }', {}, 'fr', 'niort')
    const names: string[] = fields.body.data.__schema.queryType.fields.map(({ name }: { name: string }) => name)

    expect(keys.length).toBeGreaterThan(15)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names.filter((one) => one.startsWith('__') || one in {})) expect(name).toBe('no such name')
    // Every form has its own query, and the core's queries are still the core's.
    expect(
      (await world.ask('referent', '{ dossiers { totalCount } viewer { displayName } }', {}, 'fr', 'niort')).body,
    ).toEqual({
      data: { dossiers: { totalCount: 1 }, viewer: { displayName: 'referent' } },
    })
  })

  it('is no preset of Object either', async () => {
    for (const preset of NAMES) {
      const answer = await world.ask('admin', DOCUMENTS.create, { title: 'Essai', kind: 'FREE', preset, key: newId() })
      const result = answer.body.data?.createForm
      expect([preset.slice(0, 20), isClean(answer)]).toEqual([preset.slice(0, 20), true])
      if (preset !== '')
        expect([preset.slice(0, 20), result?.__typename]).not.toEqual([preset.slice(0, 20), 'FormPayload'])
    }
  })
})

describe('F2 · a label', () => {
  it('is free: it comes back letter by letter, and refused only for what no text holds', async () => {
    const labels = NAMES.filter((name) => name.length < 2_000)
    for (const label of labels) {
      const definition: FormDefinition = {
        ...draft.definition,
        items: [...draft.definition.items, field('f_extra', 'text', { api: 'extra', label: { fr: label } })],
      }
      const answer = await world.ask('admin', DOCUMENTS.draft, { formId: draft.formId, definition, revision })
      const result = answer.body.data?.saveFormDraft
      const storable = label.isWellFormed() && !label.includes('\0')
      expect([label, result?.__typename]).toEqual([label, storable ? 'FormPayload' : 'FormRejected'])
      if (!storable) continue
      revision = result.form.draft.revision
      const last: Item = result.form.draft.definition.items.at(-1)
      expect(last.label.fr).toBe(label)
    }
  })
})

it('F2 · leaves the prototypes of everything as they were', () => {
  expect(ownNames()).toEqual(atStart)
  expect(Reflect.get({}, 'value')).toBeUndefined()
})
