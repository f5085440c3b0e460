import { join } from 'node:path'
import type { Config } from '../../platform/config.ts'
import { diskStorage } from './disk-storage.ts'
import type { FileStorage } from './file-storage.ts'
import { s3Storage } from './s3-storage.ts'

/** Folder of this machine where files are received, and kept unless a bucket is given. */
export const filesFolder = ({ dataRoot }: Config): string => join(dataRoot, 'files')

/** Where this server keeps files: its own disk unless the environment gives a bucket. */
export const storageOf = (config: Config): FileStorage =>
  config.s3 === undefined ? diskStorage(filesFolder(config)) : s3Storage(config.s3)
