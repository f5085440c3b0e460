import { deflateRawSync } from 'node:zlib'

const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The header of a PNG of that size, with nothing of its picture. */
export const aPng = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(25)
  header.writeUInt32BE(13, 0)
  header.write('IHDR', 4, 'latin1')
  header.writeUInt32BE(width, 8)
  header.writeUInt32BE(height, 12)
  header.set([8, 2, 0, 0, 0], 16)
  return Buffer.concat([PNG_HEAD, header, Buffer.from('00000000IDAT', 'latin1'), Buffer.alloc(64)])
}

/** A JPEG of that size: start, a comment, a frame, the end. */
export const aJpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  const comment = Buffer.from([0xff, 0xfe, 0, 6, 65, 66, 67, 68])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), comment, frame, Buffer.from([0xff, 0xd9])])
}

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n')

export interface ZipEntry {
  readonly name: string
  readonly bytes?: Buffer
  /** What the directory says of its size once unpacked; absent: the truth. */
  readonly declared?: number
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc32 = (bytes: Buffer): number => {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** A zip archive, honest or not. */
export const aZip = (entries: readonly ZipEntry[]): Buffer => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes = Buffer.alloc(0), declared = bytes.length } of entries) {
    const packed = deflateRawSync(bytes)
    const [title, crc] = [Buffer.from(name, 'utf8'), crc32(bytes)]
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(crc, 14)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(declared, 22)
    local.writeUInt16LE(title.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(20, 4)
    central.writeUInt16LE(20, 6)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(crc, 16)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(declared, 24)
    central.writeUInt16LE(title.length, 28)
    central.writeUInt32LE(at, 42)
    parts.push(local, title, packed)
    directory.push(central, title)
    at += 30 + title.length + packed.length
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...directory, end])
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const MAIN = { docx: 'wordprocessingml.document', xlsx: 'spreadsheetml.sheet' } as const

/** A document of an office suite with more entries beside its own. */
export const anOfficeFile = (kind: 'docx' | 'xlsx' | 'odt' | 'ods', more: readonly ZipEntry[] = []): Buffer => {
  if (kind === 'docx' || kind === 'xlsx') {
    const types = `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${OFFICE}.${MAIN[kind]}.main+xml"/></Types>`
    return aZip([{ name: '[Content_Types].xml', bytes: Buffer.from(types) }, ...more])
  }
  const mime = `application/vnd.oasis.opendocument.${kind === 'odt' ? 'text' : 'spreadsheet'}`
  return aZip([{ name: 'mimetype', bytes: Buffer.from(mime) }, ...more])
}

/** Names nobody would choose in good faith; each of them is served as a download under a name that is safe. */
export const HOSTILE_NAMES: readonly string[] = [
  ...['../../etc/passwd', '..\\..\\windows\\system.ini', '/etc/shadow', 'C:\\boot.ini', '....//....//x', '%2e%2e%2fx'],
  ...['CON', 'NUL', 'PRN.pdf', 'AUX', 'COM1', 'LPT9', 'desktop.ini', '.htaccess', '.env', '~root', '$(id)', '`id`'],
  ...['a\r\nSet-Cookie: x=1', 'a\nb', 'a\tb', 'a\0b.pdf', 'a\u202efdp.exe', 'a\u200bb', '\ufeffa', 'a\u0007b'],
  ...[
    '"quoted"',
    "it's",
    'a;b',
    'a,b',
    'a=b',
    'a&b',
    '<script>alert(1)</script>',
    '{{7*7}}',
    '=cmd|/c calc',
    '-rf',
    '*',
  ],
  ...['é'.repeat(500), '😀.pdf', 'x'.repeat(1_000)],
]
