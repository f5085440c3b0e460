import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8

export interface ZipLimits {
  readonly entries: number
  /** Bytes of all entries together, once unzipped. */
  readonly bytes: number
}

/**
 * True when a ZIP archive is what it says and stays within limits once unzipped. The sizes it declares are not believed: every
 * entry is inflated, and stopped as soon as the whole goes beyond. What cannot be read as an archive is false.
 */
export function staysWithin(bytes: Buffer, limits: ZipLimits): boolean {
  const entries = entriesOf(bytes, limits.entries)
  if (entries === null) return false
  let left = limits.bytes
  for (const entry of entries) {
    const size = unzippedSize(bytes, entry, left)
    if (size === null || size > left) return false
    left -= size
  }
  return true
}

interface Entry {
  readonly method: number
  readonly packed: number
  readonly local: number
}

/** The entries of the central directory; null when it is not one, or holds too many. */
function entriesOf(bytes: Buffer, most: number): Entry[] | null {
  // The end record stands in the last 64 KB: its comment is no longer than that.
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) return null
  const count = bytes.readUInt16LE(end + 10)
  if (count > most) return null
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null
    entries.push({
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      local: bytes.readUInt32LE(at + 42),
    })
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Size of an entry once unzipped; null when it cannot be unzipped within what is left. */
function unzippedSize(bytes: Buffer, { method, packed, local }: Entry, left: number): number | null {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return null
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (start + packed > bytes.length || bytes.readUInt16LE(local + 8) !== method) return null
  if (method === STORED) return packed
  if (method !== DEFLATED) return null
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, left) }).length
  } catch {
    return null
  }
}
