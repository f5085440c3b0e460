import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { httpWorld } from '../../support/http-server.ts'
import { inspect } from '../../support/inspect.ts'
import { drawn } from '../../support/pdf-text.ts'

const world = await httpWorld({ dataRoot: await mkdtemp(join(tmpdir(), 'jalon-attendance-')) })
const referentId = await world.person('referent@niort.example', world.niort, ['referent'])
await world.person('prescriber@niort.example', world.niort, ['prescriber'])
await world.person('coordination@caen.example', world.caen, ['coordination'])
const referent = await world.signIn('referent@niort.example')
const prescriber = await world.signIn('prescriber@niort.example')
const foreigner = await world.signIn('coordination@caen.example')

const get = (url: string, cookie?: string) =>
  world.app.inject({ method: 'GET', url, headers: cookie === undefined ? {} : { cookie } })
const ask = async (query: string, variables: Record<string, unknown>) =>
  (await world.graphql(query, { cookie: referent, plie: 'niort', variables })).body.data

let dossier = ''
const sheet = (query: string, month = '2026-02') => `/files/niort/attendance/${month}?${query}`

beforeAll(async () => {
  const { openDossier } = await ask(
    'mutation($i: OpenDossierInput!, $k: ID!) { openDossier(input: $i, idempotencyKey: $k) { ... on DossierPayload { dossier { id } } } }',
    { i: { firstName: 'Olive', lastName: 'Églantier', openedAt: '2026-01-05' }, k: newId() },
  )
  dossier = openDossier.dossier.id
  const seen = { channel: 'IN_PERSON', presence: 'SEEN', minutes: 50, note: 'Secret médical' }
  const inputs = [
    { ...seen, on: '2026-02-03', time: '10:30' },
    { on: '2026-02-17', channel: 'PHONE', presence: 'UNJUSTIFIED_ABSENCE' },
    { ...seen, on: '2026-03-02', nextOn: '2026-03-20' },
  ]
  for (const i of inputs)
    await ask(
      'mutation($d: ID!, $i: ContactInput!, $k: ID!) { recordContact(dossierId: $d, input: $i, idempotencyKey: $k) { __typename } }',
      { d: dossier, i, k: newId() },
    )
})

describe('the attendance sheet of a month, over HTTP', () => {
  it('is a PDF of one dossier or of who a référent follows, kept nowhere, its opening written in the trail', async () => {
    const one = await get(sheet(`dossier=${dossier}`), referent)
    const all = await get(sheet(`referent=${referentId}`), referent)

    expect([one.statusCode, all.statusCode]).toEqual([200, 200])
    expect(one.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="emargement-2026-02.pdf"; filename*=UTF-8''emargement-2026-02.pdf`,
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
    })
    expect(one.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    const empty = await get(sheet(`dossier=${dossier}`, '2026-04'), referent)
    expect(drawn(one.rawPayload)).toBeGreaterThan(drawn(empty.rawPayload) + 20)
    expect(
      await inspect(world).column(`select object_type from audit_entry where action = 'contact.sheet' order by at, id`),
    ).toEqual(['dossier', 'member', 'dossier'])
  })

  it('is refused without a month, or without whose it is', async () => {
    for (const url of [
      sheet(`dossier=${dossier}`, '2026-13'),
      sheet(''),
      sheet(`dossier=${dossier}&referent=${referentId}`),
    ])
      expect((await get(url, referent)).statusCode).toBe(400)
  })

  it('is for who reads the contacts of the dossier, in its PLIE', async () => {
    const answers = [
      await get(sheet(`dossier=${dossier}`)),
      await get(sheet(`dossier=${dossier}`), prescriber),
      await get(sheet(`dossier=${dossier}`), foreigner),
      await get(sheet(`dossier=${newId()}`), referent),
      await get(sheet(`referent=${referentId}`), prescriber),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 404, 404, 404, 403])
  })
})
