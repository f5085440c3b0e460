import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { databaseGrants, execute } from '../../../server/platform/postgres/index.ts'
import { inDatabase } from '../../support/database-url.ts'
import { startServer } from './running-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The demonstration as the first start makes it: a database to copy, and its data folder. */
    demo: { template: string; folder: string }
  }
}

/** Makes the demonstration once, by starting the product on an empty database; each file then works on a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const run = await globalThis.jalonTestRun?.run
  if (!run) throw new Error('the database of the run is set up before the demonstration')
  const { ownerUrl, appUrl, prefix, template } = run.database
  const name = `${prefix}demo`
  const folder = await mkdtemp(join(tmpdir(), 'jalon-demo-'))
  await execute(ownerUrl, [`create database ${name} template ${template}`, ...databaseGrants(name)])
  const server = startServer({ ownerUrl: inDatabase(ownerUrl, name), appUrl: inDatabase(appUrl, name) }, folder)
  try {
    await server.address()
  } finally {
    await server.stop()
  }
  project.provide('demo', { template: name, folder })
  return () => rm(folder, { recursive: true, force: true })
}
