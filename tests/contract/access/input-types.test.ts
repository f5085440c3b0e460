import { isInputObjectType, isIntrospectionType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { operationsOf } from '../tenancy/probe.ts'

const schema = buildCoreSchema()

/** What a caller never decides by writing it down: whose it is, who made it, in what state it is. */
const FORBIDDEN =
  /^(plie(Id)?|tenant(Id)?|organisation(Id)?|role|account(Id)?|author(Id)?|actor(Id)?|by(Id)?|creePar|created(At|By)|updated(At|By)|etat|state|status|submitted(At|By)|published(At|By)|decided(At|By)|hash|sha256|secret\w*|password\w*|isAdmin|platformOperator|active|number|scores?|total)$/i

/** Arguments of those names that are what the operation is about, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'DossierOrder.by': 'the column of a list',
  'DossierGroupBy.by': 'the column of a table of figures',
  'DossierFilter.status': 'a filter reads, it changes nothing',
  'OpenDossierInput.statuses': 'statuses of the person, not of the dossier',
  'AcceptedPersonInput.statuses': 'statuses of the person, not of the dossier',
  'ParticipantInput.statuses': 'statuses of the person, not of the dossier',
}

const inputFields = Object.values(schema.getTypeMap())
  .filter((type) => isInputObjectType(type) && !isIntrospectionType(type))
  .flatMap((type) =>
    isInputObjectType(type) ? Object.keys(type.getFields()).map((field) => [type.name, field] as const) : [],
  )
const args = operationsOf(schema).flatMap(({ kind, field }) =>
  field.args.map(({ name }) => [field.name, name, kind] as const),
)

describe('C5 · mass assignment', () => {
  it('no input type lets the caller write whose a record is or in what state', () => {
    expect(inputFields.length).toBeGreaterThan(20)
    const bad = inputFields
      .map(([type, field]) => `${type}.${field}`)
      .filter((name) => FORBIDDEN.test(name.split('.')[1] ?? '') && !(name in ALLOWED))

    expect(bad).toEqual([])
  })

  it('no argument of a mutation does either', () => {
    const bad = args
      .filter(([, name, kind]) => kind === 'mutation' && FORBIDDEN.test(name))
      .map(([operation, name]) => `${operation}(${name})`)

    expect(bad).toEqual([])
  })

  it('roles are given by two mutations only, versions are asked where something is changed', () => {
    expect(
      args
        .filter(([, name]) => name === 'roles')
        .map(([operation]) => operation)
        .sort(),
    ).toEqual(['changeMemberRoles', 'inviteMember'])
    const versioned = args
      .filter(([, name, kind]) => kind === 'mutation' && /^(version|revision|lock)$/.test(name))
      .map(([operation]) => operation)
    const changing = operationsOf(schema)
      .filter(
        ({ kind, name }) =>
          kind === 'mutation' &&
          /^(act|attach|mark|update|remove|save|submit|publish|assign|propose|change|requestPublication|restoreVersion|take|accept|reject|askPrescriber|replace|withdrawDocument|close|leave)/.test(
            name,
          ),
      )
      .map(({ name }) => name)
    expect(versioned.sort()).toEqual(changing.sort())
  })

  it('I2 · every mutation that creates takes an idempotency key', () => {
    const creating = operationsOf(schema)
      .filter(
        ({ kind, name }) =>
          kind === 'mutation' &&
          /^(act|answer|ask|sendPrescription|create|copy|import|open|record|start|submit|propose|publish|invite|accept|request|approve|sendBack|withdrawPublication|undo|transfer|deposit|sign|rotate)/.test(
            name,
          ),
      )
      .map(({ name }) => name)
    const keyed = args.filter(([, name]) => name === 'idempotencyKey').map(([operation]) => operation)

    expect(keyed.sort()).toEqual(creating.sort())
  })

  it('control: the names it looks for are found', () => {
    for (const name of ['plieId', 'role', 'authorId', 'createdAt', 'status', 'platformOperator'])
      expect(FORBIDDEN.test(name), name).toBe(true)
    for (const name of ['firstName', 'referentId', 'version', 'comment', 'outcome'])
      expect(FORBIDDEN.test(name), name).toBe(false)
  })
})
