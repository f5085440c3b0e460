import { lookup as resolve } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { hostOf, urlIssue } from './hook-url.ts'
import { allowedNetworks, mayReach } from './public-address.ts'

/** What became of one request. `status` null: no answer; `error`: why it failed, null when it did not. */
export interface Posted {
  readonly status: number | null
  readonly error: PostError | null
  readonly excerpt: string | null
  readonly ms: number
}
export type PostError = 'address' | 'dns' | 'connection' | 'timeout' | 'redirect' | 'status'

/** Long enough for a receiver that writes before it answers; short enough for a lease (`claim.ts`). */
const TIMEOUT_MS = 10_000
/** Read of an answer; the rest is never awaited. */
const MOST_BYTES = 4_096
const EXCERPT = 200

class Refused extends Error {}

/** Resolves a name and keeps the addresses that may be reached: the one connected to is one that was looked at. */
const guardedLookup = (networks: readonly string[], inClear: boolean): LookupFunction => {
  const allowed = allowedNetworks(networks)
  return (host, options, done) =>
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0)
      const [first] = addresses
      // One private address among public ones is enough to refuse: which is connected to is not ours to choose.
      if (first === undefined || !addresses.every(({ address }) => mayReach(address, allowed, inClear)))
        return done(new Refused('private address'), '', 0)
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family)
    })
}

const failureOf = (error: unknown): PostError => {
  if (error instanceof Refused) return 'address'
  const code = error instanceof Error ? String(Reflect.get(error, 'code') ?? error.name) : ''
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'dns'
  return /TIMEDOUT|TimeoutError|ABORT/i.test(code) ? 'timeout' : 'connection'
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const printable = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f\ufffd]+/g, ' ').trim()

/**
 * Sends a JSON body and tells what became of it; never throws. Redirections are not followed, private addresses not reached, a slow
 * or endless answer is cut.
 */
export const post = (
  url: string,
  { headers, body, networks }: { headers: Record<string, string>; body: string; networks: readonly string[] },
  timeoutMs = TIMEOUT_MS,
): Promise<Posted> => {
  const started = performance.now()
  const since = () => Math.round(performance.now() - started)
  const target = URL.parse(url)
  const isLiteral = target !== null && isIP(hostOf(target)) !== 0
  if (target === null || urlIssue(url, networks) !== null)
    return Promise.resolve({ status: null, error: 'address', excerpt: null, ms: since() })
  return new Promise((settle) => {
    let settled = false
    const end = (posted: Omit<Posted, 'ms'>): void => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      settle({ ...posted, ms: since() })
      sent.destroy()
    }
    const send = target.protocol === 'https:' ? requestHttps : requestHttp
    const sent = send(
      target,
      {
        method: 'POST',
        agent: false,
        ...(isLiteral ? {} : { lookup: guardedLookup(networks, target.protocol === 'http:') }),
        headers: {
          ...headers,
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Jalon-Webhooks/1',
          connection: 'close',
        },
      },
      (answer) => {
        const status = answer.statusCode ?? 0
        if (status >= 200 && status < 300) return end({ status, error: null, excerpt: null })
        let text = ''
        const tell = () =>
          end({
            status,
            error: status >= 300 && status < 400 ? 'redirect' : 'status',
            excerpt: printable(text).slice(0, EXCERPT) || null,
          })
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => {
          text += chunk
          if (text.length >= MOST_BYTES) tell()
        })
        answer.on('end', tell)
        answer.on('error', tell)
        answer.on('close', tell)
        return undefined
      },
    )
    const timer = setTimeout(() => end({ status: null, error: 'timeout', excerpt: null }), timeoutMs)
    sent.on('error', (error) => end({ status: null, error: failureOf(error), excerpt: null }))
    sent.end(body)
  })
}
