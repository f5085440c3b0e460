import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'

export interface Received {
  readonly id: string
  readonly type: string
  readonly events: readonly { readonly id: string; readonly kind: string }[]
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** The signature was verified with the secret given. */
  readonly verified: boolean
}

/** As the guide prints it: any signature of the header that fits is enough, a message older than five minutes is none. */
export const verifies = (secret: string, headers: IncomingMessage['headers'], body: string, now: Date): boolean => {
  const [id, seconds] = [headers['webhook-id'], headers['webhook-timestamp']]
  if (Math.abs(now.getTime() / 1_000 - Number(seconds)) > 300) return false
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const wanted = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest()
  return String(headers['webhook-signature'])
    .split(' ')
    .some((signature) => {
      const given = Buffer.from(signature.split(',')[1] ?? '', 'base64')
      return given.length === wanted.length && timingSafeEqual(given, wanted)
    })
}

export type Behave = (answer: ServerResponse, received: Received) => void

/** Answers 200 to everything. */
export const takes: Behave = (answer) => void answer.writeHead(200).end()

/** A receiver on this machine; `behave` may be changed at any time. Everything that reached it stays in `all`, refused or not. */
export const webhookReceiver = async (options: { secret: () => string; now: () => Date; behave?: Behave }) => {
  const all: Received[] = []
  const state = { behave: options.behave ?? takes, open: 0, mostOpen: 0 }
  const server = createServer((request, answer) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('error', () => undefined)
    answer.on('close', () => {
      state.open -= 1
    })
    state.open += 1
    state.mostOpen = Math.max(state.mostOpen, state.open)
    request.on('end', () => {
      const { type, events } = JSON.parse(body)
      const { headers } = request
      const verified = verifies(options.secret(), headers, body, options.now())
      const received = { id: String(headers['webhook-id']), type, events, headers, body, verified }
      all.push(received)
      state.behave(answer, received)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}/hook`, all, state }
}
