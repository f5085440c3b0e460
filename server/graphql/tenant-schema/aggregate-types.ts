import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
} from 'graphql'
import type { RequestContext } from '../../platform/request.ts'
import { AGGREGATE_COST } from '../../statistics/index.ts'
import type { CoreTypes } from './core-types.ts'
import type { FormApi } from './form-api.ts'
import { type Grouping, groupingsOf } from './groupings.ts'
import { sdl } from './i18n/index.ts'
import { numbersOf, type Summed } from './numbers.ts'
import {
  type Asked,
  aggregateSubmissions,
  countSubmissions,
  groupSubmissions,
  summariseSubmissions,
} from './read-aggregates.ts'

/** Names of a form's values as an enum. */
const enumOf = (name: string, values: ReadonlyMap<string, Grouping | Summed>): GraphQLEnumType =>
  new GraphQLEnumType({
    name,
    values: Object.fromEntries(
      [...values].map(([value, { label, goneSince }]) => [
        value,
        { value, description: label, deprecationReason: goneSince === null ? undefined : sdl.goneSince(goneSince) },
      ]),
    ),
  })

/** The figures of one form, under the same filter as its list. */
export const aggregatesField = (
  form: FormApi,
  core: CoreTypes,
  filter: GraphQLInputType,
): GraphQLFieldConfig<unknown, RequestContext> => {
  const groupBy = new GraphQLInputObjectType({
    name: `${form.typeName}GroupBy`,
    fields: {
      by: { type: new GraphQLNonNull(enumOf(`${form.typeName}GroupField`, groupingsOf(form))) },
      period: { type: new GraphQLNonNull(core.datePeriod), defaultValue: 'month', description: sdl.period },
    },
  })
  const number = enumOf(`${form.typeName}NumberField`, numbersOf(form))
  const aggregates = new GraphQLObjectType<Asked, RequestContext>({
    name: `${form.typeName}Aggregates`,
    description: sdl.aggregates(form.title.fr),
    fields: {
      exact: { type: new GraphQLNonNull(GraphQLBoolean), description: sdl.exact },
      count: {
        type: GraphQLInt,
        description: sdl.tooFew,
        extensions: AGGREGATE_COST,
        resolve: ({ form: of, where }, _args, ctx) => countSubmissions(ctx, { form: of, where }),
      },
      groups: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(core.aggregateGroup))),
        description: sdl.groups,
        args: {
          by: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(groupBy))) },
          summaryOf: { type: number, description: sdl.summaryOf },
        },
        extensions: AGGREGATE_COST,
        resolve: ({ form: asked, where }, { by, summaryOf }, ctx) =>
          groupSubmissions(ctx, { form: asked, where, by, of: summaryOf ?? null }),
      },
      summary: {
        type: core.numberSummary,
        description: sdl.summary,
        args: { of: { type: new GraphQLNonNull(number) } },
        extensions: AGGREGATE_COST,
        resolve: ({ form: asked, where }, { of }, ctx) => summariseSubmissions(ctx, { form: asked, where, of }),
      },
    },
  })
  return {
    type: new GraphQLNonNull(aggregates),
    description: sdl.aggregates(form.title.fr),
    args: { where: { type: filter } },
    resolve: (_root, { where }, ctx) => aggregateSubmissions(ctx, { form, where }),
  }
}
