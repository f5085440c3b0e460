import 'reflect-metadata'
import { openDatabase } from './open-database.ts'
import { systemClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { createLogger } from './platform/logger.ts'
import { StartupError, startupSentence, terminalLocale } from './platform/startup/index.ts'
import { seedArguments } from './seeds/seed-arguments.ts'
import { seedDemo } from './seeds/seed-demo.ts'
import { seedProgress } from './seeds/seed-progress.ts'
import { DEMONSTRATION } from './seeds/wanted.ts'

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Ctrl-C: the journeys under way are finished, and no other is begun. */
const stopOnSignal = (): (() => boolean) => {
  let stopped = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopped = true
    })
  return () => stopped
}

/** `npm run seed`: founds the demonstration, or as many PLIEs and journeys as asked, in an empty database, without serving anything. */
const seed = async (): Promise<void> => {
  const wanted = seedArguments(process.argv.slice(2))
  const stopped = stopOnSignal()
  const config = readConfig()
  const database = await openDatabase(config, print)
  try {
    const runtime = {
      orm: database.orm,
      config,
      logger: createLogger('error'),
      now: systemClock,
      onPublished: () => undefined,
    }
    const total = wanted.reduce((sum, { journeys }) => sum + journeys, 0)
    const progress = seedProgress(total, print)
    let begun = false
    const played = () => {
      begun = true
      progress.played()
    }
    const demo = await seedDemo(runtime, wanted, { played, stopped })
    if (demo === null || (wanted !== DEMONSTRATION && !begun && !stopped())) {
      print(startupSentence('demo.not-empty', {}, terminalLocale()))
      return
    }
    if (begun || stopped()) progress.end()
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
