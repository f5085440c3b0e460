const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * A fresh key (a random UUID) for one intention of the person: open this dossier, submit these answers. Sent again with every
 * retry of the same intention, so that a lost answer never makes two records. `crypto.randomUUID` is missing on plain http
 * addresses, hence the bytes.
 */
export const newIdempotencyKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  // RFC 9562: version 4 in byte 6, variant 10 in byte 8.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const parts = [bytes.slice(0, 4), bytes.slice(4, 6), bytes.slice(6, 8), bytes.slice(8, 10), bytes.slice(10)]
  return parts.map(hex).join('-')
}
