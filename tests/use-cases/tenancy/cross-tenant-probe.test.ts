import { describe, expect, it } from 'vitest'
import { participantShape } from '../../../server/dossiers/dossiers.shape.ts'
import { dossierShape } from '../../../server/dossiers/index.ts'
import { schemaFor } from '../../../server/graphql/tenant-schema/index.ts'
import { API_SCOPES } from '../../../server/platform/actor.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { askOperation, leaksOf, operationsOf, type Probe, probe } from '../../contract/tenancy/probe.ts'
import { allFields, fieldsGiven, type Visited } from '../../contract/tenancy/selections.ts'
import { inspect } from '../../support/inspect.ts'
import { type Populated, populate } from '../../support/populated.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld, type TestPlie } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const { checksums, column, count } = inspect(database)
const MARK = 'canari'

const own = await populate(database, niort, 'niortais')
const theirs = await populate(database, caen, MARK)
const { schema } = await schemaFor(world.runtime, niort.tenant)
const { schema: caenSchema } = await schemaFor(world.runtime, caen.tenant)

const callersOf = (plie: TestPlie): Record<string, () => RequestContext> => ({
  coordination: () => plie.as('coordination'),
  'plie-administrator': () => plie.as('plie-administrator'),
  referent: () => plie.as('referent'),
  prescriber: () => plie.as('prescriber'),
  auditor: () => plie.as('auditor'),
  token: () => plie.token(...API_SCOPES),
})

/** Every id that stands in a row of Caen, and the word all its people typed. */
const canaries = async (): Promise<string[]> => {
  const columns = await column(
    `select c.table_name || '.' || c.column_name from information_schema.columns c
     where c.table_schema = 'public' and c.udt_name = 'uuid' and exists (
       select from information_schema.columns p where p.table_schema = 'public' and p.table_name = c.table_name and p.column_name = 'plie_id')`,
  )
  const ids = new Set<string>()
  for (const name of columns) {
    const [table = '', at = ''] = name.split('.')
    for (const id of await column(
      `select distinct ${at} from ${table} where plie_id = '${caen.tenant.id}' and ${at} is not null`,
    ))
      ids.add(id)
  }
  for (const id of Object.values(own)) ids.delete(id)
  return [MARK, ...ids]
}
const CANARIES = await canaries()
const leaksIn = leaksOf(CANARIES)
const WORDS = [MARK, `${MARK} nom`, `${MARK}@example.org`]

/** Version of what an operation of `ids`' PLIE changes, so that a foreign id in another place is really looked at. */
const versionOf =
  (ids: Populated) =>
  async (operation: string): Promise<number> => {
    const table: Record<string, string> = {
      assignReferent: `select version from dossier where id = '${ids.dossier}'`,
      transferDossiers: `select version from dossier where id = '${ids.dossier}'`,
      actOnJourney: `select version from dossier where id = '${ids.dossier}'`,
      markEntryDocument: `select version from dossier where id = '${ids.dossier}'`,
      proposeExit: `select version from dossier where id = '${ids.dossier}'`,
      updateParticipant: `select version from participant where id = '${ids.participant}'`,
      saveAnswers: `select lock from submission where id = '${ids.draftSubmission}'`,
      submitAnswers: `select lock from submission where id = '${ids.draftSubmission}'`,
      saveFormDraft: `select revision from form_draft where form_id = '${ids.draftForm}'`,
      publishForm: `select revision from form_draft where form_id = '${ids.draftForm}'`,
      requestPublication: `select revision from form_draft where form_id = '${ids.draftForm}'`,
      replayDraft: `select revision from form_draft where form_id = '${ids.form}'`,
      replayExplanation: `select revision from form_draft where form_id = '${ids.form}'`,
      dryRunMigration: `select revision from form_draft where form_id = '${ids.migratedForm}'`,
      restoreVersion: `select revision from form_draft where form_id = '${ids.form}'`,
      takeUpstream: `select revision from form_draft where form_id = '${ids.modelForm}'`,
      updateStep: `select version from step where id = '${ids.step}'`,
      actOnStep: `select version from step where id = '${ids.step}'`,
      markStepEvidence: `select version from step where id = '${ids.step}'`,
      updateWorkContract: `select version from work_contract where id = '${ids.workContract}'`,
      removeWorkContract: `select version from work_contract where id = '${ids.workContract}'`,
      replaceDocument: `select version from document where id = '${ids.document}'`,
      updateDocument: `select version from document where id = '${ids.document}'`,
      withdrawDocument: `select version from document where id = '${ids.document}'`,
      updateContact: `select version from contact where id = '${ids.contact}'`,
      removeContact: `select version from contact where id = '${ids.contact}'`,
      updateFseOperation: `select version from fse_operation where id = '${ids.operation}'`,
      closeFseOperation: `select version from fse_operation where id = '${ids.operation}'`,
      leaveOperation: `select version from participation where id = '${ids.participation}'`,
      updateParticipation: `select version from participation where id = '${ids.participation}'`,
      removeParticipation: `select version from participation where id = '${ids.participation}'`,
      updateTraining: `select version from training where id = '${ids.training}'`,
      removeTraining: `select version from training where id = '${ids.training}'`,
      takePrescription: `select lock from prescription where id = '${ids.received}'`,
      acceptPrescription: `select lock from prescription where id = '${ids.received}'`,
      askPrescriber: `select lock from prescription where id = '${ids.received}'`,
      markPrescriptionPiece: `select lock from prescription where id = '${ids.received}'`,
      rejectPrescription: `select lock from prescription where id = '${ids.received}'`,
      updateStructure: `select version from structure where id = '${ids.structure}'`,
      attachReferent: `select version from membership where account_id = '${ids.member}' and plie_id = '${ids.plie}'`,
      updateWebhook: `select version from webhook where id = '${ids.webhook}'`,
      removeWebhook: `select version from webhook where id = '${ids.webhook}'`,
      changeMemberRoles: `select version from membership where account_id = '${ids.member}' and plie_id = '${ids.plie}'`,
    }
    const statement = table[operation]
    return statement === undefined ? 1 : Number((await column(statement))[0] ?? 1)
  }

const visited: Visited = new Set()
const asNiort = (more: Partial<Probe> = {}): Probe => ({
  schema,
  visited,
  own,
  ownVersion: versionOf(own),
  callers: { ...callersOf(niort), anonymous: world.anonymous, operator: world.operator },
  foreign: theirs,
  words: WORDS,
  operations: operationsOf(schema),
  ...more,
})

/** Of the forms of the preset of Caen; those the test itself publishes have all of it. */
const NOTHING_TO_GIVE = /^(?!Essai)\w+(Choice\.score|Scores\.total|\.missingAnswers)$/

/** Every count in an answer; `name`: what it is called there. */
const totals = (data: unknown, wanted: string): number[] =>
  typeof data !== 'object' || data === null
    ? []
    : Object.entries(data).flatMap(([name, value]) =>
        name === wanted && typeof value === 'number' ? [value] : totals(value, wanted),
      )

/** Figures are counts too, under their own name. */
const countOf = (how: string): string => (/Aggregates \(/.test(how) ? 'count' : 'totalCount')

interface Result {
  readonly leaks: string[]
  readonly unexpected: string[]
  readonly asked: number
}
const search = async (asked: Probe, stopAtFirst = false): Promise<Result> => {
  const leaks: string[] = []
  const unexpected: string[] = []
  let n = 0
  let most = 0
  // Anonymous numbers carry no canary: no list of Niort may count more than Niort has.
  const rows = async (table: string) => count(`${table} where plie_id = '${niort.tenant.id}'`)
  for await (const answer of probe(asked)) {
    n += 1
    leaks.push(...leaksIn(answer).map((canary) => `${answer.how} → ${canary}`))
    // A dossier waits for several things: each names its dossier, and ids are looked for.
    const counted = answer.how.includes(' · dueItems ') ? 0 : Math.max(0, ...totals(answer.data, countOf(answer.how)))
    if (counted > most) most = Math.max(await rows('dossier'), await rows('submission'))
    if (counted > most) leaks.push(`${answer.how} → counts ${counted}`)
    unexpected.push(...answer.unexpected.map((text) => `${answer.how} → ${text}`))
    if (stopAtFirst && leaks.length > 0) break
  }
  return { leaks, unexpected, asked: n }
}

describe('B4 · the probe', () => {
  it('is not blind: run as Caen, at least 95 % of the fields answer with a value', async () => {
    const given = new Set<string>()
    const ownVisited: Visited = new Set()
    const both = () => caen.holding(['plie-administrator', 'coordination'], caen.accounts.coordination)
    const everybody = [...Object.values(callersOf(caen)), both, world.operator]
    const deciders = [() => caen.as('coordination'), () => caen.as('plie-administrator'), world.operator]
    // An administrator the database does not know as one meets the last one it does.
    const stranger = () => caen.holding(['plie-administrator'], caen.accounts.coordination)
    const sameKey = newId()
    interface Round {
      readonly callers: readonly (() => RequestContext)[]
      readonly ids: Populated
      readonly word?: string
      readonly version?: number
    }
    const rounds: Round[] = [
      { callers: everybody, ids: theirs },
      {
        callers: deciders,
        ids: {
          ...theirs,
          dossier: theirs.closedDossier,
          draftSubmission: theirs.submission,
          publicationRequest: theirs.ownRequest,
        },
      },
      // Followed, where acts of the life cycle wait for something.
      { callers: deciders, ids: { ...theirs, dossier: theirs.otherDossier } },
      {
        callers: deciders,
        ids: { ...theirs, form: theirs.emptyForm, draftForm: theirs.emptyForm, draftSubmission: theirs.prescription },
      },
      { callers: [stranger], ids: { ...theirs, member: caen.accounts['plie-administrator'] } },
      { callers: deciders, ids: { ...theirs, step: theirs.settledStep } },
      { callers: deciders, ids: theirs, version: 99 },
      { callers: deciders, ids: theirs, word: '' },
      { callers: deciders, ids: theirs, word: sameKey },
    ]
    for (const operation of operationsOf(caenSchema)) {
      const asked = (operation.kind === 'query' ? rounds.slice(0, 4) : rounds).flatMap(({ callers, ...round }) =>
        callers.flatMap((caller) => (['required', 'full'] as const).map((mode) => ({ ...round, caller, mode }))),
      )
      const run = async ({ ids, word, version, caller, mode }: (typeof asked)[number]) => {
        const text = (place: string, type: string) => {
          const isFed = word === '' ? type !== 'ID' : place === 'idempotencyKey'
          return type === 'any' || !isFed ? undefined : word
        }
        const filling = { mode, ids, version: version ?? (await versionOf(ids)(operation.name)), text }
        const { data } = await askOperation(caenSchema, operation, caller(), filling, ownVisited)
        const root = operation.kind === 'query' ? 'Query' : 'Mutation'
        fieldsGiven(data === null ? null : { __typename: root, ...data }, given)
      }
      // Reads do not get in each other's way; changes are made one after the other.
      const atOnce = operation.kind === 'query' ? 8 : 1
      for (let at = 0; at < asked.length; at += atOnce) await Promise.all(asked.slice(at, at + atOnce).map(run))
    }

    // A form of the preset that scores nothing has no score, and one whose every question is answered misses none.
    const all = allFields(caenSchema).filter((field) => !NOTHING_TO_GIVE.test(field))
    const silent = all.filter((field) => !given.has(field))
    console.info(
      `B4: as Caen ${all.length - silent.length} of ${all.length} fields answer; silent: ${silent.join(', ')}`,
    )
    expect((all.length - silent.length) / all.length).toBeGreaterThanOrEqual(0.95)
  }, 300_000)

  it('visits every field of the schema, finds nothing of Caen, changes nothing in Caen, and meets no 500', async () => {
    const before = await checksums({ plieId: caen.tenant.id })
    const accountsBefore = await column(
      `select a::text from account a join membership m on m.account_id = a.id and m.plie_id = '${caen.tenant.id}' order by 1`,
    )

    const { leaks, unexpected, asked } = await search(asNiort())

    console.info(`B4: ${asked} requests, ${visited.size} fields, ${CANARIES.length} canaries`)
    expect(allFields(schema).filter((field) => !visited.has(field))).toEqual([])
    // The official list has a commune called Canari, in Haute-Corse; Caen's records have nothing to do with it.
    expect(leaks.filter((leak) => !/ · communes \(full\) · search = canari → canari$/.test(leak))).toEqual([])
    expect(unexpected).toEqual([])
    expect(await checksums({ plieId: caen.tenant.id })).toEqual(before)
    expect(
      await column(
        `select a::text from account a join membership m on m.account_id = a.id and m.plie_id = '${caen.tenant.id}' order by 1`,
      ),
    ).toEqual(accountsBefore)
  }, 600_000)
})

/** Opens a hole in the database, searches with those who may do most, closes it. */
const searchWith = async (
  holes: readonly string[],
  mends: readonly string[],
  names: readonly string[],
): Promise<Result> => {
  await execute(database.ownerUrl, holes)
  try {
    const { coordination, auditor, token, 'plie-administrator': admin } = callersOf(niort)
    const callers = Object.fromEntries(
      Object.entries({ coordination, auditor, token, admin }).flatMap(([name, ctx]) => (ctx ? [[name, ctx]] : [])),
    )
    return await search(
      asNiort({ callers, operations: operationsOf(schema).filter(({ name }) => names.includes(name)) }),
      true,
    )
  } finally {
    await execute(database.ownerUrl, mends)
  }
}
const open = (table: string) => `create policy hole on ${table} to jalon_app using (true) with check (true)`
const shut = (table: string) => `drop policy hole on ${table}`

describe('B4 · controls: the probe finds each of these holes', () => {
  it('a look-up by id', async () => {
    const { leaks } = await searchWith([open('form')], [shut('form')], ['form'])

    expect(leaks).not.toEqual([])
  })

  it('a list that is not restricted', async () => {
    const { leaks } = await searchWith([open('form')], [shut('form')], ['forms'])

    expect(leaks).not.toEqual([])
  })

  it('a search and an aggregate over two tables', async () => {
    const tables = ['dossier', 'participant']
    const { leaks } = await searchWith(tables.map(open), tables.map(shut), ['dossiers'])

    expect(leaks).not.toEqual([])
  })

  it('the figures of dossiers', async () => {
    const tables = ['dossier', 'participant']
    const { leaks } = await searchWith(tables.map(open), tables.map(shut), ['dossierAggregates'])

    expect(leaks).not.toEqual([])
  })

  it('the typed answers of a form', async () => {
    const tables = ['dossier', 'submission', 'answer_index']
    const form = operationsOf(schema).find(({ name }) => name.startsWith('essai'))?.name ?? ''
    // The two PLIEs have no form in common: the hole is made of a submission that claims Niort's form.
    const [version] = await column(`select id from form_version where form_id = '${own.form}' order by number limit 1`)
    await execute(database.ownerUrl, [
      'alter table submission drop constraint submission_form_id_fk, drop constraint submission_form_version_id_fk',
      `update submission set form_id = '${own.form}', form_version_id = '${version}' where id = '${theirs.submission}'`,
    ])
    const { leaks } = await searchWith(
      tables.map(open),
      tables.map(shut),
      operationsOf(schema)
        .filter(({ kind, name }) => kind === 'query' && name.startsWith('essai'))
        .map(({ name }) => name),
    )

    expect(form).not.toBe('')
    expect(leaks).not.toEqual([])
  })

  it('a relation under a record that is the caller’s own', async () => {
    const participant = dossierShape.relations?.['participant']
    if (participant === undefined) throw new Error('a dossier has a participant')
    const on = participant.on
    Reflect.set(participant, 'on', (_parent: string, child: string) => `${child}.id = '${theirs.participant}'`)
    try {
      const { leaks } = await searchWith([open('participant')], [shut('participant')], ['dossier'])
      expect(leaks).not.toEqual([])
    } finally {
      Reflect.set(participant, 'on', on)
    }
    expect(participantShape.type).toBe('Participant')
  })

  it('a write next door that answers nothing', async () => {
    const before = await checksums({ plieId: caen.tenant.id })
    const { leaks } = await searchWith(
      [
        `create function hole() returns trigger language plpgsql security definer set search_path = '' as
         $$ begin update public.participant set commune = 'ailleurs' where plie_id = '${caen.tenant.id}'; return new; end $$`,
        'create trigger hole after insert on dossier_event for each row execute function hole()',
      ],
      ['drop trigger hole on dossier_event', 'drop function hole()'],
      ['openDossier', 'recordTraining'],
    )

    expect(leaks).toEqual([])
    expect(await checksums({ plieId: caen.tenant.id })).not.toEqual(before)
  })

  it('none once they are closed again', async () => {
    const { leaks } = await searchWith([], [], ['dossier', 'forms', 'dossiers'])

    expect(leaks).toEqual([])
  })
})

describe('B4 · somebody known elsewhere', () => {
  it('is only the address that was typed until they take the invitation themselves', async () => {
    const [email = ''] = await column(`select email from account where id = '${caen.accounts.auditor}'`)
    const operation = operationsOf(schema).find(({ name }) => name === 'inviteMember')
    if (operation === undefined) throw new Error('members are invited')
    const text = (place: string) => (place === 'email' ? email : undefined)

    const { data } = await askOperation(
      schema,
      operation,
      niort.as('plie-administrator'),
      { mode: 'full', ids: own, version: 1, text },
      visited,
    )

    expect(data).toMatchObject({ inviteMember: { member: { email, displayName: email, active: false } } })
  })
})
