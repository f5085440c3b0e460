import { createHmac } from 'node:crypto'
import { secretHash } from '../accounts/index.ts'

/** Digits and letters nobody takes for one another (Crockford): no I, L, O, U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 20

/**
 * The code of one sending, `7K2QF-9MX3T-…`: 100 bits, the same when the same sending is repeated, so that a lost answer loses no
 * receipt. Made of what only the sender knows, the random key of their sending, under the link's token.
 */
export const receiptOf = (linkToken: string, idempotencyKey: string): string => {
  const digest = createHmac('sha256', linkToken).update(`receipt\n${idempotencyKey.toLowerCase()}`).digest()
  const signs = Array.from(digest.subarray(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length] ?? '')
  return [0, 5, 10, 15].map((from) => signs.slice(from, from + 5).join('')).join('-')
}

/** What is kept of a receipt. Typed by hand, small letters, spaces and look-alikes are the same code. */
export const receiptHash = (receipt: string): string =>
  secretHash(
    receipt
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '')
      .replaceAll('O', '0')
      .replaceAll(/[IL]/g, '1')
      .slice(0, 2 * LENGTH),
  )
