const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A fresh opaque id: 12 random characters, never reused inside a form. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return `n${Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length] ?? 'a').join('')}`
}
