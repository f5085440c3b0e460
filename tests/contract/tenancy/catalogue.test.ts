import { validate, version } from 'uuid'
import { describe, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { inspect } from '../../support/inspect.ts'
import { withSeeded } from '../../support/seeded.ts'
import { testDatabase } from '../../support/test-database.ts'
import { CATALOGUE_RULES, DEFINER_FUNCTIONS, TABLES_OF_NO_PLIE } from './catalogue-rules.ts'

const database = await testDatabase()
const { column, tables } = inspect(database)

/** The rules speak of the login the server really uses, which an outside database may call otherwise. */
const login = decodeURIComponent(new URL(database.appUrl).username)
const named = (statement: string) => statement.replaceAll('jalon_login', login)
const rules = CATALOGUE_RULES.map((rule) => ({ ...rule, culprits: named(rule.culprits), fault: rule.fault.map(named) }))

describe('the catalogue of the database', () => {
  it.each(rules.map((rule) => [rule.title, rule] as const))('%s', async (_, { culprits, fault }) => {
    expect(await column(culprits)).toEqual([])

    const found = await withSeeded(database.ownerUrl, fault, (ask) => ask(culprits))

    expect(found.length, 'the control: a seeded fault').toBeGreaterThan(0)
    expect(await column(culprits), 'the fault was taken back').toEqual([])
  })

  it('B1 · sees tables of PLIEs at all, and no name of the written list is a dead one', async () => {
    const all = await tables()

    expect(all.length).toBeGreaterThan(20)
    const existing = await column(
      `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    expect(Object.keys(TABLES_OF_NO_PLIE).filter((name) => !existing.includes(name))).toEqual([])
    expect(DEFINER_FUNCTIONS.length).toBeLessThanOrEqual(5)
  })

  it('B5 · new ids are UUIDs of version 7', () => {
    const ids = Array.from({ length: 100 }, newId)

    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true)
    expect(new Set(ids).size).toBe(100)
  })
})
