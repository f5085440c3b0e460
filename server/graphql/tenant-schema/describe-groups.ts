import { type Field, type FormDefinition, groupsOf, type Id, type Repeat } from '../../../schema/index.ts'
import { both, OPEN, rowsGuard } from '../../submissions/index.ts'
import { type Appearances, appearances } from './appearances.ts'
import type { CatalogueForm } from './catalogue.ts'
import { describeField } from './describe-field.ts'
import type { ApiGroup, ApiList } from './form-api.ts'

/** The fields of a group that people are asked. */
const asked = ({ items }: Repeat): Field[] => items.filter((item) => item.t === 'field').filter((one) => !one.archived)

/** The repeated groups that ask something: an empty one gives no type. */
export const groupsIn = (definition: FormDefinition): (Repeat & { readonly type: 'group' })[] =>
  groupsOf(definition)
    .filter((group) => asked(group).length > 0)
    .map((group) => ({ ...group, type: 'group' as const }))

/** Every field that some version asks in a group, by API name. */
export const insideFields = (form: CatalogueForm): Map<string, Appearances<Field>> =>
  appearances(form, (definition) => groupsIn(definition).flatMap(asked))

/** The repeated groups of a form over all its versions, by API name. */
export const describeGroups = (
  form: CatalogueForm,
  lists: ReadonlyMap<Id, ApiList>,
  typeName: (api: string) => string,
): Map<string, ApiGroup> =>
  new Map(
    [...appearances(form, groupsIn)].map(([api, one]): [string, ApiGroup] => {
      const fields = appearances(form, (definition) =>
        groupsIn(definition)
          .filter((group) => group.api === api)
          .flatMap(asked),
      )
      return [
        api,
        {
          api,
          ids: [...new Set(one.all.map(({ id }) => id))],
          label: one.last.label,
          help: one.last.help ?? null,
          typeName: typeName(api),
          fields: new Map(
            [...fields].map(([name, field]) => [
              name,
              describeField(name, field, { lists, preparing: form.preparing }),
            ]),
          ),
          guard: one.all.map(rowsGuard).reduce(both, OPEN),
          goneSince: one.goneSince,
        },
      ]
    }),
  )
