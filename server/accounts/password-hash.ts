import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { hashingGate } from './hashing-gate.ts'

/** OWASP's minimum for argon2id (D1): 19 MiB, two passes, one lane. */
const MEMORY_KIB = 19_456
const PASSES = 2
const LANES = 1
const TAG_BYTES = 32
const SALT_BYTES = 16

interface Stored {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
  readonly nonce: Buffer
  readonly tag: Buffer
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

const parse = (phc: string): Stored | null => {
  const [, memory, passes, parallelism, nonce, tag] = PHC.exec(phc) ?? []
  if (nonce === undefined || tag === undefined) return null
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

const derive = (password: string, settings: Omit<Stored, 'tag'>, tagLength: number): Promise<Buffer> =>
  hashingGate(
    () =>
      new Promise((resolve, reject) => {
        // NFC: the same password typed on two keyboards is the same bytes.
        argon2('argon2id', { ...settings, message: password.normalize('NFC'), tagLength }, (error, key) =>
          error === null ? resolve(key) : reject(error),
        )
      }),
  )

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** PHC string of a password. Slow on purpose: never inside a transaction (I6). @throws TOO_MANY_REQUESTS when too many wait. */
export const hashPassword = async (password: string): Promise<string> => {
  const settings = { memory: MEMORY_KIB, passes: PASSES, parallelism: LANES, nonce: randomBytes(SALT_BYTES) }
  const tag = await derive(password, settings, TAG_BYTES)
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${unpadded(settings.nonce)}$${unpadded(tag)}`
}

/** Nobody's hash: an unknown address costs as much time as a known one (D4). */
const dummy: Stored = {
  memory: MEMORY_KIB,
  passes: PASSES,
  parallelism: LANES,
  nonce: randomBytes(SALT_BYTES),
  tag: randomBytes(TAG_BYTES),
}

/** Whether the password is the one of `phc`; null (no account, no password yet) takes as long and is never right. */
export const verifyPassword = async (password: string, phc: string | null): Promise<boolean> => {
  const stored = phc === null ? null : parse(phc)
  const against = stored ?? dummy
  const tag = await derive(password, against, against.tag.length)
  return timingSafeEqual(tag, against.tag) && stored !== null
}
