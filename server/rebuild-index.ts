import 'reflect-metadata'
import { openDatabase } from './open-database.ts'
import { systemClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { createLogger } from './platform/logger.ts'
import { StartupError, startupSentence, terminalLocale } from './platform/startup/index.ts'
import { rebuildIndexOf } from './submissions/index.ts'

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** `npm run index:rebuild -- niort`: writes the search index of every form of a PLIE again, a transaction for each form. */
const rebuild = async (slug: string): Promise<void> => {
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
    const forms = await rebuildIndexOf(runtime, slug)
    if (forms === null) throw new StartupError('index.no-plie', { slug })
    print(startupSentence('index.rebuilt', { slug, count: forms }, terminalLocale()))
  } finally {
    await database.close()
  }
}

rebuild(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error instanceof StartupError ? error.message : error)
  process.exitCode = 1
})
