import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { exportForm, isFormat, kindNamed, MAX_WORKBOOK_BYTES, readFormFile } from '../form-exchange/index.ts'
import { notFound, Refusal } from '../platform/errors.ts'
import type { Runtime } from '../platform/request.ts'
import type { Callers } from './callers.ts'
import { contentDisposition } from './content-disposition.ts'
import { requireOwnClient } from './same-origin.ts'

interface Import {
  Params: { plie: string }
  Querystring: { kind?: string }
}
interface Export {
  Params: { plie: string; formId: string; format: string }
}

/**
 * `GET /files/:plie/forms/:formId/:format`: a form as a file. `POST /files/:plie/form-imports?kind=…` (one file, multipart): what a
 * file holds, before anything is created; nothing is kept of it.
 */
export const addFormRoutes = async (app: FastifyInstance, runtime: Runtime, callers: Callers): Promise<void> => {
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 0, parts: 1, fileSize: MAX_WORKBOOK_BYTES + 1 } })

    scope.post<Import>(
      '/files/:plie/form-imports',
      { bodyLimit: MAX_WORKBOOK_BYTES + 100_000 },
      async (request, reply) => {
        requireOwnClient(request, runtime.config.publicUrl)
        const ctx = await callers.open(request, request.params.plie)
        const part = await request.file()
        if (part === undefined) throw new Refusal('BAD_USER_INPUT', 'file.missing')
        const bytes = await part.toBuffer().catch(() => {
          throw new Refusal('BAD_USER_INPUT', 'exchange.too-large')
        })
        const read = await readFormFile(ctx, { name: part.filename, bytes, kind: kindNamed(request.query.kind) })
        return reply.header('cache-control', 'no-store').send(read)
      },
    )

    scope.get<Export>('/files/:plie/forms/:formId/:format', async (request, reply) => {
      const { plie, formId, format } = request.params
      if (!isFormat(format)) throw notFound()
      const ctx = await callers.open(request, plie)
      const file = await exportForm(ctx, { formId, format })
      return reply
        .header('content-disposition', contentDisposition(file.name))
        .header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'")
        .header('cache-control', 'no-store')
        .header('content-length', file.bytes.length)
        .type(file.type)
        .send(file.bytes)
    })
  })
}
