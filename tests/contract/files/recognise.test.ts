import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { fileStore, MAX_FILE_BYTES } from '../../../server/attachments/index.ts'
import { Refusal } from '../../../server/platform/errors.ts'
import { newId } from '../../../server/platform/ids.ts'
import { codeOf } from '../../support/failure.ts'
import { aJpeg, anOfficeFile, aPng, aZip, PDF, type ZipEntry } from '../../support/hostile-files.ts'

const root = await mkdtemp(join(tmpdir(), 'jalon-files-'))
afterAll(() => rm(root, { recursive: true, force: true }))
const store = fileStore(root)
const plieId = newId()

/** The media type of bytes under a name, or the sentence they are refused with. Nothing may be left behind. */
const told = async (name: string, bytes: Buffer | string): Promise<string> => {
  try {
    const received = await store.receive(Readable.from([Buffer.from(bytes)]), { plieId, name })
    await received.discard()
    return received.mime
  } catch (error) {
    if (error instanceof Refusal) return error.sentence ?? error.code
    throw error
  } finally {
    expect(await readdir(join(root, plieId))).toEqual([])
  }
}
const text = { name: 'word/document.xml', bytes: Buffer.from('<w:document/>') }
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024)

describe('G3 · a file is what its bytes say, and is named so', () => {
  it.each([
    ['a.pdf', PDF, 'application/pdf'],
    ['A.PDF', PDF, 'application/pdf'],
    ['a.png', aPng(800, 600), 'image/png'],
    ['a.jpg', aJpeg(800, 600), 'image/jpeg'],
    ['a.jpeg', aJpeg(800, 600), 'image/jpeg'],
    ['a.docx', anOfficeFile('docx', [text]), 'wordprocessingml.document'],
    ['a.xlsx', anOfficeFile('xlsx', [text]), 'spreadsheetml.sheet'],
    ['a.odt', anOfficeFile('odt', [text]), 'opendocument.text'],
    ['a.ods', anOfficeFile('ods', [text]), 'opendocument.spreadsheet'],
  ])('takes %s', async (name, bytes, mime) => {
    expect(await told(name, bytes)).toContain(mime)
  })

  it.each([
    ['a.pdf', ''],
    ['a.html', '<html><script>alert(1)</script>'],
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a.csv', 'a,b\n1,2'],
    ['a.txt', 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'],
    ['a.pdf', 'MZ\x90\x00This program cannot be run in DOS mode'],
    ['a.sh', '#!/bin/sh\nrm -rf /'],
    ['a.js', 'GIF89a/*\x01\x02*/=1;alert(1)'],
    ['a.gif', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;'],
    ['a.pdf', `${'x'.repeat(2_000)}%PDF-1.4`],
    ['a.xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['a.zip', aZip([{ name: 'a.txt', bytes: Buffer.from('x') }])],
    ['a.exe', '\x7fELF\x02\x01\x01'],
    ['a.rtf', '{\\rtf1 x}'],
  ])('refuses what is of another kind: %s', async (name, bytes) => {
    expect(await told(name, Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes, 'latin1'))).toBe('file.bad-kind')
  })

  it.each([
    ['a.png', PDF],
    ['a', PDF],
    ['a.pdf.exe', PDF],
    ['a.pdf', aPng(8, 8)],
    ['a.xlsx', anOfficeFile('docx', [text])],
    ['a.docm', anOfficeFile('docx', [text])],
  ])('refuses a name that says something else: %s', async (name, bytes) => {
    expect(await told(name, bytes)).toBe('file.bad-extension')
  })

  it('refuses what is two things at once', async () => {
    const hidden = aZip([{ name: 'a.class', bytes: Buffer.from('x') }])

    expect(await told('a.pdf', Buffer.concat([PDF, hidden]))).toBe('file.two-kinds')
    expect(await told('a.png', Buffer.concat([aPng(8, 8), hidden]))).toBe('file.two-kinds')
    // A person may write about archives.
    expect(await told('a.pdf', Buffer.concat([PDF, Buffer.from('PK\x05\x06 and more')]))).toBe('application/pdf')
  })
})

describe('G4 · a container is judged by its directory, and never unpacked', () => {
  const bombs: readonly [string, readonly ZipEntry[], string][] = [
    ['100 MB in 100 kB', [{ name: 'a.xml', bytes: zeros(100) }], 'file.bomb'],
    ['201 MB declared', [{ name: 'a.xml', bytes: zeros(1), declared: 201 * 1024 * 1024 }], 'file.bomb'],
    ['1,001 entries', Array.from({ length: 1_001 }, (_, n) => ({ name: `a${n}.xml` })), 'file.bomb'],
    ['an archive inside', [{ name: 'word/embeddings/a.zip', bytes: Buffer.from('x') }], 'file.nested'],
    ['a document inside', [{ name: 'word/embeddings/a.XLSX', bytes: Buffer.from('x') }], 'file.nested'],
    ['a way out', [{ name: '../../etc/passwd', bytes: Buffer.from('x') }], 'file.unreadable'],
    ['an absolute name', [{ name: '/etc/passwd', bytes: Buffer.from('x') }], 'file.unreadable'],
    ['a backslash', [{ name: '..\\a', bytes: Buffer.from('x') }], 'file.unreadable'],
  ]
  it.each(bombs)('refuses %s', async (_name, entries, sentence) => {
    const started = performance.now()
    const bytes = anOfficeFile('docx', entries)
    const built = performance.now()

    expect(await told('a.docx', bytes)).toBe(sentence)
    expect(performance.now() - built, `built in ${built - started} ms`).toBeLessThan(1_000)
  })

  it('refuses one cut short', async () => {
    const whole = anOfficeFile('docx', [text])

    expect(await told('a.docx', whole.subarray(0, whole.length - 30))).toBe('file.unreadable')
  })
})

describe('G5 · a picture is judged by its header, and never decoded', () => {
  it('refuses more than fifty million pixels, and a header that says nothing', async () => {
    expect(await told('a.png', aPng(50_000, 50_000))).toBe('file.too-many-pixels')
    expect(await told('a.jpg', aJpeg(60_000, 1_000))).toBe('file.too-many-pixels')
    expect(await told('a.png', aPng(10_000, 5_000))).toBe('image/png')
    expect(await told('a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9]))).toBe('file.unreadable')
  })
})

describe('the bytes of a file', () => {
  it('are kept under the PLIE and the id, and given back as they came', async () => {
    const id = newId()

    await store.keep(await store.receive(Readable.from([PDF]), { plieId, name: 'a.pdf' }), plieId, id)

    const { stream, size } = await store.open(plieId, id)
    expect(Buffer.concat(await stream.toArray())).toEqual(PDF)
    expect(size).toBe(PDF.length)
    expect(await codeOf(store.open(newId(), id))).toBe('NOT_FOUND')
    expect(await readdir(join(root, plieId))).toEqual([id])
    await store.remove(plieId, id)
  })

  it('leave nothing when too many or cut short, a hundred times', async () => {
    const big = function* () {
      yield PDF
      for (let sent = 0; sent <= MAX_FILE_BYTES; sent += 1_000_000) yield Buffer.alloc(1_000_000)
    }
    const broken = function* () {
      yield PDF
      throw new Error('connection lost')
    }
    expect(await codeOf(store.receive(Readable.from(big()), { plieId, name: 'a.pdf' }))).toBe('BAD_USER_INPUT')

    const cut = Array.from({ length: 100 }, () => store.receive(Readable.from(broken()), { plieId, name: 'a.pdf' }))

    expect((await Promise.allSettled(cut)).every(({ status }) => status === 'rejected')).toBe(true)
    expect(await readdir(join(root, plieId))).toEqual([])
  })
})
