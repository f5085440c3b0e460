import type { GetListParams } from 'react-admin'
import { z } from 'zod'
import { Refusal } from '../errors.ts'
import {
  DossierListDocument,
  DossierOneDocument,
  DossierSort,
  DossierStage,
  DossierStatus,
  OpenDossierDocument,
  SortDirection,
  WithoutStep,
} from '../generated/graphql.ts'
import { sendDocument } from '../graphql-client.ts'
import { newIdempotencyKey } from '../idempotency-key.ts'
import { unwrapResult } from '../unwrap-result.ts'
import { pageOf } from './page-of.ts'
import type { ResourceReads } from './resource.ts'

/** Column → order of the API; another column is not sortable. */
const SORTS: Readonly<Record<string, DossierSort>> = {
  number: DossierSort.Number,
  name: DossierSort.LastName,
  status: DossierSort.Status,
  openedAt: DossierSort.OpenedAt,
  updatedAt: DossierSort.UpdatedAt,
}

/** Filters come out of the address bar: anything unreadable counts as absent. */
const filterShape = z.object({
  search: z.string().trim().min(1).optional().catch(undefined),
  mine: z.literal(true).optional().catch(undefined),
  status: z.array(z.enum(DossierStatus)).min(1).optional().catch(undefined),
  referentId: z.string().min(1).optional().catch(undefined),
  structureId: z.string().min(1).optional().catch(undefined),
  late: z.literal(true).optional().catch(undefined),
  withoutStep: z.enum(WithoutStep).optional().catch(undefined),
  withoutReferent: z.literal(true).optional().catch(undefined),
  commune: z.string().trim().min(1).optional().catch(undefined),
  openedFrom: z.iso.date().optional().catch(undefined),
  openedTo: z.iso.date().optional().catch(undefined),
  enteredFrom: z.iso.date().optional().catch(undefined),
  enteredTo: z.iso.date().optional().catch(undefined),
})

const openDossierShape = z.object({
  firstName: z.string(),
  lastName: z.string(),
  birthDate: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  commune: z.string().nullish(),
  statuses: z.array(z.string()).nullish(),
  openedAt: z.string().nullish(),
  referentId: z.string().nullish(),
  stage: z.enum(DossierStage).nullish(),
  participantId: z.string().nullish(),
  idempotencyKey: z.string().optional(),
})

const orderOf = ({ sort }: GetListParams) => ({
  by: SORTS[sort?.field ?? 'updatedAt'] ?? DossierSort.UpdatedAt,
  direction: sort?.order === 'ASC' ? SortDirection.Asc : SortDirection.Desc,
})

export const dossiers = {
  async getList(params) {
    const { dossiers: page } = await sendDocument(
      DossierListDocument,
      { ...pageOf(params), filter: filterShape.parse(params.filter ?? {}), orderBy: orderOf(params) },
      params.signal ? { signal: params.signal } : {},
    )
    return { data: page.nodes, total: page.totalCount }
  },
  async getOne(id) {
    const { dossier } = await sendDocument(DossierOneDocument, { id })
    if (dossier === null) throw new Refusal('NOT_FOUND', 'jalon.dossier.notFound', 404)
    return dossier
  },
  async create(input) {
    const { idempotencyKey, ...fields } = openDossierShape.parse(input)
    const { openDossier } = await sendDocument(OpenDossierDocument, {
      input: fields,
      idempotencyKey: idempotencyKey ?? newIdempotencyKey(),
    })
    return unwrapResult(openDossier).dossier
  },
} satisfies ResourceReads
