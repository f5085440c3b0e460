import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import {
  confirmAttachment,
  fileStoreOf,
  MAX_FILE_BYTES,
  mayStoreAttachment,
  openAttachment,
  storeAttachment,
} from '../attachments/index.ts'
import { Refusal } from '../platform/errors.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { Runtime } from '../platform/request.ts'
import type { Callers } from './callers.ts'
import { contentDisposition } from './content-disposition.ts'
import { requireOwnClient } from './same-origin.ts'

interface Upload {
  Querystring: { plie?: string; dossier?: string; sensitive?: string }
}

/** `POST /files?plie=…&dossier=…[&sensitive=1]` (one file, multipart) and `GET /files/:plie/:id`. Bytes never travel through GraphQL (promises G1). */
export const addFileRoutes = async (app: FastifyInstance, runtime: Runtime, callers: Callers): Promise<void> => {
  const store = fileStoreOf(runtime.config)
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 0, parts: 1, fileSize: MAX_FILE_BYTES + 1 } })

    scope.post<Upload>('/files', { bodyLimit: MAX_FILE_BYTES + 100_000 }, async (request, reply) => {
      requireOwnClient(request, runtime.config.publicUrl)
      const { plie = '', dossier = '', sensitive } = request.query
      const ctx = await callers.open(request, plie)
      await mayStoreAttachment(ctx, { dossierId: dossier })
      const part = await request.file()
      if (part === undefined) throw new Refusal('BAD_USER_INPUT', 'file.missing')
      const received = await store.receive(part.file, { plieId: plieOf(ctx), name: part.filename })
      try {
        const { mime, size, sha256 } = received
        const file = { name: part.filename, mime, size, sha256, sensitive: sensitive === '1' }
        const stored = await storeAttachment(ctx, { dossierId: dossier, ...file })
        await store.keep(received, plieOf(ctx), stored.id)
        await confirmAttachment(ctx, { id: stored.id })
        return reply.code(201).send(stored)
      } finally {
        await received.discard()
      }
    })

    scope.get<{ Params: { plie: string; id: string } }>('/files/:plie/:id', async (request, reply) => {
      const ctx = await callers.open(request, request.params.plie)
      const file = await openAttachment(ctx, { id: request.params.id })
      const { stream, size } = await store.open(plieOf(ctx), file.id)
      return reply
        .header('content-disposition', contentDisposition(file.name))
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'no-store')
        .header('content-length', size)
        .type(file.mime)
        .send(stream)
    })
  })
}
