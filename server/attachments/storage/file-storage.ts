import type { Readable } from 'node:stream'

/** A file on this machine's disk, measured. */
export interface LocalFile {
  readonly path: string
  readonly mime: string
  readonly size: number
  /** Hexadecimal. */
  readonly sha256: string
}

export interface StoredObject {
  readonly key: string
  readonly writtenAt: Date
}

/** Where bytes are kept, under keys of ours: `<plie>/<id>`, never a name a person chose (promises G6). */
export interface FileStorage {
  /** Takes the file at once and whole; it may be moved away from where it was. */
  put(key: string, file: LocalFile): Promise<void>
  /** @throws NOT_FOUND when the bytes are not there. */
  open(key: string): Promise<{ stream: Readable; size: number }>
  /** Of a key that is not there: nothing happens. */
  remove(key: string): Promise<void>
  /** Everything under one folder, `<plie>`. */
  list(folder: string): AsyncIterable<StoredObject>
  folders(): Promise<readonly string[]>
  /** Makes sure that files can be kept. @throws StartupError `files.*` */
  reach(): Promise<void>
}
