import type { TestProject } from 'vitest/node'
import { migrate } from '../../server/migrate.ts'
import { type Run, type RunDatabase, startRun } from './run-database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    database: RunDatabase
  }
}

/** Each project loads its own copy of this file: the one run is kept where all copies find it. */
interface Shared {
  run: Promise<Run> | null
  users: number
}
declare global {
  var jalonTestRun: Shared | undefined
}

/** vitest's global set-up: one PostgreSQL and one migrated template for all projects of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  globalThis.jalonTestRun ??= { run: null, users: 0 }
  const shared = globalThis.jalonTestRun
  shared.run ??= startRun(migrate)
  shared.users += 1
  const run = await shared.run
  project.provide('database', run.database)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    shared.run = null
    await run.end()
  }
}
