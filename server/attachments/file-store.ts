import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Config } from '../platform/config.ts'
import { Refusal } from '../platform/errors.ts'
import { recognisedMime } from './content/recognise-file.ts'
import { fileName } from './file-name.ts'
import { diskStorage } from './storage/disk-storage.ts'
import type { FileStorage, LocalFile } from './storage/file-storage.ts'
import { filesFolder, storageOf } from './storage/storage-of.ts'

export const MAX_FILE_BYTES = 20 * 1024 * 1024

export interface Received extends LocalFile {
  discard(): Promise<void>
}

/** What a file is received for: the PLIE it will be of, and the name the person gave it. */
interface Incoming {
  readonly plieId: string
  readonly name: string
}

const INCOMING = 'incoming-'
const HOUR_MS = 3_600_000

/**
 * Files by PLIE and id. They are received under `root`, in a folder of their PLIE, then kept in `storage`: every PLIE that ever
 * sent one has its folder, whatever became of the file.
 */
export const fileStore = (root: string, storage: FileStorage = diskStorage(root)) => ({
  storage,
  /** Takes the bytes into a temporary file. @throws BAD_USER_INPUT when too big or of a kind not taken; nothing is left then. */
  async receive(source: Readable, { plieId, name }: Incoming): Promise<Received> {
    await mkdir(join(root, plieId), { recursive: true })
    const folder = await mkdtemp(join(root, plieId, INCOMING))
    const discard = () => rm(folder, { recursive: true, force: true })
    const path = join(folder, 'file')
    const hash = createHash('sha256')
    let size = 0
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length
        if (size > MAX_FILE_BYTES) return done(new Refusal('BAD_USER_INPUT', 'file.too-big'))
        hash.update(chunk)
        done(null, chunk)
      },
    })
    try {
      await pipeline(source, measure, createWriteStream(path))
      if (size === 0) throw new Refusal('BAD_USER_INPUT', 'file.bad-kind')
      const mime = await recognisedMime(path, { name: fileName.parse(name), size })
      return { path, mime, size, sha256: hash.digest('hex'), discard }
    } catch (error) {
      await discard()
      throw error
    }
  },
  /** Puts received bytes where their row says. */
  async keep(received: Received, plieId: string, id: string): Promise<void> {
    await storage.put(`${plieId}/${id}`, received)
    await received.discard()
  },
  /** Forgets bytes whose row is gone. */
  remove: (plieId: string, id: string): Promise<void> => storage.remove(`${plieId}/${id}`),
  /** @throws NOT_FOUND when the bytes are not there. */
  open: (plieId: string, id: string): Promise<{ stream: Readable; size: number }> => storage.open(`${plieId}/${id}`),
  /** PLIEs that ever sent a file. */
  async plies(): Promise<readonly string[]> {
    return [...new Set([...(await diskStorage(root).folders()), ...(await storage.folders())])]
  },
  /** Forgets what was being received when the server stopped at once. Gives how many there were. */
  async forgetIncoming(plieId: string, now: Date): Promise<number> {
    let forgotten = 0
    for (const name of await readdir(join(root, plieId)).catch(() => [])) {
      const path = join(root, plieId, name)
      const found = name.startsWith(INCOMING) ? await stat(path).catch(() => null) : null
      if (found === null || now.getTime() - found.mtimeMs < HOUR_MS) continue
      await rm(path, { recursive: true, force: true })
      forgotten += 1
    }
    return forgotten
  },
})
export type FileStore = ReturnType<typeof fileStore>

/** The files of a server, where its environment says. */
export const fileStoreOf = (config: Config): FileStore => fileStore(filesFolder(config), storageOf(config))
