import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { HOSTILE_NAMES, PDF } from '../../support/hostile-files.ts'
import { httpWorld, listening, SAME_ORIGIN } from '../../support/http-server.ts'

const root = await mkdtemp(join(tmpdir(), 'jalon-http-files-'))
afterAll(() => rm(root, { recursive: true, force: true }))
const world = await httpWorld({ dataRoot: root })
const { niort } = world
await world.person('referent@example.org', niort, ['referent'])
await world.person('controle@example.org', niort, ['auditor'])
const cookie = await world.signIn('referent@example.org')
const { body } = await world.graphql(
  `mutation ($key: ID!) { openDossier(input: { firstName: "Olive", lastName: "Exemple" }, idempotencyKey: $key) { ... on DossierPayload { dossier { id } } } }`,
  { cookie, plie: 'niort', variables: { key: newId() } },
)
const dossier: string = body.data.openDossier.dossier.id

const multipart = (name: string, bytes: Buffer) => {
  const boundary = 'limite'
  // As a browser writes it (HTML, « multipart/form-data »): quotes and line ends are percent-encoded.
  const safe = name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${safe}"\r\nContent-Type: text/html\r\n\r\n`
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}
const send = (name: string, bytes = PDF, query = '') => {
  const { headers, payload } = multipart(name, bytes)
  const url = `/files?plie=niort&dossier=${dossier}${query}`
  return world.app.inject({ method: 'POST', url, headers: { ...SAME_ORIGIN, ...headers, cookie }, payload })
}
const read = (id: string, as = cookie) =>
  world.app.inject({ method: 'GET', url: `/files/niort/${id}`, headers: { cookie: as } })
const held = async () => (await readdir(join(root, 'files', niort.id))).length

describe('G6 · a name is shown and never trusted', () => {
  it('serves forty hostile names as downloads that nothing can run', async () => {
    expect(HOSTILE_NAMES.length).toBeGreaterThanOrEqual(40)
    for (const name of HOSTILE_NAMES) {
      const sent = await send(`${name}.pdf`)
      expect([name, sent.statusCode]).toEqual([name, 201])

      const { headers, rawPayload, statusCode } = await read(sent.json().id)

      expect([name, statusCode]).toEqual([name, 200])
      expect(rawPayload).toEqual(PDF)
      const disposition = String(headers['content-disposition'])
      // RFC 6266: a quoted plain name, and the real one percent-encoded.
      expect(disposition).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.!~%-]+$/)
      expect(disposition).not.toMatch(/[\r\n\0]|%0[AD]|%00|%2F|%5C|%E2%80%AE/i)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
        'content-type': 'application/pdf',
      })
    }
    for (const kept of await readdir(join(root, 'files', niort.id))) expect(kept).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('G2 · what is refused or interrupted leaves nothing', () => {
  it('says why in a sentence, keeps no row and no byte', async () => {
    const before = await held()

    const refused = await send('a.png')

    expect(refused.statusCode).toBe(400)
    expect(refused.json().message).toContain('.pdf')
    expect((await send('a.pdf', Buffer.alloc(21 * 1024 * 1024, '%PDF-1.4 '))).statusCode).toBeGreaterThanOrEqual(400)
    expect(await held()).toBe(before)
  })

  it('leaves no temporary file after a hundred uploads cut by whoever sent them', async () => {
    const before = await held()
    const { port } = await listening(world.app)
    const { payload } = multipart('a.pdf', PDF)
    const cut = () =>
      new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(
            [
              `POST /files?plie=niort&dossier=${dossier} HTTP/1.1`,
              ...['Host: localhost', 'Origin: http://localhost', 'X-Jalon-Request: 1', `Cookie: ${cookie}`],
              ...['Content-Type: multipart/form-data; boundary=limite', 'Content-Length: 100000', '', ''],
            ].join('\r\n'),
          )
          socket.write(payload.subarray(0, payload.length - 20))
          setTimeout(() => socket.destroy(), 20)
        })
        socket.on('close', () => resolve())
        socket.on('error', () => resolve())
      })

    for (let wave = 0; wave < 10; wave += 1) await Promise.all(Array.from({ length: 10 }, cut))

    await expect.poll(held, { timeout: 5_000 }).toBe(before)
  })
})

describe('G7 · a download asks again each time', () => {
  it('is refused to the controller once it tells of health, and to whoever has no session', async () => {
    const controller = await world.signIn('controle@example.org')
    const { id } = (await send('a.pdf')).json()
    const { id: secret } = (await send('a.pdf', PDF, '&sensitive=1')).json()

    expect((await read(id, controller)).statusCode).toBe(200)
    expect((await read(secret, controller)).statusCode).toBe(403)
    expect((await read(secret)).statusCode).toBe(200)
    expect((await read(id, '')).statusCode).toBe(401)
    expect((await read(newId())).statusCode).toBe(404)
  })
})
