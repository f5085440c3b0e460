import { z } from 'zod'
import { Refusal } from '../errors.ts'
import {
  Eligibility,
  PrescriptionChannel,
  PrescriptionListDocument,
  type PrescriptionRowFragment,
  PrescriptionStatus,
} from '../generated/graphql.ts'
import { sendDocument } from '../graphql-client.ts'
import { pageOf } from './page-of.ts'
import type { ResourceReads } from './resource.ts'

/** One line of the prescriptions received. */
export type PrescriptionRow = PrescriptionRowFragment

/** Filters come out of the address bar: anything unreadable counts as absent. */
const filterShape = z.object({
  search: z.string().trim().min(1).optional().catch(undefined),
  status: z.array(z.enum(PrescriptionStatus)).min(1).optional().catch(undefined),
})
const narrowerShape = z.object({
  eligibility: z.array(z.enum(Eligibility)).min(1).optional().catch(undefined),
  channel: z.array(z.enum(PrescriptionChannel)).min(1).optional().catch(undefined),
  commune: z.string().trim().min(1).optional().catch(undefined),
  prescriber: z.string().trim().min(1).optional().catch(undefined),
  waitingDays: z.number().int().min(1).max(3_650).optional().catch(undefined),
  possibleDuplicate: z.boolean().optional().catch(undefined),
  missingPiece: z.boolean().optional().catch(undefined),
})

export const prescriptions = {
  async getList(params) {
    const { prescriptions: page } = await sendDocument(
      PrescriptionListDocument,
      {
        ...pageOf(params),
        ...filterShape.parse(params.filter ?? {}),
        filter: narrowerShape.parse(params.filter ?? {}),
        oldestFirst: params.sort?.order === 'ASC',
      },
      params.signal ? { signal: params.signal } : {},
    )
    return { data: page.nodes, total: page.totalCount }
  },
  // The page of a prescription reads its own document; nothing names one by its id alone.
  getOne: () => Promise.reject(new Refusal('NOT_FOUND', 'jalon.network.notFound', 404)),
} satisfies ResourceReads
