import { Refusal } from '../errors.ts'
import { FormListDocument } from '../generated/graphql.ts'
import { sendDocument } from '../graphql-client.ts'
import { cutPage } from './page-of.ts'
import type { ResourceReads } from './resource.ts'

const all = async () => (await sendDocument(FormListDocument, {})).forms

export const forms = {
  async getList(params) {
    const kind: unknown = params.filter?.kind
    const listed = (await all()).filter((form) => kind === undefined || form.kind === kind)
    const ascending = params.sort?.order !== 'DESC'
    const sorted = listed.toSorted((a, b) => a.title.localeCompare(b.title, 'fr') * (ascending ? 1 : -1))
    return cutPage(sorted, params)
  },
  async getOne(id) {
    const form = (await all()).find((candidate) => candidate.id === id)
    if (!form) throw new Refusal('NOT_FOUND', 'jalon.network.notFound', 404)
    return form
  },
} satisfies ResourceReads
