import { openPromise } from 'yauzl'

/** Promises G4. */
const MOST_ENTRIES = 1_000
const MOST_BYTES = 200 * 1024 * 1024
const MOST_RATIO = 100

/** What may hide more files inside: documents within documents too, since whoever opens them goes on unzipping. */
const ARCHIVE =
  /\.(zip|7z|rar|gz|tgz|bz2|xz|zst|tar|jar|war|apk|cab|iso|docx|docm|xlsx|xlsm|xlsb|pptx|pptm|odt|ods|odp)$/i

export type ArchiveFault = 'unreadable' | 'bomb' | 'nested'

/**
 * Why a zip container is not taken; null when it is. Only its central directory is read: nothing is ever unzipped here. Names that
 * lead outside (`../`, absolute, with a backslash) make it unreadable.
 */
export const archiveFault = async (path: string, size: number): Promise<ArchiveFault | null> => {
  const archive = await openPromise(path, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }).catch(
    () => null,
  )
  if (archive === null) return 'unreadable'
  try {
    if (archive.entryCount > MOST_ENTRIES) return 'bomb'
    let unpacked = 0
    let entries = 0
    for await (const entry of archive.eachEntry()) {
      entries += 1
      unpacked += entry.uncompressedSize
      if (entries > MOST_ENTRIES || unpacked > MOST_BYTES || unpacked > size * MOST_RATIO) return 'bomb'
      if (ARCHIVE.test(entry.fileName)) return 'nested'
    }
    return null
  } catch {
    return 'unreadable'
  } finally {
    archive.close()
  }
}
