import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '../../../server/graphql/tenant-schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { questionnaire } from '../../support/questionnaire.ts'
import { codesOf, contentWorld, isClean, type Who } from './content-world.ts'

const world = await contentWorld()
const { id: submissionId, formId } = await world.started((key) => questionnaire({ key }))
const sheet = await world.draftOf((key) => ({ ...questionnaire({ key }), kind: 'prescription' }))
const { form: published } = await world.publish(sheet.formId, sheet.revision)
const other = await world.openDossier()
await world.startSubmission(formId, other)

/** What a query language made of JSON would take for a condition (MikroORM's, MongoDB's, Sequelize's, Prisma's). */
const OPERATORS: readonly unknown[] = [
  { $ne: 0 },
  { $ne: null },
  { $gt: '' },
  { $gte: '00000000-0000-0000-0000-000000000000' },
  { $like: '%' },
  { $ilike: '%' },
  { $re: '.*' },
  { $in: [] },
  { $nin: ['x'] },
  { $not: { $eq: 'x' } },
  { $or: [{}] },
  { $and: [] },
  { $exists: true },
  { $where: '1 = 1' },
  { $raw: '1 = 1' },
  { id: { $ne: 0 } },
  { OR: [{ id: { not: '' } }] },
  { not: '' },
  [{ $ne: 0 }],
  [[{ $or: [{}] }]],
]
/** The same where a text is right: looked for letter by letter, or no id at all. */
const TEXTS: readonly string[] = [
  '{"$ne":0}',
  "' or '1'='1",
  '%',
  '_',
  '\\',
  '*',
  '.*',
  '\u0000',
  '\ud800',
  "'::uuid or true --",
  '$1',
  '?',
]

type Steps = readonly string[]
interface Place {
  readonly operation: string
  readonly kind: 'query' | 'mutation'
  readonly steps: Steps
  readonly type: string
  readonly document: string
  readonly variables: (fed: unknown) => Record<string, unknown>
}

const usual = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return usual(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) return required(Object.values(type.getFields()))
  const byName: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    PlainDate: '2026-01-05',
    DateTime: '2027-03-01T00:00:00.000Z',
    JSON: {},
    ID: newId(),
  }
  return byName[type.name] ?? 'texte'
}
const required = (args: readonly { name: string; type: GraphQLInputType }[]): Record<string, unknown> =>
  Object.fromEntries(args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, usual(type)]))

/** Every place of an argument, down to three input objects deep; a list is one more step. */
const placesIn = (name: string, type: GraphQLInputType, depth = 0): { steps: Steps; type: string }[] => {
  if (isNonNullType(type)) return placesIn(name, type.ofType, depth)
  const here = { steps: [name], type: String(type) }
  if (isListType(type)) {
    const inner = placesIn('[]', type.ofType, depth + 1)
    return [here, ...inner.map((one) => ({ ...one, steps: [name, ...one.steps] }))]
  }
  if (!isInputObjectType(type) || depth > 2) return [here]
  const inner = Object.values(type.getFields()).flatMap((one) => placesIn(one.name, one.type, depth + 1))
  return [here, ...inner.map((one) => ({ ...one, steps: [name, ...one.steps] }))]
}

const put = (type: GraphQLInputType, steps: Steps, fed: unknown): unknown => {
  if (isNonNullType(type)) return put(type.ofType, steps, fed)
  const [step, ...rest] = steps
  if (step === undefined) return fed
  if (isListType(type)) return [put(type.ofType, rest, fed)]
  if (!isInputObjectType(type)) return fed
  const inner = type.getFields()[step]
  const base = required(Object.values(type.getFields()))
  return inner === undefined ? base : { ...base, [step]: put(inner.type, rest, fed) }
}

const placesOf = (kind: Place['kind'], field: GraphQLField<unknown, unknown>): Place[] => {
  const type = getNamedType(field.type)
  const error = '... on UserError { code message }'
  const selection = isUnionType(type) ? `{ __typename ${error} }` : isCompositeType(type) ? selectionOf(field) : ''
  return field.args.flatMap((fedArgument: GraphQLArgument) =>
    placesIn(fedArgument.name, fedArgument.type).map(({ steps, type: at }) => {
      const sent = field.args.filter((arg) => isNonNullType(arg.type) || arg === fedArgument)
      const declared = sent.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
      const passed = sent.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
      return {
        operation: field.name,
        kind,
        steps,
        type: at,
        document: `${kind} (${declared}) { ${field.name}(${passed}) ${selection} }`,
        variables: (fed) => ({
          ...required(sent),
          [fedArgument.name]: put(fedArgument.type, steps.slice(1), fed),
        }),
      }
    }),
  )
}
const selectionOf = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type)
  return 'getFields' in type && 'totalCount' in type.getFields() ? '{ totalCount nodes { id } }' : '{ __typename }'
}

const { schema } = await schemaFor(world.runtime, world.niort)
const places = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => placesOf('query', field)),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => placesOf('mutation', field)),
]
const told = ({ operation, steps }: Place, fed: unknown) => `${operation}(${steps.join('.')}) ← ${JSON.stringify(fed)}`
/** Asks as the first of the two callers who may: together they reach every operation. */
const askAny = async ({ document, variables }: Place, fed: unknown) => {
  const answer = await world.ask('referent', document, variables(fed), 'fr', 'niort')
  return codesOf(answer).includes('FORBIDDEN') ? world.ask('admin', document, variables(fed), 'fr', 'niort') : answer
}

/** Runs over all pairs, ten at a time. */
const eachPair = async <T>(
  chosen: readonly Place[],
  feeds: readonly T[],
  run: (place: Place, fed: T) => Promise<void>,
) => {
  const pairs = chosen.flatMap((place) => feeds.map((fed) => [place, fed] as const))
  for (let start = 0; start < pairs.length; start += 10) {
    await Promise.all(pairs.slice(start, start + 10).map(([place, fed]) => run(place, fed)))
  }
  return pairs.length
}

const everything = () => world.checksums({ except: ['audit_entry', 'session', 'login_attempt'] })

describe('F7 · an operator of a query language', () => {
  it('is tried at every place of every operation, in twenty shapes', () => {
    expect(OPERATORS).toHaveLength(20)
    expect(new Set(places.map(({ operation }) => operation)).size).toBeGreaterThan(30)
    expect(places.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['ID', 'String', 'JSON', 'DossierFilter', 'TextFilter']),
    )
  })

  it('is refused as a value of the wrong type, by every operation, and nothing is written', async () => {
    const before = await everything()
    const bad: string[] = []
    const typed = places.filter(({ type }) => type !== 'JSON')
    const asked = await eachPair(typed, OPERATORS, async (place, fed) => {
      const who = place.kind === 'mutation' ? 'admin' : 'referent'
      const answer = await world.ask(who, place.document, place.variables(fed), 'fr', 'niort')
      const codes = codesOf(answer)
      if (!isClean(answer) || codes.length === 0 || codes.some((code) => code !== 'BAD_USER_INPUT'))
        bad.push(`${told(place, fed)}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
    })

    expect(bad).toEqual([])
    expect(asked).toBeGreaterThan(2_000)
    expect(await everything()).toEqual(before)
  }, 120_000)

  /** Whoever may ask each operation that takes any JSON, and what it is about; the référent's own form for the others. */
  interface Asked {
    readonly who: Who
    readonly known: Readonly<Record<string, unknown>>
  }
  const FILLED: Asked = { who: 'referent', known: { submissionId, formId, lock: 1 } }
  const ASKED: Readonly<Record<string, Asked>> = {
    saveFormDraft: { who: 'admin', known: FILLED.known },
    importForm: { who: 'admin', known: FILLED.known },
    changePlieSetting: { who: 'admin', known: FILLED.known },
    sendPrescription: { who: 'coordination', known: { formId: sheet.formId, formVersionId: published.current.id } },
  }

  it('is no document and no answer where any JSON is taken', async () => {
    const before = await everything()
    const bad: string[] = []
    for (const place of places.filter(({ type, kind }) => type === 'JSON' && kind === 'mutation')) {
      for (const fed of OPERATORS) {
        const variables = place.variables(fed)
        const { who, known } = ASKED[place.operation] ?? FILLED
        for (const name of Object.keys(variables)) variables[name] = known[name] ?? variables[name]
        const answer = await world.ask(who, place.document, variables, 'fr', 'niort')
        const member = answer.body.data?.[place.operation]?.__typename
        if (!['AnswersRejected', 'FormRejected', 'InvalidInput'].includes(member))
          bad.push(`${told(place, fed)}: ${JSON.stringify(answer.body)}`)
      }
    }

    expect(bad).toEqual([])
    expect(await everything()).toEqual(before)
  })

  it('finds nothing when it is sent as a text, and is no id', async () => {
    const before = await everything()
    const bad: string[] = []
    // A référent who opens a dossier is its référent: the argument is read for the coordination only.
    const chosen = places
      .filter(({ type, kind }) => type === 'ID' || (type === 'String' && kind === 'query'))
      .filter(({ operation, steps }) => operation !== 'openDossier' || steps.at(-1) !== 'referentId')
    const asked = await eachPair(chosen, TEXTS, async (place, fed) => {
      const answer = await askAny(place, fed)
      const result = answer.body.data?.[place.operation]
      const rows = result?.totalCount ?? (Array.isArray(result) ? result.length : 0)
      const negative = place.steps.some((step) => step === 'ne' || step === 'notIn' || step === 'not')
      if (!isClean(answer))
        bad.push(`${told(place, fed)}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
      else if (rows > 0 && !negative) bad.push(`${told(place, fed)}: ${rows} rows`)
    })

    expect(bad).toEqual([])
    expect(asked).toBeGreaterThan(300)
    expect(await everything()).toEqual(before)
  }, 120_000)

  it('is refused inside a cursor, and in the arguments of a field of a row', async () => {
    const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
    const anyone = newId()
    const sorts = ['UPDATED_AT', 'OPENED_AT', 'NUMBER', 'LAST_NAME', 'STATUS']
    const values = [...TEXTS, ...OPERATORS, 'infinity', '2026-02-30', '99999-01-01', 1e308, null, '']
    const bad: string[] = []
    for (const sort of sorts) {
      const query = `query ($after: String) { dossiers(after: $after, orderBy: { by: ${sort} }) { nodes { id } } }`
      for (const value of values) {
        for (const id of [anyone, "' or true --", { $ne: 0 }]) {
          const answer = await world.ask('referent', query, { after: cursor(`${sort}:ASC`, value, id) }, 'fr', 'niort')
          if (!isClean(answer) || (id !== anyone && codesOf(answer).join() !== 'BAD_USER_INPUT'))
            bad.push(`${sort} ${JSON.stringify([value, id])}: ${JSON.stringify(answer.body).slice(0, 200)}`)
        }
      }
    }
    for (const formKey of TEXTS) {
      const query = 'query ($formKey: String) { dossiers { nodes { submissions(formKey: $formKey) { id } } } }'
      const answer = await world.ask('referent', query, { formKey }, 'fr', 'niort')
      const found = (answer.body.data?.dossiers.nodes ?? []).flatMap(
        (node: { submissions: unknown[] }) => node.submissions,
      )
      if (!isClean(answer) || found.length > 0)
        bad.push(`formKey ${formKey}: ${JSON.stringify(answer.body).slice(0, 200)}`)
    }

    expect(bad).toEqual([])
  }, 60_000)

  it('would be found out: a search that finds a dossier is one that the same look sees', async () => {
    const { body } = await world.ask(
      'referent',
      '{ dossiers(filter: { search: "exem" }) { totalCount } }',
      {},
      'fr',
      'niort',
    )

    expect(body.data.dossiers.totalCount).toBe(2)
  })
})
