import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Answers, FormDefinition } from '../../schema/index.ts'
import { formVersions } from '../../server/forms/index.ts'
import { buildCoreSchema } from '../../server/graphql/core-schema.ts'
import { addFileRoutes } from '../../server/graphql/file-routes.ts'
import { buildServer } from '../../server/graphql/http.ts'
import { addPrescriptionRoutes } from '../../server/graphql/prescription-routes.ts'
import { schemaFor } from '../../server/graphql/tenant-schema/index.ts'
import { newId } from '../../server/platform/ids.ts'
import type { Runtime } from '../../server/platform/request.ts'
import { createPrescriptionLink, links } from '../../server/prescriptions/index.ts'
import { questionnaire } from './questionnaire.ts'
import type { TestPlie, World } from './world.ts'

/** A link of a PLIE and what its page needs to be asked. */
export interface TestLink {
  readonly id: string
  readonly token: string
  /** `/p/niort/…` */
  readonly path: string
  readonly formId: string
}

/** A link to a PLIE's own prescription sheet, made by its administrator. */
export const aLink = async (
  plie: TestPlie,
  more: { formId?: string; label?: string; opensOn?: string; expiresOn?: string } = {},
): Promise<TestLink> => {
  const admin = () => plie.as('plie-administrator')
  const [own = ''] = await formVersions(admin()).idsOfKind('prescription')
  const { formId = own, label = 'Mission locale', ...days } = more
  const asked = { formId, label, language: 'fr', ...days, idempotencyKey: newId() }
  const { id } = await createPrescriptionLink(admin(), asked)
  const { token } = await links(admin()).get(id)
  return { id, token, path: `/p/${plie.tenant.slug}/${token}`, formId }
}

/** What somebody sends about an invented person, on Niort's sheet. */
export const NIORT_SHEET = {
  sheet_lastName: { value: 'Églantier' },
  sheet_firstName: { value: 'Olive' },
  sheet_birthDate: { value: '1988-07-14' },
  sheet_phone: { value: '+33639980001' },
  sheet_commune: { value: { code: '79191', name: 'Niort', postcode: '79000' } },
  f_prescriber_body: { value: 'prescriber-MISSION_LOCALE' },
  f_prescriber_name: { value: 'Prune Sureau' },
  f_prescriber_contact: { value: 'prune@exemple.invalid' },
  f_statuses: { value: ['status-DELD', 'status-TH'] },
  f_reason: { value: 'Sans emploi depuis deux ans, motivée.' },
  f_agrees: { value: true },
  f_sheet_date: { value: '2026-11-20' },
} as const satisfies Answers

/** A prescription form of the questions of `questionnaire`. */
export const prescriptionForm = (key: string, more: Partial<FormDefinition> = {}): FormDefinition => ({
  ...questionnaire({ key }),
  kind: 'prescription',
  ...more,
})

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
