import type { GraphQLResolveInfo } from 'graphql'
import { notFound } from '../platform/errors.ts'
import type { Row } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import { type DossierPage, readDossier } from './read-dossiers.ts'

/** A page as a Relay connection. */
export const asConnection = (page: DossierPage) => ({
  edges: page.rows.map((node, index) => ({ cursor: page.cursors[index], node })),
  nodes: page.rows,
  pageInfo: {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: page.cursors[0] ?? null,
    endCursor: page.cursors.at(-1) ?? null,
  },
  totalCount: page.totalCount,
})

/** The dossier a mutation answers with, read as the selection asks under `payload.dossier`. */
export const dossierPayload = async (
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  { id }: { id: string },
  payload = 'DossierPayload',
): Promise<{ dossier: Row }> => {
  const dossier = await readDossier(ctx, { id, selection: selectionOf(info, 'Dossier', [`${payload}.dossier`]) })
  if (dossier === null) throw notFound()
  return { dossier }
}
