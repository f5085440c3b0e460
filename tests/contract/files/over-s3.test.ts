import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { PDF } from '../../support/hostile-files.ts'
import { httpWorld, SAME_ORIGIN } from '../../support/http-server.ts'
import { s3Peer } from '../../support/s3-peer.ts'

const peer = await s3Peer()
const root = await mkdtemp(join(tmpdir(), 'jalon-s3-'))
afterAll(async () => {
  await peer.close()
  await rm(root, { recursive: true, force: true })
})
const world = await httpWorld({ dataRoot: root, s3: peer })
const { niort } = world
await world.person('referent@example.org', niort, ['referent'])
const cookie = await world.signIn('referent@example.org')

it('a server given a bucket keeps files there and nowhere else, and gives them back', async () => {
  const { body } = await world.graphql(
    `mutation ($key: ID!) { openDossier(input: { firstName: "Olive", lastName: "Exemple" }, idempotencyKey: $key) { ... on DossierPayload { dossier { id } } } }`,
    { cookie, plie: 'niort', variables: { key: newId() } },
  )
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(PDF)], { type: 'application/pdf' }), 'contrat.pdf')
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const send = async () =>
    world.app.inject({
      method: 'POST',
      url: `/files?plie=niort&dossier=${body.data.openDossier.dossier.id}`,
      headers: { ...SAME_ORIGIN, cookie, 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.clone().arrayBuffer()),
    })

  const sent = await send()

  expect(sent.statusCode).toBe(201)
  expect([...peer.objects.keys()]).toEqual([`${niort.id}/${sent.json().id}`])
  expect(await readdir(join(root, 'files', niort.id))).toEqual([])
  const read = await world.app.inject({ url: `/files/niort/${sent.json().id}`, headers: { cookie } })
  expect(read.rawPayload).toEqual(PDF)
  // The bucket goes away: nobody is told that a file was kept, and nobody sees the row.
  peer.corrupt = true
  const refused = await send()
  expect([refused.statusCode, refused.json().message]).toEqual([503, expect.stringContaining('pas joignables')])
})
