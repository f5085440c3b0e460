import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const hash = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

export interface S3Peer {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly objects: Map<string, { bytes: Buffer; at: Date; type: string }>
  /** Alters what comes in, as a bad line would. */
  corrupt: boolean
  close(): Promise<void>
}

/**
 * The part of the S3 protocol Jalon speaks, as strict as the real one: every request must be signed (Signature Version 4, written
 * here after its specification and not with the client's own code), be of the last fifteen minutes, tell the hash and the length
 * of its body, and mean them. `page`: keys a listing gives at a time.
 */
export const s3Peer = async ({ page = 1_000 } = {}): Promise<S3Peer> => {
  const peer = {
    ...{
      endpoint: '',
      bucket: 'jalon-test',
      region: 'fr-par',
      accessKeyId: 'JALONTEST',
      secretAccessKey: 'très secret',
    },
    ...{ objects: new Map<string, { bytes: Buffer; at: Date; type: string }>(), corrupt: false },
  }
  const server = createServer((request, response) => {
    answer(peer, page, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  peer.endpoint = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return Object.assign(peer, {
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  })
}

type Peer = Omit<S3Peer, 'close'>

const answer = async (peer: Peer, page: number, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', peer.endpoint)
  const body = await buffer(request)
  const refuse = (status: number, code: string) => response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`)
  if (!isSigned(peer, request, url)) return void refuse(403, 'SignatureDoesNotMatch')
  if (request.method === 'PUT' && request.headers['content-length'] === undefined)
    return void refuse(411, 'MissingContentLength')
  const arrived = peer.corrupt ? Buffer.concat([body, Buffer.from('!')]) : body
  if (hash(arrived) !== request.headers['x-amz-content-sha256']) return void refuse(400, 'XAmzContentSHA256Mismatch')
  const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/')
  if (bucket !== peer.bucket) return void refuse(404, 'NoSuchBucket')
  const key = rest.join('/')
  if (key === '') return void response.writeHead(200).end(listing(peer, page, url.searchParams))
  const found = peer.objects.get(key)
  if (request.method === 'PUT') {
    peer.objects.set(key, { bytes: body, at: new Date(), type: request.headers['content-type'] ?? '' })
    return void response.writeHead(200).end()
  }
  if (request.method === 'DELETE') {
    peer.objects.delete(key)
    return void response.writeHead(204).end()
  }
  if (found === undefined) return void refuse(404, 'NoSuchKey')
  response.writeHead(200, { 'content-length': found.bytes.length, 'content-type': found.type }).end(found.bytes)
}

const FIFTEEN_MINUTES = 15 * 60_000

const isSigned = (peer: Peer, request: IncomingMessage, url: URL): boolean => {
  const { authorization = '' } = request.headers
  const read = (name: string) => new RegExp(`${name}=([^, ]+)`).exec(authorization)?.[1] ?? ''
  const moment = String(request.headers['x-amz-date'] ?? '')
  const [keyId = '', day = '', region = '', service = '', last = ''] = read('Credential').split('/')
  const signed = read('SignedHeaders').split(';')
  const must = ['host', 'x-amz-content-sha256', 'x-amz-date']
  const at = Date.parse(moment.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'))
  const fresh = Math.abs(Date.now() - at) < FIFTEEN_MINUTES
  if (!fresh || keyId !== peer.accessKeyId || region !== peer.region || service !== 's3' || last !== 'aws4_request')
    return false
  if (!must.every((name) => signed.includes(name)) || day !== moment.slice(0, 8)) return false
  const query = [...url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join('&')
  const path = decodeURIComponent(url.pathname).split('/').map(encoded).join('/')
  const canonical = [
    ...[request.method, path, query],
    ...signed.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}`),
    ...['', signed.join(';'), String(request.headers['x-amz-content-sha256'])],
  ].join('\n')
  const scope = `${day}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', moment, scope, hash(canonical)].join('\n')
  const key = [region, service, 'aws4_request'].reduce<Buffer>(hmac, hmac(`AWS4${peer.secretAccessKey}`, day))
  const wanted = Buffer.from(hmac(key, text).toString('hex'))
  const given = Buffer.from(read('Signature'))
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

const listing = (peer: Peer, page: number, query: URLSearchParams): string => {
  const prefix = query.get('prefix') ?? ''
  const after = query.get('continuation-token') ?? ''
  const cut = query.get('delimiter') ?? ''
  const names = [...peer.objects.keys()].filter((key) => key.startsWith(prefix)).toSorted()
  const found = cut === '' ? names : [...new Set(names.map((key) => key.slice(0, key.indexOf(cut) + 1)))]
  const rest = found.filter((name) => name > after)
  const most = Math.min(page, Number(query.get('max-keys') ?? page))
  const shown = rest.slice(0, most)
  const more = rest.length > most
  const entry = (name: string) =>
    cut === ''
      ? `<Contents><Key>${name}</Key><LastModified>${peer.objects.get(name)?.at.toISOString()}</LastModified></Contents>`
      : `<CommonPrefixes><Prefix>${name}</Prefix></CommonPrefixes>`
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${
    more ? `<NextContinuationToken>${shown.at(-1)}</NextContinuationToken>` : ''
  }${shown.map(entry).join('')}</ListBucketResult>`
}
