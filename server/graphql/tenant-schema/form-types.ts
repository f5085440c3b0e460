import {
  type GraphQLFieldConfig,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLString,
} from 'graphql'
import { fieldTypes, type Id, type MissingReason } from '../../../schema/index.ts'
import { selectionsIn } from '../../platform/plan/selection.ts'
import type { RequestContext } from '../../platform/request.ts'
import { DateTimeScalar } from '../scalars/scalars.ts'
import { aggregatesField } from './aggregate-types.ts'
import { answeredFieldsOf } from './answered-fields-of.ts'
import type { CoreTypes } from './core-types.ts'
import type { ApiField, FormApi } from './form-api.ts'
import { groupField } from './group-types.ts'
import { sdl } from './i18n/index.ts'
import { orderType } from './order.ts'
import { answerField, type ListTypes, listTypes, scoreField } from './output-types.ts'
import { listSubmissions, type SubmissionPage } from './read-submissions.ts'
import { MissingAnswerType } from './shared-types.ts'
import { type AnswersNode, answerOf, isRowReadable, rowsOf, type SubmissionNode } from './submission-node.ts'
import { filterType, scoreName } from './where.ts'

type Field<Source> = GraphQLFieldConfig<Source, RequestContext>
const required = <T extends GraphQLOutputType>(type: T) => new GraphQLNonNull(type)

/** The query fields of one form, its list and its figures, and through them all its types. */
export const formQueries = (form: FormApi, core: CoreTypes): Record<string, Field<unknown>> => {
  const lists = new Map<Id, ListTypes>(form.lists.map((list) => [list.id, listTypes(list)]))
  const listTypesOf = (field: ApiField): ListTypes | null =>
    field.list === null ? null : (lists.get(field.list.id) ?? null)
  const node = nodeType(form, core, listTypesOf)
  const where = filterType(form, listTypesOf)
  return {
    [form.queryName]: listField(form, core, node, where),
    [`${form.queryName}Aggregates`]: aggregatesField(form, core, where),
  }
}

const listField = (
  form: FormApi,
  core: CoreTypes,
  node: GraphQLObjectType<SubmissionNode>,
  filter: GraphQLInputType,
): Field<unknown> => {
  const connection = connectionType(form, core, node)
  return {
    type: required(connection),
    description: sdl.list(form.title.fr),
    args: {
      first: { type: GraphQLInt, defaultValue: 25 },
      after: { type: GraphQLString },
      where: { type: filter },
      orderBy: { type: orderType(form, core.direction) },
    },
    resolve: (_root, { first, after, where, orderBy }, ctx, info) =>
      listSubmissions(ctx, { form, first: first ?? 25, after, where, orderBy, ...wanted(form, info) }),
  }
}

const wanted = ({ typeName, fields, groups }: FormApi, info: GraphQLResolveInfo) => {
  const paths = [[`${typeName}Connection.nodes`], [`${typeName}Connection.edges`, `${typeName}Edge.node`]]
  const selection = selectionsIn(info)
  const asked = (type: string, ...further: string[]) => selection(type, ...paths.map((path) => [...path, ...further]))
  const names = Object.values(asked(`${typeName}Answers`, `${typeName}.answers`)).map(({ name }) => name)
  return {
    selection: asked(typeName),
    files: names.some((name) => {
      const inside = groups.get(name)?.fields.values() ?? []
      return [fields.get(name), ...inside].some((one) => fieldTypes[one?.kind ?? 'text'].files !== undefined)
    }),
    counts: Object.values(selection(`${typeName}Connection`)).some(({ name }) => name === 'totalCount'),
  }
}

const nodeType = (
  form: FormApi,
  core: CoreTypes,
  listTypesOf: (field: ApiField) => ListTypes | null,
): GraphQLObjectType<SubmissionNode> => {
  const answers = new GraphQLObjectType<SubmissionNode, RequestContext>({
    name: `${form.typeName}Answers`,
    description: sdl.answers,
    fields: Object.fromEntries([
      ...[...form.fields.values()].map((field) => [field.api, answerField(field, listTypesOf(field), core)] as const),
      ...[...form.groups.values()].map((group) => [group.api, groupField(group, listTypesOf, core)] as const),
    ]),
  })
  const scores = new GraphQLObjectType<SubmissionNode, RequestContext>({
    name: `${form.typeName}Scores`,
    description: sdl.scores,
    fields: {
      ...Object.fromEntries([...form.scores.values()].map((score) => [scoreName(score.api), scoreField(score, core)])),
      total: {
        type: GraphQLFloat,
        description: sdl.total,
        resolve: (node) => (node.readable(form.totalGuard) ? node.row['total'] : null),
      },
    },
  })
  const fields: Record<string, Field<SubmissionNode>> = {
    id: { type: required(GraphQLID), resolve: ({ row }) => row['id'] },
    status: { type: required(core.status), resolve: ({ row }) => row['status'] },
    submittedAt: { type: required(DateTimeScalar), resolve: ({ row }) => row['submittedAt'] },
    formVersion: {
      type: required(GraphQLInt),
      description: sdl.formVersion,
      resolve: ({ versionNumber }) => versionNumber,
    },
    dossier: { type: core.dossier, description: sdl.dossier, resolve: ({ row }) => row['dossier'] },
    ...(form.fields.size + form.groups.size === 0
      ? {}
      : { answers: { type: required(answers), resolve: (node) => node } }),
    scores: { type: required(scores), resolve: (node) => node },
    answeredFields: {
      type: required(new GraphQLList(required(core.answeredField))),
      description: sdl.answeredFields,
      resolve: answeredFieldsOf,
    },
    missingAnswers: {
      type: required(new GraphQLList(required(MissingAnswerType))),
      description: sdl.missing,
      resolve: (node) => [
        ...reasonsIn(node, null),
        ...[...form.groups.values()].flatMap((group) =>
          (rowsOf(node, group) ?? []).flatMap((row) => reasonsIn(row, row.id)),
        ),
      ],
    },
    withheldAnswers: {
      type: required(new GraphQLList(required(GraphQLString))),
      description: sdl.withheld,
      resolve: (node) => [
        ...withheldIn(node, form.fields),
        ...[...form.groups.values()].flatMap((group) => [
          ...(isRowReadable(node, group) ? [] : [group.api]),
          ...withheldIn(node, group.fields),
        ]),
      ],
    },
  }
  return new GraphQLObjectType({
    name: form.typeName,
    description: sdl.node(form.title.fr),
    interfaces: [core.formSubmission],
    fields,
  })
}

/** Reasons given instead of an answer; `row`: the row they stand in. */
const reasonsIn = (node: AnswersNode, row: Id | null): { field: string; row: Id | null; reason: MissingReason }[] =>
  [...node.fields.values()].flatMap((field) => {
    const reason = answerOf(node, field)?.missing
    return reason === undefined ? [] : [{ field: field.api, row, reason }]
  })

const withheldIn = (node: AnswersNode, fields: FormApi['fields']): string[] =>
  [...fields.values()].filter((field) => !node.readable(field.guard)).map(({ api }) => api)

const connectionType = (form: FormApi, core: CoreTypes, node: GraphQLObjectType<SubmissionNode>) => {
  const edge = new GraphQLObjectType<{ cursor: string; node: SubmissionNode }>({
    name: `${form.typeName}Edge`,
    fields: { cursor: { type: required(GraphQLString) }, node: { type: required(node) } },
  })
  return new GraphQLObjectType<SubmissionPage, RequestContext>({
    name: `${form.typeName}Connection`,
    fields: {
      edges: {
        type: required(new GraphQLList(required(edge))),
        resolve: ({ nodes, cursors }) => nodes.map((one, index) => ({ cursor: cursors[index], node: one })),
      },
      nodes: { type: required(new GraphQLList(required(node))) },
      pageInfo: {
        type: required(core.pageInfo),
        resolve: ({ hasNextPage, hasPreviousPage, cursors }) => ({
          hasNextPage,
          hasPreviousPage,
          startCursor: cursors[0] ?? null,
          endCursor: cursors.at(-1) ?? null,
        }),
      },
      totalCount: { type: required(GraphQLInt) },
    },
  })
}
