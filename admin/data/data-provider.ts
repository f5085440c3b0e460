import type { DataProvider } from 'react-admin'
import { Refusal } from './errors.ts'
import { resources } from './resources/index.ts'

const resourceCalled = (name: string) => {
  const resource = resources.get(name)
  if (!resource) throw new Refusal('NOT_FOUND', 'jalon.network.noSuchResource', 404)
  return resource
}

const verbMissing = () => Promise.reject(new Refusal('BAD_USER_INPUT', 'jalon.network.noSuchVerb'))

// react-admin's provider is generic in the record type chosen by each caller; nothing at run time can prove that choice,
// so records cross this border untyped, here only.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Untyped = any

/**
 * react-admin's door to the API, over typed documents: the standard verbs of its lists and plain forms. Any other document
 * goes through `use-document.ts`.
 */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: (name, params): Promise<Untyped> => resourceCalled(name).getList(params),
  getOne: async (name, { id }): Promise<Untyped> => ({ data: await resourceCalled(name).getOne(String(id)) }),
  getMany: async (name, { ids }): Promise<Untyped> => {
    const found = await Promise.all(ids.map((id) => resourceCalled(name).getOne(String(id))))
    return { data: found }
  },
  getManyReference: verbMissing,
  create: async (name, { data }): Promise<Untyped> => {
    const { create } = resourceCalled(name)
    return create ? { data: await create(data) } : verbMissing()
  },
  update: verbMissing,
  updateMany: verbMissing,
  delete: verbMissing,
  deleteMany: verbMissing,
}
