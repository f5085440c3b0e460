import type { GraphQLSchema } from 'graphql'
import { parseForm } from '../../../schema/index.ts'
import type { RequestContext } from '../../platform/request.ts'
import type { ApiChange } from '../../publications/index.ts'
import { apiChanges } from './api-changes.ts'
import { formApis } from './build-tenant-schema.ts'
import type { Catalogue, CatalogueForm } from './catalogue.ts'
import { catalogueOf } from './load-catalogue.ts'
import { originsOf } from './origins.ts'

/** What publishing the draft of a form would change in its PLIE's typed API. Nothing for a draft that is no form yet. */
export const draftApiChanges = async (
  ctx: RequestContext,
  core: GraphQLSchema,
  formId: string,
): Promise<ApiChange[]> => {
  const catalogue = await catalogueOf(ctx)
  const [row] = await ctx.em.execute<{ definition: unknown; key: string; kind: string }[]>(
    `select d.definition, f.key, f.kind from form_draft d join form f on f.plie_id = d.plie_id and f.id = d.form_id
     where d.form_id = ?::uuid`,
    [formId],
  )
  const draft = row === undefined ? null : parseForm(row.definition).form
  if (row === undefined || draft === null) return []
  const known = catalogue.forms.find(({ id }) => id === formId)
  const next: CatalogueForm = {
    id: formId,
    key: row.key,
    kind: row.kind,
    title: draft.title,
    preparing: [],
    versions: [
      ...(known?.versions ?? []),
      {
        id: 'draft',
        number: (known?.versions.at(-1)?.number ?? 0) + 1,
        publishedAt: ctx.now.toISOString(),
        definition: draft,
      },
    ],
  }
  const others = catalogue.forms.filter(({ id }) => id !== formId)
  const published: Catalogue = { revision: catalogue.revision + 1, forms: [...others, next] }
  // What is gone has its place in the former API only.
  const apis = [published, catalogue].flatMap((one) => formApis(core, one).filter(({ id }) => id === formId))
  return apiChanges(core, catalogue, published, ctx.locale).map(({ at, ...change }) => ({
    ...change,
    origins: apis.map((api) => originsOf(api, at)).find((ids) => ids.length > 0) ?? [],
  }))
}
