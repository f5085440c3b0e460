import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileTypeFromFile } from 'file-type'
import { Refusal } from '../platform/errors.ts'

export const MAX_FILE_BYTES = 20 * 1024 * 1024

/** Kinds taken, by the extension of their content (promises G3); what the bytes say, not the name. */
const ACCEPTED: ReadonlySet<string> = new Set(['pdf', 'png', 'jpg', 'docx', 'odt', 'xlsx', 'ods'])

export interface Received {
  readonly path: string
  readonly mime: string
  readonly size: number
  readonly sha256: string
  discard(): Promise<void>
}

/** Files under one folder: `<root>/<plie>/<id>`, never a name a person chose. */
export const fileStore = (root: string) => ({
  /** Takes the bytes into a temporary file. @throws BAD_USER_INPUT when too big or of a kind not taken; nothing is left then. */
  async receive(source: Readable): Promise<Received> {
    await mkdir(root, { recursive: true })
    const folder = await mkdtemp(join(root, 'incoming-'))
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
      const kind = await fileTypeFromFile(path)
      if (size === 0 || kind === undefined || !ACCEPTED.has(kind.ext))
        throw new Refusal('BAD_USER_INPUT', 'file.bad-kind')
      return { path, mime: kind.mime, size, sha256: hash.digest('hex'), discard }
    } catch (error) {
      await discard()
      throw error
    }
  },
  /** Puts received bytes where their row says. */
  async keep(received: Received, plieId: string, id: string): Promise<void> {
    await mkdir(join(root, plieId), { recursive: true })
    await rename(received.path, join(root, plieId, id))
    await received.discard()
  },
  /** Forgets bytes whose row is gone. */
  async remove(plieId: string, id: string): Promise<void> {
    await rm(join(root, plieId, id), { force: true })
  },
  /** @throws NOT_FOUND when the bytes are not there. */
  async open(plieId: string, id: string): Promise<{ stream: ReadStream; size: number }> {
    const path = join(root, plieId, id)
    const found = await stat(path).catch(() => null)
    if (found === null) throw new Refusal('NOT_FOUND')
    return { stream: createReadStream(path), size: found.size }
  },
})
