import { type Em, forkFor, inTransaction } from '../../platform/orm/orm.ts'
import { plieOf } from '../../platform/plie-of.ts'
import type { RequestContext, Runtime } from '../../platform/request.ts'
import type { Catalogue, CatalogueForm } from './catalogue.ts'

const CATALOGUE = `
  select p.catalogue_revision as revision, coalesce((
    select json_agg(json_build_object('id', f.id, 'key', f.key, 'kind', f.kind, 'title', f.title, 'versions', v.versions,
      'preparing', coalesce((select json_agg(field) from search_preparation s, unnest(s.fields) field
        where s.plie_id = f.plie_id and s.form_id = f.id and s.done_at is null), '[]'::json)) order by f.key)
    from form f join lateral (
      select json_agg(json_build_object('id', fv.id, 'number', fv.number, 'publishedAt', fv.published_at, 'definition', fv.definition)
                      order by fv.number) as versions
      from form_version fv where fv.plie_id = f.plie_id and fv.form_id = f.id
    ) v on v.versions is not null
    where f.plie_id = p.id
  ), '[]'::json) as forms
  from plie p where p.id = ?::uuid`

const read = async (em: Em, plieId: string): Promise<Catalogue> => {
  const [row] = await em.execute<{ revision: number; forms: CatalogueForm[] }[]>(CATALOGUE, [plieId])
  if (row === undefined) throw new Error('the PLIE of a catalogue is not visible')
  return row
}

/** What the PLIE of the request has published, within the caller's transaction when there is one. One statement. */
export const catalogueOf = (ctx: RequestContext): Promise<Catalogue> => read(ctx.em, plieOf(ctx))

/** What a PLIE has published, outside any request. @throws when called inside an open transaction. */
export const loadCatalogue = (runtime: Runtime, plieId: string): Promise<Catalogue> =>
  inTransaction(forkFor(runtime.orm, plieId, null), 'catalogue.load', (em) => read(em, plieId))

/** The revision in force: one small statement, to notice what another process published. */
export const loadRevision = (runtime: Runtime, plieId: string): Promise<number> =>
  inTransaction(forkFor(runtime.orm, plieId, null), 'catalogue.revision', async (em) => {
    const [row] = await em.execute<{ revision: number }[]>(
      'select catalogue_revision as revision from plie where id = ?::uuid',
      [plieId],
    )
    if (row === undefined) throw new Error('the PLIE of a catalogue is not visible')
    return row.revision
  })
