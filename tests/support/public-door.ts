import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { buildCoreSchema } from '../../server/graphql/core-schema.ts'
import { addFileRoutes } from '../../server/graphql/file-routes.ts'
import { buildServer } from '../../server/graphql/http.ts'
import { addPrescriptionRoutes } from '../../server/graphql/prescription-routes.ts'
import { schemaFor } from '../../server/graphql/tenant-schema/index.ts'
import { newId } from '../../server/platform/ids.ts'
import type { Runtime } from '../../server/platform/request.ts'
import type { World } from './world.ts'

const OWN = { 'x-jalon-request': '1', origin: 'http://localhost', host: 'localhost' }

/** The public routes of a whole server on the world's runtime, asked as the page asks them. */
export const publicDoor = async (world: World) => {
  const dataRoot = await mkdtemp(join(tmpdir(), 'jalon-door-'))
  const runtime: Runtime = { ...world.runtime, config: { ...world.runtime.config, dataRoot } }
  const app = await buildServer(runtime, {
    core: buildCoreSchema(),
    schemaFor,
    adminRoot: null,
    routes: [addFileRoutes, addPrescriptionRoutes],
  })
  await app.ready()
  afterAll(() => app.close())
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    {
      body,
      headers = {},
      from = '198.51.100.7',
    }: { body?: unknown; headers?: Record<string, string>; from?: string } = {},
  ) => {
    const answer = await app.inject({
      method,
      url,
      headers: { ...OWN, ...headers },
      remoteAddress: from,
      ...(body === undefined ? {} : { payload: Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
      ...(body === undefined || Buffer.isBuffer(body)
        ? {}
        : { headers: { ...OWN, 'content-type': 'application/json', ...headers } }),
    })
    return { status: answer.statusCode, headers: answer.headers, body: answer.body === '' ? null : answer.json() }
  }
  return {
    app,
    dataRoot,
    ask,
    open: (link: { path: string }, more: { from?: string } = {}) => ask('GET', `${link.path}/form`, more),
    /** Sends answers on the version in force. */
    async send(
      link: { path: string },
      answers: unknown,
      more: { key?: string; from?: string; formVersionId?: string; website?: string } = {},
    ) {
      const formVersionId = more.formVersionId ?? (await this.open(link)).body?.formVersionId ?? ''
      const { key = newId(), from = '198.51.100.7', website } = more
      const body = { formVersionId, answers, idempotencyKey: key, ...(website === undefined ? {} : { website }) }
      return ask('POST', `${link.path}/prescriptions`, { body, from })
    },
    status: (link: { path: string }, receipt: string, from = '198.51.100.7') =>
      ask('POST', `${link.path}/status`, { body: { receipt }, from }),
    /** Answers what the PLIE asked. */
    answer: (
      link: { path: string },
      receipt: string,
      answer: string,
      { files, key = newId() }: { files?: string[]; key?: string } = {},
    ) =>
      ask('POST', `${link.path}/answers`, {
        body: { receipt, answer, idempotencyKey: key, ...(files === undefined ? {} : { files }) },
      }),
    /** Uploads bytes under a name, as the browser's form does. */
    join(link: { path: string }, bytes: Buffer, name = 'cv.pdf', from = '198.51.100.7') {
      const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
      const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')])
      return ask('POST', `${link.path}/files`, {
        body,
        from,
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      })
    },
  }
}
export type PublicDoor = Awaited<ReturnType<typeof publicDoor>>

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n')
