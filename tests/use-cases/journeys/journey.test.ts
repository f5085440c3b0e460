import { describe, expect, it } from 'vitest'
import { assignReferent } from '../../../server/dossiers/assign-referent.ts'
import { recordWorkContract } from '../../../server/employment/index.ts'
import { proposeExit } from '../../../server/exits/index.ts'
import { type ActOnJourney, actOnJourney } from '../../../server/journeys/act-on-journey.ts'
import { markEntryDocument } from '../../../server/journeys/mark-entry-document.ts'
import { readJourney } from '../../../server/journeys/read-journey.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { aDossier, goOn } from '../../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column } = inspect(database)
const coordination = () => niort.as('coordination')
const referent = () => niort.as('referent')
const dossier = (id: string, what: string) => column(`select ${what} from dossier where id = '${id}'`)

const act = async (ctx: RequestContext, dossierId: string, name: ActOnJourney['act'], input: object = {}) => {
  const [version] = await dossier(dossierId, 'version')
  return actOnJourney(ctx, { dossierId, act: name, input, version: Number(version), idempotencyKey: newId() })
}
const needsOf = async (promise: Promise<unknown>): Promise<string[]> => {
  const details: unknown = Reflect.get((await failureOf(promise)) as object, 'details')
  const obstacles: unknown = Reflect.get(details as object, 'obstacles')
  return Array.isArray(obstacles) ? obstacles.map((one) => String(one.need)) : []
}
const prescribed = () => aDossier(niort.as('prescriber'), { openedAt: '2026-01-05' })
const active = () => aDossier(referent(), { openedAt: '2026-01-05' })

describe('an entry', () => {
  it('goes from the prescription to the decision, each step kept with who, when and which body', async () => {
    const id = await prescribed()

    await act(coordination(), id, 'start_check', { on: '2026-01-06' })
    await act(coordination(), id, 'welcome', { on: '2026-01-08', referentId: niort.accounts.referent })
    await goOn(niort, id, ['propose_entry', { on: '2026-02-01' }])
    await act(coordination(), id, 'admit', { on: '2026-02-10' })

    expect(await dossier(id, "status || ' ' || admitted_on || ' ' || referent_id")).toEqual([
      `active 2026-02-10 ${niort.accounts.referent}`,
    ])
    expect(
      await column(
        `select act || ' ' || on_day || ' ' || coalesce(body_name, '-') || ' ' || overridden::text from journey_act where dossier_id = '${id}' order by at, id`,
      ),
    ).toEqual([
      'start_check 2026-01-06 - {}',
      expect.stringMatching(/^welcome 2026-01-08 /),
      'propose_entry 2026-02-01 - {diagnostic}',
      expect.stringMatching(/^admit 2026-02-10 [^-].* \{\}$/),
    ])
  })

  it('is not proposed without a diagnostic; the référent may not go over it, the coordination may with a reason', async () => {
    const id = await prescribed()
    await act(coordination(), id, 'welcome', { referentId: niort.accounts.referent })

    expect(await needsOf(act(referent(), id, 'propose_entry'))).toEqual(['diagnostic'])
    expect(await needsOf(act(referent(), id, 'propose_entry', { override: true, reason: 'Pressé' }))).toEqual([
      'diagnostic',
    ])
    expect(await issuesOf(act(coordination(), id, 'propose_entry', { override: true }))).toEqual([
      'input.comment-required at reason',
    ])
    expect(await dossier(id, 'status')).toEqual(['welcome'])
  })

  it('R29 waits for the proofs where the PLIE wants them, and nobody goes over it', async () => {
    const id = await prescribed()
    await act(coordination(), id, 'welcome', { referentId: niort.accounts.referent })
    await goOn(niort, id, 'propose_entry')
    const setting = (value: string) => [
      `update plie set settings = settings || '{"entryBlockedWithoutEvidence": ${value}, "entryEvidence": {"value": [{"fr": "Pièce d’identité"}]}}' where id = '${niort.tenant.id}'`,
    ]
    await execute(database.ownerUrl, setting('{"value": true}'))

    expect(await needsOf(act(coordination(), id, 'admit', { override: true, reason: 'Urgent' }))).toEqual([
      'entry-evidence',
    ])

    const [version] = await dossier(id, 'version')
    const seen = { dossierId: id, document: 'Pièce d’identité', seen: true, version: Number(version) }
    await markEntryDocument(referent(), seen)
    expect((await readJourney(referent(), { dossierId: id })).entryDocuments).toEqual([
      {
        ...{ document: 'Pièce d’identité', seen: true, documentId: null },
        ...{ seenOn: '2026-11-22', seenBy: 'referent niort' },
      },
    ])
    await act(coordination(), id, 'admit')
    await execute(database.ownerUrl, setting('null'))
  })

  it('tells the prescriber why, and ends the dossier (R42)', async () => {
    const id = await prescribed()

    expect(await issuesOf(act(coordination(), id, 'reject'))).toEqual(['input.required at reason'])
    await act(coordination(), id, 'reject', { reason: 'Hors du territoire' })

    expect(await dossier(id, "status || ' ' || closed_at")).toEqual(['rejected 2026-11-22'])
    expect(await codeOf(act(coordination(), id, 'welcome', { referentId: niort.accounts.referent }))).toBe(
      'DossierClosed',
    )
  })
})

describe('a standby', () => {
  const asked = { standbyReason: 'difficultes', from: '2026-06-01', reason: 'Attend un rendez-vous' }

  it('is asked for by the référent and decided by the body that does (R13)', async () => {
    const id = await active()

    await act(referent(), id, 'ask_standby', asked)
    expect(await needsOf(act(referent(), id, 'ask_standby', asked))).toEqual(['not-asked'])
    expect(await codeOf(act(referent(), id, 'open_standby', asked))).toBe('FORBIDDEN')
    await act(coordination(), id, 'open_standby', { ...asked, from: '2026-06-03' })

    expect(await dossier(id, 'status')).toEqual(['standby'])
    expect(
      await column(
        `select status || ' ' || from_day || ' ' || (asked_by = '${niort.accounts.referent}') from standby where dossier_id = '${id}'`,
      ),
    ).toEqual(['OPEN 2026-06-03 true'])
    await act(coordination(), id, 'close_standby', { on: '2026-09-01' })
    expect(await column(`select status || ' ' || ended_on from standby where dossier_id = '${id}'`)).toEqual([
      'ENDED 2026-09-01',
    ])
  })

  it('R12 is bounded at Caen, where a job is no reason for it', async () => {
    const id = await aDossier(caen.as('referent'), { openedAt: '2026-01-05' })
    const inCaen = (input: object) =>
      act(caen.as('coordination'), id, 'open_standby', { standbyReason: 'sante', from: '2026-06-01', ...input })

    expect(await needsOf(inCaen({}))).toEqual(['standby-length'])
    expect(await needsOf(inCaen({ until: '2026-12-01' }))).toEqual(['standby-length'])
    expect(await needsOf(inCaen({ standbyReason: 'etape_emploi_formation', until: '2026-07-01' }))).toEqual([
      'standby-reason',
    ])
    await inCaen({ until: '2026-09-01' })
    await act(caen.as('coordination'), id, 'extend_standby', { until: '2026-11-01' })
    expect(await needsOf(act(caen.as('coordination'), id, 'extend_standby', { until: '2026-12-01' }))).toEqual([
      'standby-extensions',
    ])
  })

  it('ends with the job that starts, and with the exit', async () => {
    const id = await active()
    await act(coordination(), id, 'open_standby', asked)
    await recordWorkContract(referent(), {
      dossierId: id,
      input: { kind: 'cdi', employer: 'Fleurs & Cie', startDate: '2026-05-02', weeklyHours: 35 },
      idempotencyKey: newId(),
    })

    await act(referent(), id, 'start_in_job', { on: '2026-06-20' })

    expect(await column(`select ended_on::text from standby where dossier_id = '${id}'`)).toEqual(['2026-06-20'])
  })
})

describe('the clock', () => {
  it('R14 is renewed up to the cap, and over it with a reason only', async () => {
    const id = await active()
    for (let period = 0; period < 3; period += 1) await act(coordination(), id, 'renew', { reason: 'Bilan présenté' })

    expect(await needsOf(act(coordination(), id, 'renew', { reason: 'Bilan présenté' }))).toEqual(['cap'])
    await act(coordination(), id, 'renew', { reason: 'Formation en cours', override: true })

    const { periodEnd, capEnd } = await readJourney(coordination(), { dossierId: id })
    expect([periodEnd, capEnd]).toEqual(['2028-07-05', '2028-01-05'])
    expect(await column(`select overridden::text from journey_act where dossier_id = '${id}' order by at, id`)).toEqual(
      ['{}', '{}', '{}', '{cap}'],
    )
  })

  it('is pushed by what suspends it', async () => {
    const id = await active()
    await act(referent(), id, 'suspend', { from: '2026-02-01', until: '2026-02-10', reason: 'Congés' })

    expect((await readJourney(referent(), { dossierId: id })).periodEnd).toBe('2026-07-15')
    expect(
      await issuesOf(act(referent(), id, 'suspend', { from: '2026-02-01', until: '2026-01-10', reason: 'Congés' })),
    ).toEqual(['input.bad-order at until'])
  })
})

describe('an exit', () => {
  const proposed = async () => {
    const id = await active()
    await act(coordination(), id, 'open_standby', { standbyReason: 'difficultes', from: '2026-06-01' })
    const [version] = await dossier(id, 'version')
    await proposeExit(referent(), {
      ...{
        dossierId: id,
        outcome: 'other',
        comment: 'Déménagement',
        version: Number(version),
        idempotencyKey: newId(),
      },
    })
    return id
  }

  it('is accepted, and everything in the dossier ends that day', async () => {
    const id = await proposed()

    await act(coordination(), id, 'accept_exit', { on: '2026-11-20' })

    expect(await dossier(id, "status || ' ' || closed_at")).toEqual(['exited 2026-11-20'])
    expect(await column(`select status || ' ' || ended_on from standby where dossier_id = '${id}'`)).toEqual([
      'ENDED 2026-11-20',
    ])
    expect(await column(`select until_day::text from referent_spell where dossier_id = '${id}'`)).toEqual([
      '2026-11-19',
    ])
  })

  it('is sent back to where the dossier stood, its standby still running', async () => {
    const id = await proposed()

    await act(coordination(), id, 'send_back_exit', { reason: 'Une relance d’abord' })

    expect(await dossier(id, 'status')).toEqual(['standby'])
    expect(await column(`select status from standby where dossier_id = '${id}'`)).toEqual(['OPEN'])
  })

  it('is proposed from the follow-up only', async () => {
    const id = await prescribed()
    const asked = { dossierId: id, outcome: 'other', comment: 'Abandon', version: 1, idempotencyKey: newId() }

    expect(await codeOf(proposeExit(coordination(), asked))).toBe('ActNotPossible')
  })
})

describe('what may be done today', () => {
  it('is told to each reader with what stands in the way, in the words of the PLIE', async () => {
    const id = await aDossier(caen.as('prescriber'), { openedAt: '2026-01-05' })
    await act(caen.as('coordination'), id, 'welcome', { referentId: caen.accounts.referent })

    const { offers } = await readJourney(caen.as('referent'), { dossierId: id })

    expect(offers.map(({ act: name }) => name)).toEqual(['propose_entry', 'drop'])
    expect(offers[0]?.obstacles.map(({ need }) => need)).toEqual(['diagnostic', 'first-step'])
    expect(offers[0]?.possible).toBe(false)
    const decided = await readJourney(caen.as('coordination'), { dossierId: id })
    expect(decided.offers.find(({ act: name }) => name === 'propose_entry')?.possible).toBe(true)
    expect(await codeOf(readJourney(niort.as('coordination'), { dossierId: id }))).toBe('NOT_FOUND')
  })

  it('does not offer what would mean nothing: to resume a clock that runs, to decline what nobody asked', async () => {
    const id = await active()
    const names = async () => (await readJourney(coordination(), { dossierId: id })).offers.map(({ act: name }) => name)
    expect(await names()).toEqual(['ask_standby', 'open_standby', 'renew', 'suspend', 'start_in_job'])

    await act(coordination(), id, 'suspend', { from: '2026-06-01', reason: 'Congés' })
    await act(referent(), id, 'ask_standby', { standbyReason: 'difficultes', from: '2026-07-01' })

    expect(await names()).toEqual(['ask_standby', 'decline_standby', 'open_standby', 'renew', 'resume', 'start_in_job'])
  })

  it('refuses a day to come, a day before the dossier, a body that does not decide, and a stale version', async () => {
    const id = await active()
    const renew = (input: object) => act(coordination(), id, 'renew', { reason: 'Bilan', ...input })

    expect(await issuesOf(renew({ on: '2026-11-23' }))).toEqual(['input.in-the-future at on'])
    expect(await issuesOf(renew({ on: '2026-01-04' }))).toEqual(['input.bad-order at on'])
    expect(await issuesOf(renew({ body: 'comite-pilotage' }))).toEqual(['input.unknown at body'])
    const stale = {
      dossierId: id,
      act: 'renew' as const,
      input: { reason: 'Bilan' },
      version: 9,
      idempotencyKey: newId(),
    }
    expect(await codeOf(actOnJourney(coordination(), stale))).toBe('VersionConflict')
  })

  it('keeps who followed whom, from which day to which day', async () => {
    const id = await prescribed()
    await act(coordination(), id, 'welcome', { on: '2026-01-08', referentId: niort.accounts.referent })
    const next = await niort.referent('relais')
    const [version] = await dossier(id, 'version')
    await assignReferent(coordination(), { dossierId: id, referentId: next, version: Number(version) })

    expect(
      await column(
        `select from_day || ' ' || coalesce(until_day::text, '…') from referent_spell where dossier_id = '${id}' order by from_day`,
      ),
    ).toEqual(['2026-01-08 2026-11-21', '2026-11-22 …'])
  })
})
