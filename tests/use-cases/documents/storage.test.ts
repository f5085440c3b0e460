import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { type FileStore, fileStore, storeAttachment, sweepFiles } from '../../../server/attachments/index.ts'
import { diskStorage } from '../../../server/attachments/storage/disk-storage.ts'
import type { FileStorage } from '../../../server/attachments/storage/file-storage.ts'
import { s3Storage } from '../../../server/attachments/storage/s3-storage.ts'
import { readConfig } from '../../../server/platform/config.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { StartupError } from '../../../server/platform/startup/index.ts'
import { aDossier, anAttachment } from '../../support/builders.ts'
import { codeOf, failureOf } from '../../support/failure.ts'
import { PDF } from '../../support/hostile-files.ts'
import { inspect } from '../../support/inspect.ts'
import { s3Peer } from '../../support/s3-peer.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const { column } = inspect(database)
const peer = await s3Peer({ page: 2 })
const root = await mkdtemp(join(tmpdir(), 'jalon-storage-'))
afterAll(async () => {
  await peer.close()
  await rm(root, { recursive: true, force: true })
})
const plieId = niort.tenant.id
const receive = (store: FileStore) => store.receive(Readable.from([PDF]), { plieId, name: 'a.pdf' })

const storages: readonly [string, FileStorage, (key: string) => Promise<void>][] = [
  ['disk', diskStorage(join(root, 'disk')), (key) => utimes(join(root, 'disk', key), 0, 0)],
  [
    's3',
    s3Storage(peer),
    async (key) => {
      const found = peer.objects.get(key)
      if (found !== undefined) found.at = new Date(0)
    },
  ],
]

describe.each(storages)('files kept on %s', (name, storage, age) => {
  const store = fileStore(join(root, name), storage)

  it('come back as they went, and are not there under another key', async () => {
    const id = newId()

    await store.keep(await receive(store), plieId, id)

    const { stream, size } = await store.open(plieId, id)
    expect(Buffer.concat(await stream.toArray())).toEqual(PDF)
    expect(size).toBe(PDF.length)
    expect(await codeOf(store.open(newId(), id))).toBe('NOT_FOUND')
    await store.remove(plieId, id)
    await store.remove(plieId, id)
    expect(await codeOf(store.open(plieId, id))).toBe('NOT_FOUND')
    expect((await readdir(join(root, name, plieId))).filter((one) => one.startsWith('incoming'))).toEqual([])
  })

  it('G9 · are swept when nothing stands for them, like rows without bytes; the others stay', async () => {
    const dossierId = await aDossier(niort.as('referent'))
    const kept = await anAttachment(niort.as('referent'), dossierId)
    const file = { dossierId, name: 'a.pdf', mime: 'application/pdf', size: PDF.length, sha256: 'a'.repeat(64) }
    // Stopped between the row and the bytes, and between the bytes and a row that was taken back.
    const { id: rowOnly } = await storeAttachment(niort.as('referent'), file)
    const [bytesOnly, underWay, more] = [newId(), newId(), newId()]
    for (const id of [kept, bytesOnly, underWay, more]) await store.keep(await receive(store), plieId, id)
    for (const id of [kept, bytesOnly, more]) await age(`${plieId}/${id}`)
    const incoming = join(root, name, plieId, 'incoming-left')
    await mkdir(incoming, { recursive: true })
    await writeFile(join(incoming, 'file'), PDF)
    await utimes(incoming, 0, 0)

    expect(await sweepFiles(world.runtime, store)).toEqual({ rows: 0, files: 2, incoming: 1 })
    await execute(database.ownerUrl, [`update attachment set created_at = '2020-01-01' where id = '${rowOnly}'`])
    expect(await sweepFiles(world.runtime, store)).toEqual({ rows: 1, files: 0, incoming: 0 })

    expect((await store.open(plieId, kept)).size).toBe(PDF.length)
    expect((await store.open(plieId, underWay)).size).toBe(PDF.length)
    expect(await codeOf(store.open(plieId, bytesOnly))).toBe('NOT_FOUND')
    expect(await column(`select id from attachment where id in ('${kept}', '${rowOnly}')`)).toEqual([kept])
    await store.remove(plieId, underWay)
  })
})

describe('a bucket', () => {
  it('refuses bytes altered on the way, and nobody is told that they are kept', async () => {
    const store = fileStore(join(root, 'altered'), s3Storage(peer))
    peer.corrupt = true

    await expect(store.keep(await receive(store), plieId, newId())).rejects.toMatchObject({
      sentence: 'file.storage-away',
    })
    peer.corrupt = false
  })

  it('is asked at the start, and a refusal says what to mend without telling a secret', async () => {
    await s3Storage(peer).reach()

    for (const [wrong, code] of [
      [{ secretAccessKey: 'faux' }, 'files.s3-refused'],
      [{ accessKeyId: 'autre' }, 'files.s3-refused'],
      [{ region: 'us-east-1' }, 'files.s3-refused'],
      [{ bucket: 'un-autre' }, 'files.s3-refused'],
      [{ endpoint: 'http://127.0.0.1:1' }, 'files.s3-unreachable'],
    ] as const) {
      const error = await failureOf(s3Storage({ ...peer, ...wrong }).reach())
      expect(error).toBeInstanceOf(StartupError)
      expect(error).toMatchObject({ code })
      expect(String(error)).not.toContain(peer.secretAccessKey)
    }
  })

  it('is given whole or not at all, its secret by a file too', async () => {
    const secret = join(root, 'secret')
    await writeFile(secret, 'tres-secret\n')
    const whole = {
      JALON_S3_ENDPOINT: 'https://s3.fr-par.example/',
      JALON_S3_BUCKET: 'jalon',
      JALON_S3_ACCESS_KEY_ID: 'CLE',
      JALON_S3_SECRET_ACCESS_KEY_FILE: secret,
    }

    expect(readConfig(whole).s3).toEqual({
      ...{ endpoint: 'https://s3.fr-par.example', bucket: 'jalon', region: 'us-east-1', accessKeyId: 'CLE' },
      secretAccessKey: 'tres-secret',
    })
    expect(readConfig({}).s3).toBeUndefined()
    expect(() => readConfig({ JALON_S3_BUCKET: 'jalon' })).toThrow(
      /JALON_S3_ENDPOINT, JALON_S3_ACCESS_KEY_ID, JALON_S3_SECRET_ACCESS_KEY/,
    )
    expect(() => readConfig({ ...whole, JALON_S3_SECRET_ACCESS_KEY_FILE: join(root, 'absent') })).toThrow('absent')
    for (const bad of [{ JALON_S3_BUCKET: 'Pas Bon' }, { JALON_S3_ENDPOINT: 's3.example' }])
      expect(() => readConfig({ ...whole, ...bad })).toThrow(Object.keys(bad)[0] ?? '')
    expect(readConfig({ JALON_FILES_PER_PLIE_MB: '512' }).filesPerPlie).toBe(512 * 1024 * 1024)
  })
})
