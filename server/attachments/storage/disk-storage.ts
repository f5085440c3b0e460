import { createReadStream } from 'node:fs'
import { access, constants, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { StartupError } from '../../platform/startup/index.ts'
import type { FileStorage } from './file-storage.ts'

/** Files under one folder of this machine. What is received waits in it too: a move within one file system is whole or not at all. */
export const diskStorage = (root: string): FileStorage => ({
  async put(key, { path }) {
    const target = join(root, key)
    await mkdir(dirname(target), { recursive: true })
    await rename(path, target)
  },
  async open(key) {
    const path = join(root, key)
    const found = await stat(path).catch(() => null)
    if (found === null) throw new Refusal('NOT_FOUND')
    return { stream: createReadStream(path), size: found.size }
  },
  async remove(key) {
    await rm(join(root, key), { force: true })
  },
  async *list(folder) {
    for (const name of await readdir(join(root, folder)).catch(() => [])) {
      const found = await stat(join(root, folder, name)).catch(() => null)
      if (found?.isFile()) yield { key: `${folder}/${name}`, writtenAt: found.mtime }
    }
  },
  folders: async () => (await readdir(root).catch(() => [])).filter(isId),
  async reach() {
    try {
      await mkdir(root, { recursive: true })
      await access(root, constants.W_OK)
    } catch (cause) {
      const reason = cause instanceof Error ? String(Reflect.get(cause, 'code')) : String(cause)
      throw new StartupError('files.unwritable', { path: root, reason }, { cause })
    }
  },
})
