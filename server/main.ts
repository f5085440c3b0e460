import 'reflect-metadata'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { inviteFirstOperator } from './accounts/index.ts'
import { fileStoreOf, sweepFiles } from './attachments/index.ts'
import { addAttendanceRoutes } from './graphql/attendance-routes.ts'
import { buildCoreSchema } from './graphql/core-schema.ts'
import { addFileRoutes } from './graphql/file-routes.ts'
import { addFormRoutes } from './graphql/form-routes.ts'
import { buildServer } from './graphql/http.ts'
import { addJourneyDocumentRoutes } from './graphql/journey-document-routes.ts'
import { addPrescriptionRoutes } from './graphql/prescription-routes.ts'
import { addReplayRoutes } from './graphql/replay-routes.ts'
import { forgetSchema, schemaFor } from './graphql/tenant-schema/index.ts'
import { checkTrades } from './nomenclatures/index.ts'
import { openDatabase } from './open-database.ts'
import { systemClock } from './platform/clock.ts'
import { type Config, readConfig } from './platform/config.ts'
import { createLogger } from './platform/logger.ts'
import type { Runtime } from './platform/request.ts'
import {
  type StartupCode,
  StartupError,
  type StartupParams,
  startupSentence,
  terminalLocale,
} from './platform/startup/index.ts'
import { seedDemo, type Watching } from './seeds/seed-demo.ts'
import { DEMONSTRATION } from './seeds/wanted.ts'
import { startSender } from './webhooks/index.ts'

const STOP_WITHIN_MS = 10_000
const SWEEP_EVERY_MS = 3_600_000

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const say = (code: StartupCode, params: StartupParams = {}): void =>
  print(startupSentence(code, params, terminalLocale()))

/** A person at a terminal reads sentences; a machine reads every line. */
const logLevel = (config: Config): string =>
  config.logLevel === 'info' && process.stdout.isTTY ? 'warn' : config.logLevel

const listen = async (app: FastifyInstance, { host, port }: Config): Promise<string> => {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const reason = error instanceof Error ? String(Reflect.get(error, 'code')) : ''
    if (reason === 'EADDRINUSE') throw new StartupError('port.taken', { port }, { cause: error })
    if (reason === 'EACCES' || reason === 'EADDRNOTAVAIL')
      throw new StartupError('port.forbidden', { port, reason }, { cause: error })
    throw error
  }
  const address = app.server.address()
  return `http://localhost:${typeof address === 'object' && address !== null ? address.port : port}`
}

/** A first start takes a while longer: the demonstration is played, not copied. */
const tellOnce = (): Watching => {
  let told = false
  return {
    played: () => {
      if (!told) say('demo.seeding')
      told = true
    },
    stopped: () => false,
  }
}

/** Tells whoever started an empty server how to get in. */
const welcome = async (runtime: Runtime, address: string): Promise<void> => {
  const { config } = runtime
  // The thousands of acts of the demonstration are in its audit trail; on the terminal they would hide the address.
  const quiet = { ...runtime, logger: createLogger('warn') }
  const demo = config.demo ? await seedDemo(quiet, DEMONSTRATION, tellOnce()) : null
  const operator = demo === null ? await inviteFirstOperator(runtime) : null
  say('ready', { address })
  if (demo !== null) {
    say('demo.accounts', { password: demo.password })
    for (const account of demo.accounts) print(`  ${account}`)
    say('demo.tokens', { path: join(config.dataRoot, 'demo-token-*') })
  }
  if (operator !== null) {
    say('operator.link', { email: operator.email })
    print(`  ${operator.link}`)
  }
}

const start = async (): Promise<() => Promise<void>> => {
  const config = readConfig()
  const logger = createLogger(logLevel(config))
  await checkTrades(config)
  const files = fileStoreOf(config)
  const database = await openDatabase(config, print)
  try {
    await files.storage.reach()
    const runtime: Runtime = { orm: database.orm, config, logger, now: systemClock, onPublished: forgetSchema }
    const app = await buildServer(runtime, {
      core: buildCoreSchema(),
      schemaFor,
      adminRoot: fileURLToPath(new URL('../admin', import.meta.url)),
      routes: [
        addFileRoutes,
        addReplayRoutes,
        addFormRoutes,
        addPrescriptionRoutes,
        addAttendanceRoutes,
        addJourneyDocumentRoutes,
      ],
    })
    const address = await listen(app, config)
    config.publicUrl ??= address
    try {
      await welcome(runtime, config.publicUrl)
    } catch (error) {
      await app.close()
      throw error
    }
    const sweep = () =>
      sweepFiles(runtime, files).catch((err: unknown) => logger.error({ err }, 'files could not be swept'))
    const sweeping = setInterval(() => void sweep(), SWEEP_EVERY_MS)
    void sweep()
    const sender = startSender(runtime)
    return async () => {
      clearInterval(sweeping)
      // Answers what it already received, takes nothing new.
      await Promise.all([app.close(), sender.stop()])
      await database.close()
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

const stopOn = (running: Promise<(() => Promise<void>) | null>): void => {
  let stopping = false
  const end = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    const stop = await running
    await stop?.()
    process.exit(process.exitCode ?? 0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())
}

const running = start().catch((error: unknown) => {
  // A reason to act on is one sentence; anything else is a defect and keeps its stack.
  process.stderr.write(
    error instanceof StartupError ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exitCode = 1
  return null
})
stopOn(running)
