import { installPreset } from '../forms/index.ts'
import { newId } from '../platform/ids.ts'
import { inTransaction } from '../platform/orm/orm.ts'
import type { Runtime, Tenant } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'

/** Founds a PLIE from a preset, outside any request: demonstration and tests. The product's own way is `create-plie`. */
export const foundPlie = async (
  runtime: Runtime,
  given: { slug: string; name: string; preset: string },
): Promise<Tenant> => {
  const plie = { id: newId(), slug: given.slug }
  const ctx = systemContext(runtime, plie)
  await inTransaction(ctx.em, 'found-plie', async (em) => {
    await em.execute('insert into plie (id, slug, name, created_at) values (?, ?, ?, ?)', [
      plie.id,
      given.slug,
      given.name,
      ctx.now,
    ])
    await installPreset({ ...ctx, em }, given.preset)
  })
  return plie
}
