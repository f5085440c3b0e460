import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { FILE_EXPECTED, fileConfig, fileVariables } from './file-config.ts'
import { isOrigin } from './is-origin.ts'
import { type StartupCode, StartupError, startupSentence, terminalLocale } from './startup/index.ts'

/** What the environment decides. Read once, by `main.ts`; nothing else reads `process.env`. */
export interface Config {
  /** null means the embedded PostgreSQL. */
  database: OutsideDatabase | null
  /** Folder of the embedded database, its lock and its passwords; absolute. */
  dataRoot: string
  host: string
  /** 0 asks the system for a free port. */
  port: number
  /** Origin people and programs use, without a trailing slash; null means the address the server listens on. */
  publicUrl: string | null
  /** Seed the demonstration PLIEs and their accounts. Never by default on an outside database. */
  demo: boolean
  production: boolean
  logLevel: LogLevel
  /** Reverse proxies whose `X-Forwarded-For` is believed, comma-separated; absent: those of this machine. */
  trustProxy?: string
  /** Networks that are not public where webhooks may be sent all the same, plain HTTP included; absent: none. */
  webhookNetworks?: readonly string[]
  /** File of the trades of the ROME, JSON or CSV; absolute. Absent: the sample that comes with the program. */
  romeFile?: string
  /** Bucket that keeps the files people send; absent: this machine's disk, under `dataRoot`. */
  s3?: S3Config
  /** Bytes of files one PLIE may keep in all. */
  filesPerPlie?: number
}

/** A bucket that speaks the S3 protocol; it is the first part of the path, as every such server takes it. */
export interface S3Config {
  /** Origin, without a trailing slash. */
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

export interface OutsideDatabase {
  /** Role that owns nothing and bypasses nothing. */
  appUrl: string
  /** Role of migrations; null when another job runs them (`npm run db:migrate`), the server then only checks. */
  ownerUrl: string | null
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

const isPostgresUrl = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1 && url.username !== ''
}

/** Names Fastify knows, addresses and networks. */
const areNetworks = (text: string): boolean =>
  text.split(',').every((part) => {
    const [address = '', bits] = part.trim().split('/')
    if (['loopback', 'linklocal', 'uniquelocal'].includes(address) && bits === undefined) return true
    const size = isIP(address) === 4 ? 32 : isIP(address) === 6 ? 128 : -1
    return size > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= size))
  })

/** Addresses with their size only: `10.0.0.0/8`. */
const areCidrs = (text: string): boolean => areNetworks(text) && text.split(',').every((part) => part.includes('/'))

const YES = ['1', 'true', 'yes', 'oui']
const NO = ['0', 'false', 'no', 'non']

const postgresUrl = z.string().refine(isPostgresUrl).optional()

const Environment = z.object({
  DATABASE_URL: postgresUrl,
  DATABASE_OWNER_URL: postgresUrl,
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4000),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin)
    .transform((text) => text.replace(/\/$/, ''))
    .optional(),
  JALON_DATA: z.string().default('.jalon'),
  JALON_DEMO: z.enum([...YES, ...NO]).optional(),
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  TRUST_PROXY: z.string().refine(areNetworks).optional(),
  JALON_ROME_FILE: z.string().optional(),
  ...fileVariables,
  JALON_WEBHOOK_NETWORKS: z.string().refine(areCidrs).optional(),
})

const EXPECTED = {
  DATABASE_URL: 'config.expected-postgres-url',
  DATABASE_OWNER_URL: 'config.expected-postgres-url',
  HOST: 'config.expected-host',
  PORT: 'config.expected-port',
  PUBLIC_URL: 'config.expected-origin',
  JALON_DATA: 'config.expected-text',
  JALON_DEMO: 'config.expected-yes-no',
  NODE_ENV: 'config.expected-text',
  LOG_LEVEL: 'config.expected-log-level',
  TRUST_PROXY: 'config.expected-networks',
  JALON_ROME_FILE: 'config.expected-text',
  ...FILE_EXPECTED,
  JALON_WEBHOOK_NETWORKS: 'config.expected-networks',
} as const satisfies Record<keyof z.infer<typeof Environment>, StartupCode>

const isVariable = (name: unknown): name is keyof typeof EXPECTED => typeof name === 'string' && name in EXPECTED

/** A variable set to nothing (`PORT= npm start`, an empty line of a compose file) is a variable not set. */
const withoutEmpty = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

/**
 * Reads the environment. The message of a refusal names the variable and never repeats its value, which may be secret.
 * @throws StartupError `config.*`
 */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const parsed = Environment.safeParse(withoutEmpty(env))
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0]
    const expected = isVariable(name) ? EXPECTED[name] : 'config.expected-text'
    throw new StartupError('config.bad-value', {
      name: String(name),
      expected: startupSentence(expected, {}, terminalLocale()),
    })
  }
  const found = parsed.data
  if (found.DATABASE_OWNER_URL !== undefined && found.DATABASE_URL === undefined) {
    throw new StartupError('config.owner-without-url')
  }
  const database =
    found.DATABASE_URL === undefined ? null : { appUrl: found.DATABASE_URL, ownerUrl: found.DATABASE_OWNER_URL ?? null }
  return {
    database,
    dataRoot: resolve(found.JALON_DATA),
    host: found.HOST,
    port: found.PORT,
    publicUrl: found.PUBLIC_URL ?? null,
    demo: found.JALON_DEMO === undefined ? database === null : YES.includes(found.JALON_DEMO),
    production: found.NODE_ENV === 'production',
    logLevel: found.LOG_LEVEL,
    ...(found.TRUST_PROXY === undefined ? {} : { trustProxy: found.TRUST_PROXY }),
    ...(found.JALON_WEBHOOK_NETWORKS === undefined
      ? {}
      : { webhookNetworks: found.JALON_WEBHOOK_NETWORKS.split(',').map((part) => part.trim()) }),
    ...(found.JALON_ROME_FILE === undefined ? {} : { romeFile: resolve(found.JALON_ROME_FILE) }),
    ...fileConfig(found),
  }
}
