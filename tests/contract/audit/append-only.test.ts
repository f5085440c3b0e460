import {
  extendSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { schemaFor } from '../../../server/graphql/tenant-schema/index.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { aDossier, aForm } from '../../support/builders.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, runtime } = await createWorld(database)
const { checksums, count } = inspect(database)
await aForm(niort)
await aDossier(niort.as('referent'))

/** SQLSTATE of a statement run as the server runs its own, inside the PLIE; null when it went through (it is undone). */
const attempt = async (statement: string): Promise<string | null> => {
  const client = new pg.Client({ connectionString: database.appUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.plie_id', $1, true)", [niort.tenant.id])
    await client.query(statement)
    return null
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? '') : String(error)
  } finally {
    await client.query('rollback')
    await client.end()
  }
}

const CHANGES = {
  audit_entry: ["update audit_entry set result = 'ok'", 'delete from audit_entry', 'truncate audit_entry'],
  form_version: ["update form_version set reason = ''", 'delete from form_version', 'truncate form_version cascade'],
}
const INSERT = `insert into audit_entry (plie_id, id, at, request_id, actor_kind, action, result)
  values ('${niort.tenant.id}', gen_random_uuid(), now(), '', 'system', 'test', 'ok')`

describe('J2 · the trail and published versions are only added to', () => {
  it.each(Object.entries(CHANGES))(
    '%s: the application’s role can neither change nor remove a row',
    async (table, changes) => {
      expect(await count(table)).toBeGreaterThan(0)
      const before = await checksums()

      for (const change of changes) expect([change, await attempt(change)]).toEqual([change, '42501'])

      expect(await checksums()).toEqual(before)
      // Control: with the right given, the same statement goes through.
      await execute(database.ownerUrl, [`grant update, delete on ${table} to jalon_app`])
      for (const change of changes.slice(0, 1)) expect(await attempt(change)).toBeNull()
      await execute(database.ownerUrl, [`revoke update, delete on ${table} from jalon_app`])
      for (const change of changes) expect(await attempt(change)).toBe('42501')
    },
  )

  it('a line is added and read in its own PLIE only', async () => {
    expect(await attempt(INSERT)).toBeNull()
    expect(await attempt('select 1 from audit_entry')).toBeNull()
    expect(await attempt(INSERT.replace(niort.tenant.id, '018f0000-0000-7000-8000-000000000000'))).toBe('42501')
  })
})

const AUDIT = /audit/i

const partsOf = (type: GraphQLNamedType): GraphQLNamedType[] => {
  if (isUnionType(type)) return [...type.getTypes()]
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    getNamedType(field.type),
    ...field.args.map((argument) => getNamedType(argument.type)),
  ])
}

/** Everything a mutation takes, gives or leads to whose name speaks of the trail. */
const waysToAudit = (schema: GraphQLSchema): string[] => {
  const mutation = schema.getMutationType()
  const seen = new Set<GraphQLNamedType>()
  const queue: GraphQLNamedType[] = mutation ? [mutation] : []
  for (let type = queue.pop(); type !== undefined; type = queue.pop()) {
    if (seen.has(type)) continue
    seen.add(type)
    queue.push(...partsOf(type))
  }
  expect(seen.size, 'the walk saw the schema').toBeGreaterThan(50)
  const fields = Object.keys(mutation?.getFields() ?? {})
  return [...[...seen].map((type) => type.name), ...fields].filter((name) => AUDIT.test(name))
}

describe('J2 · no mutation reaches the trail', () => {
  it.each([
    ['core', async () => buildCoreSchema()],
    ['a PLIE’s', async () => (await schemaFor(runtime, niort.tenant)).schema],
  ])('in the %s schema', async (_, build) => {
    const schema = await build()

    expect(waysToAudit(schema)).toEqual([])

    // Controls: by the name of a mutation, by what it takes, by where its answer leads.
    for (const hole of [
      'extend type Mutation { clearAudit: Boolean }',
      'input AuditPatch { id: ID! } extend type Mutation { patch(by: AuditPatch!): Boolean }',
      'extend type Dossier { trail: [AuditEntry!]! }',
    ]) {
      expect(waysToAudit(extendSchema(schema, parse(hole)))).not.toEqual([])
    }
  })
})
