import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { databaseGrants, execute, readColumn } from '../../server/platform/postgres/index.ts'
import { inDatabase } from './database-url.ts'
import { stopInspecting } from './inspect.ts'

/** A migrated database of its own, as the server would see it. */
export interface TestDatabase {
  /** Role of migrations, bypasses row-level security: to prepare and to inspect. */
  ownerUrl: string
  /** Role of the server, owns nothing and bypasses nothing: what the tested code must work with. */
  appUrl: string
  name: string
}

/**
 * Forcing the drop would cut connections the file still holds, and their drivers would report it as an error of the
 * test; waiting for them takes PostgreSQL five seconds.
 */
const dropUnlessInUse = async (ownerUrl: string, name: string): Promise<void> => {
  const sessions = await readColumn(ownerUrl, `select pid from pg_stat_activity where datname = '${name}'`)
  if (sessions.length === 0) await execute(ownerUrl, [`drop database if exists ${name}`])
}

/**
 * A fresh copy of the migrated template, dropped when the file ends; a file that still holds a connection then leaves
 * it to the end of the run.
 * `copyOf`: another database of the run, that nobody is connected to. Call it at the top of a test file: `const database = await testDatabase()`.
 */
export const testDatabase = async (copyOf?: string): Promise<TestDatabase> => {
  const { ownerUrl, appUrl, prefix, template } = inject('database')
  const name = `${prefix}${randomBytes(4).toString('hex')}`
  afterAll(async () => {
    await stopInspecting(inDatabase(ownerUrl, name))
    await dropUnlessInUse(ownerUrl, name)
  })
  await execute(ownerUrl, [`create database ${name} template ${copyOf ?? template}`, ...databaseGrants(name)])
  return { ownerUrl: inDatabase(ownerUrl, name), appUrl: inDatabase(appUrl, name), name }
}
