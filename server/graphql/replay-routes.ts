import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { notFound } from '../platform/errors.ts'
import type { Runtime } from '../platform/request.ts'
import { exportReplay } from '../publications/index.ts'
import type { Callers } from './callers.ts'
import { contentDisposition } from './content-disposition.ts'

interface Asked {
  Params: { plie: string; formId: string; revision: string }
}

/** `GET /files/:plie/replays/:formId/:revision`: the decisions a draft would change, as a table. Given row after row, as it is read. */
export const addReplayRoutes = async (app: FastifyInstance, _runtime: Runtime, callers: Callers): Promise<void> => {
  app.get<Asked>('/files/:plie/replays/:formId/:revision', async (request, reply) => {
    const { plie, formId, revision } = request.params
    if (!/^\d{1,9}$/.test(revision)) throw notFound()
    const ctx = await callers.open(request, plie)
    const lines = await exportReplay(ctx, { formId, revision: Number(revision) })
    return reply
      .header('content-disposition', contentDisposition('decisions-rejouees.csv'))
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', 'no-store')
      .type('text/csv; charset=utf-8')
      .send(Readable.from(lines))
  })
}
