import 'reflect-metadata'
import { openDatabase } from './open-database.ts'
import { systemClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { createLogger } from './platform/logger.ts'
import { StartupError, startupSentence, terminalLocale } from './platform/startup/index.ts'
import { seedDemo } from './seeds/seed-demo.ts'

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** `npm run seed`: founds the demonstration in an empty database, embedded or outside, without serving anything. */
const seed = async (): Promise<void> => {
  const config = readConfig()
  const database = await openDatabase(config, print)
  try {
    const runtime = {
      orm: database.orm,
      config,
      logger: createLogger('warn'),
      now: systemClock,
      onPublished: () => undefined,
    }
    const demo = await seedDemo(runtime)
    if (demo === null) {
      print(startupSentence('demo.not-empty', {}, terminalLocale()))
      return
    }
    print(startupSentence('demo.accounts', { password: demo.password }, terminalLocale()))
    for (const account of demo.accounts) print(`  ${account}`)
  } finally {
    await database.close()
  }
}

seed().catch((error: unknown) => {
  console.error(error instanceof StartupError ? error.message : error)
  process.exitCode = 1
})
