import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql'
import { type Computed, departmentOf, fieldTypes, type GraphqlNames, type Json, say } from '../../../schema/index.ts'
import type { RequestContext } from '../../platform/request.ts'
import { PlainDateScalar } from '../scalars/scalars.ts'
import type { CoreTypes } from './core-types.ts'
import type { ApiField, ApiList, ApiOption, ApiScore } from './form-api.ts'
import { sdl } from './i18n/index.ts'
import { AddressType, FileAnswerType, LocaleEnum, ReferenceType, SignatureType } from './shared-types.ts'
import { type AnswersNode, answerOf, type SubmissionNode } from './submission-node.ts'

type Fields<Source> = Record<string, GraphQLFieldConfig<Source, RequestContext>>

/** A chosen option with its score at the time. */
interface Choice {
  readonly option: ApiOption
  readonly score: number | null
}

/** The GraphQL types of one option list. */
export interface ListTypes {
  readonly code: GraphQLEnumType
  readonly choice: GraphQLObjectType<Choice, RequestContext>
}

export const listTypes = (list: ApiList): ListTypes => {
  const code = new GraphQLEnumType({
    name: list.typeName,
    description: list.label.fr,
    values: Object.fromEntries(
      [...list.options.values()].map((option) => [
        option.name,
        {
          value: option.id,
          description: option.label.fr,
          deprecationReason: option.goneSince === null ? undefined : sdl.archivedSince(option.goneSince),
        },
      ]),
    ),
  })
  const fields: Fields<Choice> = {
    code: { type: new GraphQLNonNull(code), resolve: ({ option }) => option.id },
    label: {
      type: new GraphQLNonNull(GraphQLString),
      description: sdl.optionLabel,
      args: { locale: { type: LocaleEnum } },
      resolve: ({ option }, { locale }, ctx) => say(option.label, locale ?? ctx.locale),
    },
    score: { type: GraphQLFloat, description: sdl.optionScore, resolve: ({ score }) => score },
  }
  return { code, choice: new GraphQLObjectType({ name: `${list.typeName}Choice`, description: sdl.option, fields }) }
}

interface Output {
  type(lists: ListTypes | null, core: CoreTypes): GraphQLOutputType
  /** What the field's description must add, such as a unit. */
  readonly note?: string
  /** The stored value as GraphQL gives it; null for what is not of the type. */
  value(stored: Json, list: ApiList | null, node: AnswersNode): unknown
}

const isInt32 = (value: Json): value is number => Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_647

const isRecord = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value made of texts, with what GraphQL adds to it. */
const record =
  (more: (value: { readonly [name: string]: Json }, node: AnswersNode) => object = () => ({})): Output['value'] =>
  (stored, _list, node) =>
    isRecord(stored) ? { ...stored, ...more(stored, node) } : null

const chosen = (id: Json, list: ApiList | null, node: AnswersNode): Choice | null => {
  const option = typeof id === 'string' ? list?.options.get(id) : undefined
  return option === undefined ? null : { option, score: node.optionScores.get(option.id) ?? null }
}

/** How each output type the field types name is made. */
const OUTPUTS: Record<GraphqlNames['output'], Output> = {
  String: { type: () => GraphQLString, value: (stored) => (typeof stored === 'string' ? stored : null) },
  Int: { type: () => GraphQLInt, value: (stored) => (isInt32(stored) ? stored : null) },
  Float: { type: () => GraphQLFloat, value: (stored) => (typeof stored === 'number' ? stored : null) },
  Boolean: { type: () => GraphQLBoolean, value: (stored) => (typeof stored === 'boolean' ? stored : null) },
  PlainDate: { type: () => PlainDateScalar, value: (stored) => (typeof stored === 'string' ? stored : null) },
  Option: { type: (lists) => lists?.choice ?? GraphQLString, value: chosen },
  OptionList: {
    type: (lists) => new GraphQLList(new GraphQLNonNull(lists?.choice ?? GraphQLString)),
    value: (stored, list, node) =>
      Array.isArray(stored) ? stored.flatMap((id) => chosen(id, list, node) ?? []) : null,
  },
  Files: {
    type: () => new GraphQLList(new GraphQLNonNull(FileAnswerType)),
    value: (stored, _list, node) =>
      Array.isArray(stored) ? stored.flatMap((id) => node.files.get(String(id)) ?? []) : null,
  },
  Cents: { type: () => GraphQLInt, note: sdl.cents, value: (stored) => (isInt32(stored) ? stored : null) },
  Commune: {
    type: (_lists, core) => core.commune,
    value: record(({ code }) => ({ department: departmentOf(String(code)) })),
  },
  Address: { type: () => AddressType, value: record() },
  Trade: { type: (_lists, core) => core.trade, value: record() },
  Reference: { type: () => ReferenceType, value: record(({ target }) => ({ target: target ?? 'member' })) },
  Signature: {
    type: () => SignatureType,
    value: record(({ file }, node) => ({ file: node.files.get(String(file)) ?? null })),
  },
}

/** One resolver for every answer of every form: a closure per field would weigh on hundreds of schemas. */
const resolveAnswer: GraphQLFieldConfig<AnswersNode, RequestContext>['resolve'] = (
  node,
  _args,
  _ctx,
  { fieldName },
) => {
  const field = node.fields.get(fieldName)
  const answer = field === undefined ? null : answerOf(node, field)
  if (field === undefined || answer?.value === undefined) return null
  return OUTPUTS[fieldTypes[field.kind].graphql.output].value(answer.value, field.list, node)
}

export const answerField = (
  field: ApiField,
  lists: ListTypes | null,
  core: CoreTypes,
): GraphQLFieldConfig<AnswersNode, RequestContext> => ({
  type: OUTPUTS[fieldTypes[field.kind].graphql.output].type(lists, core),
  description: [
    field.label.fr,
    field.help?.fr,
    OUTPUTS[fieldTypes[field.kind].graphql.output].note,
    field.preparing ? sdl.preparing : undefined,
    field.guard.sensitive ? sdl.sensitive : undefined,
    field.guard.freeText ? sdl.freeText : undefined,
    field.guard.files ? sdl.files : undefined,
    field.guard.identity ? sdl.identity : undefined,
  ]
    .filter((text) => text !== undefined && text !== '')
    .join('\n\n'),
  deprecationReason: field.goneSince === null ? undefined : sdl.goneSince(field.goneSince),
  resolve: resolveAnswer,
})

const SCORE_OUTPUTS: Record<Computed['type'], GraphqlNames['output']> = {
  decimal: 'Float',
  integer: 'Int',
  choice: 'String',
  'yes-no': 'Boolean',
  date: 'PlainDate',
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

export const scoreField = (score: ApiScore, core: CoreTypes): GraphQLFieldConfig<SubmissionNode, RequestContext> => {
  const output = OUTPUTS[SCORE_OUTPUTS[score.type]]
  return {
    type: output.type(null, core),
    description: [
      score.label.fr,
      score.guard.sensitive ? sdl.sensitive : '',
      score.guard.freeText ? sdl.freeText : '',
      score.guard.identity ? sdl.identity : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    deprecationReason: score.goneSince === null ? undefined : sdl.goneSince(score.goneSince),
    resolve: (node) => {
      if (!node.readable(score.guard)) return null
      const id = score.ids.find((one) => Object.hasOwn(node.scores, one))
      const value = id === undefined ? null : node.scores[id]
      return isScalar(value) ? output.value(value, null, node) : null
    },
  }
}
