import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** 256 random bits as Standard Webhooks writes them: `whsec_` and base64. */
export const newSigningSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64')}`

/**
 * Headers of a message by Standard Webhooks 1.0.0: HMAC-SHA256 of `id.timestamp.body`, once per secret in force (two while a
 * rotation lasts). `seconds` is since 1970.
 */
export const signedHeaders = (
  { id, seconds, body }: { id: string; seconds: number; body: string },
  secrets: readonly string[],
): Record<string, string> => ({
  'webhook-id': id,
  'webhook-timestamp': String(seconds),
  'webhook-signature': secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
      return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
    })
    .join(' '),
})
