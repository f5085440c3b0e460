import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type FileStore, fileStoreOf, MAX_FILE_BYTES } from '../attachments/index.ts'
import { searchCommunes, searchTrades } from '../nomenclatures/index.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { parseInput } from '../platform/parse-input.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext, Runtime } from '../platform/request.ts'
import {
  type Act,
  answerByReceipt,
  attachPrescriptionFile,
  mayAttachPrescriptionFile,
  mayStorePrescriptionFile,
  openLinkContext,
  openPrescriptionFile,
  openPublicForm,
  purgeUnsentFiles,
  readPrescriptionStatus,
  sendPrescription,
  storePrescriptionFile,
} from '../prescriptions/index.ts'
import { asResult } from './as-result.ts'
import type { Callers } from './callers.ts'
import { contentDisposition } from './content-disposition.ts'
import { requireOwnClient, requireSameOrigin } from './same-origin.ts'

interface Door {
  Params: { plie: string; link: string }
}
interface Search extends Door {
  Querystring: { search?: string }
}

/** Answers are 512 kB at most; the rest is room for what surrounds them. */
const SHEET_LIMIT = 640 * 1_024
const SMALL_LIMIT = 4 * 1_024
/** An answer of 4 000 signs, however they are encoded, and what surrounds it. */
const ANSWER_LIMIT = 32 * 1_024
const FOUND = 20

const SendBody = z.object({
  formVersionId: z.string('input.required').max(64, 'input.unknown'),
  answers: z.unknown(),
  website: z.string().max(2_000, 'input.too-long').optional(),
  idempotencyKey: z.string('input.required').refine(isId, 'input.bad-key'),
})
const AnswerBody = z.object({
  receipt: z.string('input.required').max(100, 'input.too-long'),
  answer: z.string('input.required'),
  files: z.array(z.string().max(64, 'input.unknown')).max(10, 'input.too-long').optional(),
  idempotencyKey: z.string('input.required').refine(isId, 'input.bad-key'),
})
const StatusBody = z.object({ receipt: z.string('input.required').max(100, 'input.too-long') })

/**
 * What the page of a public link asks, under `/p/<plie>/<link>/`. Routes, not GraphQL fields (decision 0005): each act is counted by
 * itself, and nobody without an account may send a document.
 */
export const addPrescriptionRoutes = async (
  app: FastifyInstance,
  runtime: Runtime,
  callers: Callers,
): Promise<void> => {
  const store = fileStoreOf(runtime.config)
  const enter = (request: FastifyRequest<Door>, act: Act): Promise<RequestContext> =>
    openLinkContext(
      runtime,
      { requestId: request.id, locale: callers.speaker(request).locale, address: request.ip },
      { plie: request.params.plie, token: request.params.link, act },
    )
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('x-robots-tag', 'noindex, nofollow')
    })
    addReading(scope, runtime, enter, store)
    addSending(scope, runtime, enter)
    await addFiles(scope, { runtime, callers, enter, store })
  })
}

type Enter = (request: FastifyRequest<Door>, act: Act) => Promise<RequestContext>

const addReading = (scope: FastifyInstance, runtime: Runtime, enter: Enter, store: FileStore): void => {
  scope.get<Door>('/p/:plie/:link/form', async (request) => {
    requireSameOrigin(request, runtime.config.publicUrl)
    const ctx = await enter(request, 'look')
    const form = await openPublicForm(ctx, null)
    await purge(ctx, store)
    return form
  })

  scope.get<Search>('/p/:plie/:link/communes', async (request) => {
    requireSameOrigin(request, runtime.config.publicUrl)
    return searchCommunes(await enter(request, 'look'), { search: request.query.search ?? '', first: FOUND })
  })

  scope.get<Search>('/p/:plie/:link/rome', async (request) => {
    requireSameOrigin(request, runtime.config.publicUrl)
    return searchTrades(await enter(request, 'look'), { search: request.query.search ?? '', first: FOUND })
  })
}

const addSending = (scope: FastifyInstance, runtime: Runtime, enter: Enter): void => {
  scope.post<Door>('/p/:plie/:link/prescriptions', { bodyLimit: SHEET_LIMIT }, async (request, reply) => {
    requireOwnClient(request, runtime.config.publicUrl)
    const { website: trap, formVersionId, answers, idempotencyKey } = parseInput(SendBody, request.body)
    const ctx = await enter(request, 'send')
    const result = await asResult(ctx, 'PrescriptionSent', () =>
      sendPrescription(ctx, { token: request.params.link, formVersionId, answers, trap, idempotencyKey }),
    )
    return reply.code('receipt' in result ? 201 : 422).send(result)
  })

  scope.post<Door>('/p/:plie/:link/answers', { bodyLimit: ANSWER_LIMIT }, async (request, reply) => {
    requireOwnClient(request, runtime.config.publicUrl)
    const asked = parseInput(AnswerBody, request.body)
    const ctx = await enter(request, 'answer')
    const result = await asResult(ctx, 'RequestAnswered', () => answerByReceipt(ctx, asked))
    return reply.code('answered' in result ? 201 : 422).send(result)
  })

  // The receipt comes in the body: nothing that keeps addresses keeps it.
  scope.post<Door>('/p/:plie/:link/status', { bodyLimit: SMALL_LIMIT }, async (request) => {
    requireOwnClient(request, runtime.config.publicUrl)
    const { receipt } = parseInput(StatusBody, request.body)
    return readPrescriptionStatus(await enter(request, 'follow'), { receipt })
  })
}

interface Files {
  readonly runtime: Runtime
  readonly callers: Callers
  readonly enter: Enter
  readonly store: FileStore
}

const addFiles = async (scope: FastifyInstance, { runtime, callers, enter, store }: Files): Promise<void> => {
  await scope.register(multipart, { limits: { files: 1, fields: 0, parts: 1, fileSize: MAX_FILE_BYTES + 1 } })

  scope.post<Door>('/p/:plie/:link/files', { bodyLimit: MAX_FILE_BYTES + 100_000 }, async (request, reply) => {
    requireOwnClient(request, runtime.config.publicUrl)
    const ctx = await enter(request, 'file')
    await purge(ctx, store)
    await mayStorePrescriptionFile(ctx, null)
    const part = await request.file()
    if (part === undefined) throw new Refusal('BAD_USER_INPUT', 'file.missing')
    const received = await store.receive(part.file, { plieId: plieOf(ctx), name: part.filename })
    try {
      const { mime, size, sha256 } = received
      const stored = await storePrescriptionFile(ctx, { name: part.filename, mime, size, sha256 })
      await store.keep(received, plieOf(ctx), stored.id)
      return reply.code(201).send({ id: stored.id, name: stored.name })
    } finally {
      await received.discard()
    }
  })

  // One file for the prescription of that id, by a member; where it is settled, a refusal told in words.
  scope.post<{ Params: { plie: string; id: string } }>(
    '/prescription-files/:plie/:id',
    { bodyLimit: MAX_FILE_BYTES + 100_000 },
    async (request, reply) => {
      requireOwnClient(request, runtime.config.publicUrl)
      const ctx = await callers.open(request, request.params.plie)
      const { id } = request.params
      const result = await asResult(ctx, 'PrescriptionFileStored', async () => {
        await mayAttachPrescriptionFile(ctx, { id })
        const part = await request.file()
        if (part === undefined) throw new Refusal('BAD_USER_INPUT', 'file.missing')
        const received = await store.receive(part.file, { plieId: plieOf(ctx), name: part.filename })
        try {
          const { mime, size, sha256 } = received
          const stored = await attachPrescriptionFile(ctx, { id, file: { name: part.filename, mime, size, sha256 } })
          await store.keep(received, plieOf(ctx), stored.id)
          return { id: stored.id, name: stored.name }
        } finally {
          await received.discard()
        }
      })
      return reply.code('id' in result ? 201 : 422).send(result)
    },
  )

  scope.get<{ Params: { plie: string; id: string } }>('/prescription-files/:plie/:id', async (request, reply) => {
    const ctx = await callers.open(request, request.params.plie)
    const file = await openPrescriptionFile(ctx, { id: request.params.id })
    return sendFile(reply, await store.open(plieOf(ctx), file.id), file)
  })
}

const sendFile = (
  reply: FastifyReply,
  { stream, size }: Awaited<ReturnType<FileStore['open']>>,
  { name, mime }: { name: string; mime: string },
): FastifyReply =>
  reply
    .header('content-disposition', contentDisposition(name))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'no-store')
    .header('content-length', size)
    .type(mime)
    .send(stream)

/** Files of sheets that were never sent: rows first, then their bytes. */
const purge = async (ctx: RequestContext, store: FileStore): Promise<void> => {
  for (const id of await purgeUnsentFiles(ctx)) await store.remove(plieOf(ctx), id)
}
