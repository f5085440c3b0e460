import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { Refusal } from '../../platform/errors.ts'
import { pixelsOf } from './image-size.ts'
import { type ArchiveFault, archiveFault } from './office-archive.ts'

/** Kinds taken, by their content, with the endings their names may have (promises G3). */
const ENDINGS = {
  pdf: ['pdf'],
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
  docx: ['docx'],
  odt: ['odt'],
  xlsx: ['xlsx'],
  ods: ['ods'],
} as const satisfies Record<string, readonly string[]>
type Kind = keyof typeof ENDINGS

const MOST_PIXELS = 50_000_000
/** The header of a JPEG stands after its thumbnail and colour profile. */
const HEAD_BYTES = 1024 * 1024
/** A zip ends with a record of 22 bytes and a comment of 65,535 at most. */
const ZIP_TAIL = 22 + 65_535

const SENTENCES = { unreadable: 'file.unreadable', bomb: 'file.bomb', nested: 'file.nested' } as const satisfies Record<
  ArchiveFault,
  string
>

const isKind = (ext: string | undefined): ext is Kind => ext !== undefined && Object.hasOwn(ENDINGS, ext)
const refused = (sentence: string) => new Refusal('BAD_USER_INPUT', sentence)

/**
 * The media type of a received file, by its bytes: one of those taken, named as such, within the limits of its kind and nothing
 * else besides. @throws BAD_USER_INPUT
 */
export const recognisedMime = async (path: string, { name, size }: { name: string; size: number }): Promise<string> => {
  const head = await readPart(path, 0, HEAD_BYTES)
  const zipped = head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))
  // Before anything looks inside it.
  const fault = zipped ? await archiveFault(path, size) : null
  if (fault !== null) throw refused(SENTENCES[fault])
  const found = await fileTypeFromFile(path)
  if (found === undefined || !isKind(found.ext)) throw refused('file.bad-kind')
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  if (!ENDINGS[found.ext].some((one) => one === ending)) throw refused('file.bad-extension')
  if (found.ext === 'png' || found.ext === 'jpg') {
    const pixels = pixelsOf(head, found.ext)
    if (pixels === null) throw refused('file.unreadable')
    if (pixels > MOST_PIXELS) throw refused('file.too-many-pixels')
  }
  if (!zipped && (await endsAsZip(path, size))) throw refused('file.two-kinds')
  return found.mime
}

/** True of a file that is an archive too: zip readers start from the end, whatever stands before. */
const endsAsZip = async (path: string, size: number): Promise<boolean> => {
  const from = Math.max(0, size - ZIP_TAIL)
  const tail = await readPart(path, from, ZIP_TAIL)
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  return end >= 0 && end + 22 <= tail.length && end + 22 + tail.readUInt16LE(end + 20) === tail.length
}

const readPart = async (path: string, from: number, length: number): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
