import { randomInt } from 'node:crypto'
import { newSecret } from './secrets.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const PUBLIC_ID = 12

/** The public part of a token: names it in logs and look-ups, opens nothing. */
export const newPublicId = (): string =>
  Array.from({ length: PUBLIC_ID }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

export const tokenText = (publicId: string, secret: string = newSecret()): string => `jalon_live_${publicId}_${secret}`

const TOKEN = /^jalon_live_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$/

/** The two parts of a token, or null for anything else. */
export const parseToken = (text: string): { publicId: string; secret: string } | null => {
  const [, publicId, secret] = TOKEN.exec(text) ?? []
  return publicId === undefined || secret === undefined ? null : { publicId, secret }
}
