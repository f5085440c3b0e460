import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Config } from './config.ts'
import { isOrigin } from './is-origin.ts'
import { type StartupCode, StartupError } from './startup/index.ts'

const MEGABYTE = 1024 * 1024
const USUAL_REGION = 'us-east-1'

/** What the environment says of where files are kept, and how many of them. */
export const fileVariables = {
  JALON_S3_ENDPOINT: z
    .string()
    .refine(isOrigin)
    .transform((text) => text.replace(/\/$/, ''))
    .optional(),
  JALON_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  JALON_S3_REGION: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
  JALON_S3_ACCESS_KEY_ID: z.string().optional(),
  JALON_S3_SECRET_ACCESS_KEY: z.string().optional(),
  JALON_S3_SECRET_ACCESS_KEY_FILE: z.string().optional(),
  JALON_FILES_PER_PLIE_MB: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform((text) => Number(text) * MEGABYTE)
    .optional(),
}
const shape = z.object(fileVariables)

export const FILE_EXPECTED = {
  JALON_S3_ENDPOINT: 'config.expected-origin',
  JALON_S3_BUCKET: 'config.expected-bucket',
  JALON_S3_REGION: 'config.expected-text',
  JALON_S3_ACCESS_KEY_ID: 'config.expected-text',
  JALON_S3_SECRET_ACCESS_KEY: 'config.expected-text',
  JALON_S3_SECRET_ACCESS_KEY_FILE: 'config.expected-text',
  JALON_FILES_PER_PLIE_MB: 'config.expected-megabytes',
} as const satisfies Record<keyof typeof fileVariables, StartupCode>

/** @throws StartupError `config.s3-incomplete` when a bucket is half given, `config.secret-unreadable` */
export const fileConfig = (found: z.output<typeof shape>): Pick<Config, 's3' | 'filesPerPlie'> => {
  const quota = found.JALON_FILES_PER_PLIE_MB
  return { ...s3Of(found), ...(quota === undefined ? {} : { filesPerPlie: quota }) }
}

const s3Of = (found: z.output<typeof shape>): Pick<Config, 's3'> => {
  const { JALON_S3_ENDPOINT: endpoint, JALON_S3_BUCKET: bucket, JALON_S3_ACCESS_KEY_ID: accessKeyId } = found
  const given = Object.keys(fileVariables).some(
    (name) => name.startsWith('JALON_S3_') && Reflect.get(found, name) !== undefined,
  )
  if (!given) return {}
  const secretAccessKey = found.JALON_S3_SECRET_ACCESS_KEY ?? secretIn(found.JALON_S3_SECRET_ACCESS_KEY_FILE)
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) {
    const missing = Object.entries({
      JALON_S3_ENDPOINT: endpoint,
      JALON_S3_BUCKET: bucket,
      JALON_S3_ACCESS_KEY_ID: accessKeyId,
      JALON_S3_SECRET_ACCESS_KEY: secretAccessKey,
    }).flatMap(([name, value]) => (value ? [] : [name]))
    throw new StartupError('config.s3-incomplete', { names: missing.join(', ') })
  }
  return { s3: { endpoint, bucket, region: found.JALON_S3_REGION ?? USUAL_REGION, accessKeyId, secretAccessKey } }
}

const secretIn = (path: string | undefined): string | undefined => {
  if (path === undefined) return undefined
  try {
    return readFileSync(path, 'utf8').trim() || undefined
  } catch (cause) {
    throw new StartupError('config.secret-unreadable', { name: 'JALON_S3_SECRET_ACCESS_KEY_FILE', path }, { cause })
  }
}
