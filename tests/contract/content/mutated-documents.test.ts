import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type FormDefinition, presets } from '../../../schema/index.ts'
import { VALUES } from '../../support/odd-values.ts'
import { questionnaire } from '../../support/questionnaire.ts'
import { codesOf, contentWorld, DOCUMENTS, isClean } from './content-world.ts'

const world = await contentWorld()

type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree }
type Step = string | number

/** As JSON carries it: no undefined, no infinity. */
const json = (value: unknown): Tree => JSON.parse(JSON.stringify(value ?? null))
const isBranch = (node: Tree): node is Tree[] | { [key: string]: Tree } => typeof node === 'object' && node !== null

const pathsOf = (node: Tree, path: readonly Step[] = []): (readonly Step[])[] => {
  if (!isBranch(node)) return [path]
  const inner = Array.isArray(node) ? node.map((one, index): [Step, Tree] => [index, one]) : Object.entries(node)
  return [path, ...inner.flatMap(([step, one]) => pathsOf(one, [...path, step]))]
}

/** The tree with what stands at a path replaced; `undefined` takes it away. */
const changedAt = (node: Tree, [step, ...rest]: readonly Step[], change: (old: Tree) => Tree | undefined): Tree => {
  if (step === undefined || !isBranch(node)) return change(node) ?? null
  if (Array.isArray(node)) {
    return node.flatMap((one, index) => {
      if (index !== step) return [one]
      const next = rest.length === 0 ? change(one) : changedAt(one, rest, change)
      return next === undefined ? [] : [next]
    })
  }
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, one]): [string, Tree][] => {
      if (key !== step) return [[key, one]]
      const next = rest.length === 0 ? change(one) : changedAt(one, rest, change)
      return next === undefined ? [] : [[key, next]]
    }),
  )
}

const KEYS = [
  'x',
  'visible',
  'rules',
  'missing',
  'archived',
  'op',
  'a',
  'f',
  'v',
  'label',
  'constructor',
  'é',
  '',
  'layout',
  'value',
]
const hostile: Tree[] = [
  ...VALUES.map(([, value]) => json(value)),
  { f: 'f_text' },
  { op: 'not', a: [] },
  { fr: 'Texte' },
  ['f_text'],
  0.5,
  99,
  'f_text',
  'o_1',
]

interface Mutation {
  readonly how: 'replace' | 'remove' | 'add' | 'twice' | 'transplant' | 'rename'
  readonly at: number
  readonly from: number
  readonly value: Tree
  readonly key: string
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom('replace', 'remove', 'add', 'twice', 'transplant', 'rename'),
  at: fc.nat(),
  from: fc.nat(),
  value: fc.constantFrom(...hostile),
  key: fc.constantFrom(...KEYS),
})

const mutated = (document: Tree, { how, at, from, value, key }: Mutation): Tree => {
  const paths = pathsOf(document)
  const path = paths[at % paths.length] ?? []
  const source = paths[from % paths.length] ?? []
  const here = (change: (old: Tree) => Tree | undefined) => changedAt(document, path, change)
  const changes: Record<Mutation['how'], () => Tree> = {
    replace: () => here(() => value),
    remove: () => here(() => undefined),
    add: () => here((old) => (Array.isArray(old) ? [...old, value] : isBranch(old) ? { ...old, [key]: value } : [old])),
    twice: () =>
      here((old) => (Array.isArray(old) ? [...old, ...old] : isBranch(old) ? { ...old, [key]: old } : [old, old])),
    // Something valid where it has no place.
    transplant: () =>
      here(() =>
        source.reduce<Tree>((node, step) => (isBranch(node) ? (Reflect.get(node, step) ?? null) : node), document),
      ),
    rename: () =>
      here((old) =>
        isBranch(old) && !Array.isArray(old)
          ? Object.fromEntries(
              Object.entries(old).map(([name, one], index) => [
                index === from % Object.keys(old).length ? key : name,
                one,
              ]),
            )
          : old,
      ),
  }
  return changes[how]()
}

const withEverything = (key: string): FormDefinition => ({
  ...questionnaire({ key }),
  layout: { columns: 2, notes: ['à gauche'] },
  rules: [
    {
      id: 'r_one',
      label: { fr: 'Règle' },
      hit: 'first',
      outcome: 'positive',
      when: { op: 'answered', a: [{ f: 'f_text' }] },
      because: { fr: 'Parce que.' },
    },
  ],
  checks: [
    {
      id: 'k_one',
      when: { op: 'answered', a: [{ f: 'f_text' }] },
      level: 'warning',
      at: ['f_text'],
      message: { fr: 'À voir.' },
    },
  ],
  cases: [
    {
      id: 'g_one',
      label: { fr: 'Cas' },
      today: '2026-11-22',
      answers: { f_children: { value: 2 }, f_licence: { missing: 'refused' } },
      expect: { scores: { c_total: null } },
    },
  ],
})
const niort = presets.niort.forms.diagnostic
const BASES: Record<string, (key: string) => FormDefinition> = {
  'a form with something of everything': withEverything,
  'the diagnostic of Niort': (key) => ({ ...(niort ?? questionnaire()), key }),
}

describe('a form document changed at random', () => {
  it.each(Object.keys(BASES))(
    'is refused with its place in both languages, or kept exactly as it was sent: %s',
    async (name) => {
      const { formId, definition, revision: first } = await world.draftOf(BASES[name] ?? withEverything)
      const stored = () =>
        world.column(`select definition::text || revision from form_draft where form_id = '${formId}'`)
      let revision = first
      let before = await stored()
      let accepted = 0
      let refused = 0
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
          const document = mutations.reduce(mutated, json(definition))
          const answer = await world.ask('admin', DOCUMENTS.draft, { formId, definition: document, revision })
          const result = answer.body.data?.saveFormDraft

          expect([isClean(answer), answer.status < 500]).toEqual([true, true])
          if (result?.__typename === 'FormPayload') {
            accepted += 1
            revision = result.form.draft.revision
            before = await stored()
            expect(canonicalJson(result.form.draft.definition)).toBe(canonicalJson(document))
            return
          }
          refused += 1
          expect(await stored()).toEqual(before)
          if (result === undefined || result === null) {
            // Only what the language of GraphQL or the reader of bodies itself refuses gets no located issue.
            expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
            expect(
              document === null ||
                JSON.stringify(document).includes('"__proto__"') ||
                JSON.stringify(document).includes('"constructor"'),
            ).toBe(true)
            return
          }
          const english = await world.ask('admin', DOCUMENTS.draft, { formId, definition: document, revision }, 'en')
          const pairs = result.issues.map((issue: { message: string; path: string[]; code: string }, index: number) => [
            issue,
            english.body.data.saveFormDraft.issues[index],
          ])
          expect(result.__typename).toBe('FormRejected')
          expect(pairs.length).toBeGreaterThan(0)
          for (const [french, translated] of pairs) {
            expect(
              Array.isArray(french.path) && (french.path.length > 0 || french.code === 'document.not-json-object'),
            ).toBe(true)
            expect([french.code, french.path]).toEqual([translated.code, translated.path])
            expect(french.message.length).toBeGreaterThan(9)
            expect(french.message).not.toMatch(/undefined|\[object|NaN/)
            expect(translated.message).not.toBe(french.message)
          }
        }),
        { numRuns: 200, seed: 7 },
      )

      expect(refused).toBeGreaterThan(100)
      expect(accepted).toBeGreaterThan(5)
    },
    120_000,
  )
})
