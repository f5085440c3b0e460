import { type GraphQLFieldConfig, GraphQLID, GraphQLList, GraphQLNonNull, GraphQLObjectType } from 'graphql'
import type { RequestContext } from '../../platform/request.ts'
import type { ApiField, ApiGroup } from './form-api.ts'
import { sdl } from './i18n/index.ts'
import { answerField, type ListTypes } from './output-types.ts'
import { type RowNode, rowsOf, type SubmissionNode } from './submission-node.ts'

/** The rows of a repeated group, as one field of the answers. */
export const groupField = (
  group: ApiGroup,
  listTypesOf: (field: ApiField) => ListTypes | null,
): GraphQLFieldConfig<SubmissionNode, RequestContext> => {
  const row = new GraphQLObjectType<RowNode, RequestContext>({
    name: `${group.typeName}Row`,
    description: sdl.row(group.label.fr),
    fields: {
      id: { type: new GraphQLNonNull(GraphQLID), description: sdl.rowId },
      ...Object.fromEntries(
        [...group.fields.values()].map((field) => [field.api, answerField(field, listTypesOf(field))]),
      ),
    },
  })
  return {
    type: new GraphQLList(new GraphQLNonNull(row)),
    description: [group.label.fr, group.help?.fr, sdl.rows]
      .filter((text) => text !== undefined && text !== '')
      .join('\n\n'),
    deprecationReason: group.goneSince === null ? undefined : sdl.goneSince(group.goneSince),
    resolve: (node) => rowsOf(node, group),
  }
}
