import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import { AwsV4Signer } from 'aws4fetch'
import type { S3Config } from '../../platform/config.ts'
import { Refusal } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { StartupError } from '../../platform/startup/index.ts'
import type { FileStorage } from './file-storage.ts'
import { listed } from './s3-listing.ts'

interface Asked {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  /** Empty: the bucket itself. */
  readonly key?: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Blob
}

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const ANSWER_WITHIN_MS = 10_000
const PUT_WITHIN_MS = 120_000

/**
 * Files in a bucket. Requests are signed with the hash of their bytes, measured while they were received: what was altered on the
 * way is refused by the other side. Bodies stream both ways, and are never held in memory.
 */
export const s3Storage = (settings: S3Config): FileStorage => {
  const send = async ({ method, key = '', query = {}, headers = {}, body }: Asked): Promise<Response> => {
    const url = new URL(`${settings.endpoint}/${settings.bucket}${key === '' ? '' : `/${key}`}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    const signed = await new AwsV4Signer({
      ...{ method, url: url.href, service: 's3', region: settings.region },
      ...{ accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
      headers: { 'x-amz-content-sha256': EMPTY_SHA256, ...headers },
    }).sign()
    const silence = new AbortController()
    const timer = setTimeout(() => silence.abort(), body === undefined ? ANSWER_WITHIN_MS : PUT_WITHIN_MS)
    try {
      return await fetch(signed.url, {
        ...{ method, headers: signed.headers, redirect: 'error', signal: silence.signal },
        ...(body === undefined ? {} : { body }),
      })
    } finally {
      // Once the answer begins, its body takes the time it takes.
      clearTimeout(timer)
    }
  }
  return {
    async put(key, { path, mime, sha256 }) {
      const body = await openAsBlob(path)
      const headers = { 'content-type': mime, 'x-amz-content-sha256': sha256 }
      await done(await send({ method: 'PUT', key, headers, body }))
    },
    async open(key) {
      const answer = await send({ method: 'GET', key })
      if (answer.status === 404) {
        await answer.body?.cancel()
        throw new Refusal('NOT_FOUND')
      }
      if (!answer.ok || answer.body === null) throw await refusal(answer)
      return { stream: Readable.fromWeb(answer.body), size: Number(answer.headers.get('content-length')) }
    },
    async remove(key) {
      const answer = await send({ method: 'DELETE', key })
      if (answer.status !== 404) await done(answer)
    },
    async *list(folder) {
      for await (const page of pagesOf(send, { prefix: `${folder}/` })) yield* page.objects
    },
    async folders() {
      const found: string[] = []
      for await (const page of pagesOf(send, { delimiter: '/' })) found.push(...page.folders)
      return found.filter(isId)
    },
    async reach() {
      const target = `${settings.endpoint}/${settings.bucket}`
      const answer = await send({ method: 'GET', query: { 'list-type': '2', 'max-keys': '1' } }).catch(
        (cause: unknown) => {
          throw new StartupError('files.s3-unreachable', { target, reason: reasonOf(cause) }, { cause })
        },
      )
      await answer.body?.cancel()
      if (!answer.ok) throw new StartupError('files.s3-refused', { target, status: answer.status })
    },
  }
}

async function* pagesOf(send: (asked: Asked) => Promise<Response>, query: Record<string, string>) {
  let next: string | null = null
  do {
    const token: Record<string, string> = next === null ? {} : { 'continuation-token': next }
    const answer = await send({ method: 'GET', query: { 'list-type': '2', ...query, ...token } })
    if (!answer.ok) throw await refusal(answer)
    const page = listed(await answer.text())
    yield page
    next = page.next
  } while (next !== null)
}

const done = async (answer: Response): Promise<void> => {
  if (!answer.ok) throw await refusal(answer)
  await answer.body?.cancel()
}

/** The other side's words may quote a signature: its status says enough. */
const refusal = async (answer: Response): Promise<Refusal> => {
  await answer.body?.cancel()
  return new Refusal('UNAVAILABLE', 'file.storage-away')
}

const reasonOf = (cause: unknown): string => {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  return inner instanceof Error ? String(Reflect.get(inner, 'code') ?? inner.name) : String(inner)
}
