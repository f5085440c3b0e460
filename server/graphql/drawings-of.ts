import { buffer } from 'node:stream/consumers'
import type { FileStore } from '../attachments/index.ts'

/** Drawings as data addresses, by attachment; one that cannot be opened is left out. */
export const drawingsOf = async (
  store: FileStore,
  plieId: string,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> => {
  const drawings = new Map<string, string>()
  for (const id of ids) {
    if (id === null) continue
    const file = await store.open(plieId, id).catch(() => null)
    if (file === null) continue
    const bytes = await buffer(file.stream)
    const type = bytes[0] === 0xff ? 'jpeg' : 'png'
    drawings.set(id, `data:image/${type};base64,${bytes.toString('base64')}`)
  }
  return drawings
}
