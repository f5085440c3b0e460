import { Refusal } from '../errors.ts'
import { PrescriptionLinksDocument, type PrescriptionLinksQuery } from '../generated/graphql.ts'
import { sendDocument } from '../graphql-client.ts'
import { cutPage } from './page-of.ts'
import type { ResourceReads } from './resource.ts'

/** A public link of the PLIE, with its address. */
export type PrescriptionLinkRow = PrescriptionLinksQuery['prescriptionLinks'][number]

const all = async () => (await sendDocument(PrescriptionLinksDocument, {})).prescriptionLinks

const isOver = ({ state }: PrescriptionLinkRow) => state === 'REVOKED' || state === 'EXPIRED'

/** Those that work first, newest first among each. */
export const prescriptionLinks = {
  async getList(params) {
    const listed = await all()
    return cutPage([...listed.filter((link) => !isOver(link)), ...listed.filter(isOver)], params)
  },
  async getOne(id) {
    const link = (await all()).find((candidate) => candidate.id === id)
    if (!link) throw new Refusal('NOT_FOUND', 'jalon.network.notFound', 404)
    return link
  },
} satisfies ResourceReads
