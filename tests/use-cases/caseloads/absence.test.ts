import { describe, expect, it } from 'vitest'
import { authenticateSession } from '../../../server/accounts/index.ts'
import { sessions } from '../../../server/accounts/session.repository.ts'
import { endAbsence, readCaseloads, recordAbsence, suggestReferents } from '../../../server/caseloads/index.ts'
import { listDossiers, readDossier } from '../../../server/dossiers/index.ts'
import { updateParticipant } from '../../../server/dossiers/update-participant.ts'
import { newId } from '../../../server/platform/ids.ts'
import { forkFor } from '../../../server/platform/orm/orm.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { aDossier } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen, runtime } = world
const coordination = () => niort.as('coordination')

/** As whoever signs in meets the server: with whom they cover today. */
const signedIn = async (accountId: string): Promise<RequestContext> => {
  const session = await sessions(forkFor(runtime.orm, null, null)).open(accountId, runtime.now())
  const { actor, plie } = await authenticateSession(runtime, session, 'niort')
  return systemContext(runtime, plie, actor)
}
const away = (referentId: string, coverId: string, fromDay: string, untilDay: string | null = null) =>
  recordAbsence(coordination(), { referentId, coverId, fromDay, untilDay, idempotencyKey: newId() })
const sees = async (ctx: RequestContext, id: string) => (await readDossier(ctx, { id, selection: {} })) !== null

describe('a référent who is away', () => {
  it('is covered: the colleague reads and writes their dossiers from the first day to the last, and no longer', async () => {
    const [absent, cover] = [await niort.referent('Absente'), await niort.referent('Relais')]
    const id = await aDossier(niort.as('referent', absent))
    await away(absent, cover, '2026-11-22', '2026-11-28')

    const ctx = await signedIn(cover)
    expect(await sees(ctx, id)).toBe(true)
    const mine = await listDossiers(await signedIn(cover), {
      first: 10,
      filter: { mine: true },
      selection: {},
      counts: false,
    })
    expect(mine.rows.map((row) => row['id'])).toEqual([id])
    const input = { firstName: 'Olive', lastName: 'Exemple', phone: '0549000000', statuses: [] }
    await updateParticipant(await signedIn(cover), { dossierId: id, version: 1, input })
    // Whoever is away keeps theirs; another colleague sees nothing.
    expect(await sees(await signedIn(absent), id)).toBe(true)
    expect(await sees(await signedIn(niort.accounts.referent), id)).toBe(false)

    world.setNow('2026-11-28T20:00:00Z')
    expect(await sees(await signedIn(cover), id)).toBe(true)
    world.setNow('2026-11-29T08:00:00Z')
    expect(await sees(await signedIn(cover), id)).toBe(false)
    world.setNow('2026-11-21T08:00:00Z')
    expect(await sees(await signedIn(cover), id)).toBe(false)
    world.setNow('2026-11-22T10:00:00Z')
  })

  it('comes back sooner: nobody covers from that day on', async () => {
    const [absent, cover] = [await niort.referent('Absent'), await niort.referent('Relais')]
    const dossier = await aDossier(niort.as('referent', absent))
    const { id } = await away(absent, cover, '2026-11-10')
    expect(await sees(await signedIn(cover), dossier)).toBe(true)

    await endAbsence(coordination(), { id })

    expect(await sees(await signedIn(cover), dossier)).toBe(false)
    expect(await codeOf(endAbsence(caen.as('coordination'), { id }))).toBe('NOT_FOUND')
    expect(await codeOf(endAbsence(coordination(), { id: newId() }))).toBe('NOT_FOUND')
  })

  it('is away once at a time, covered by another référent, from a day to a later one', async () => {
    const [absent, cover] = [await niort.referent('Absent'), await niort.referent('Relais')]
    await away(absent, cover, '2026-12-01', '2026-12-10')

    expect(await issuesOf(away(absent, cover, '2026-12-10'))).toEqual(['input.taken at fromDay'])
    expect(await issuesOf(away(absent, absent, '2027-01-01'))).toEqual(['input.taken at coverId'])
    expect(await issuesOf(away(absent, caen.accounts.referent, '2027-01-01'))).toEqual([
      'input.not-a-referent at coverId',
    ])
    expect(await issuesOf(away(absent, cover, '2027-01-02', '2027-01-01'))).toEqual(['input.bad-order at untilDay'])
    await away(absent, cover, '2026-12-11', '2026-12-12')
    const asked = { referentId: absent, coverId: cover, fromDay: '2027-02-01', idempotencyKey: newId() }
    for (const role of ['referent', 'auditor', 'prescriber'] as const)
      expect(await codeOf(recordAbsence(niort.as(role), asked))).toBe('FORBIDDEN')
  })

  it('for longer than the PLIE lets a colleague cover: a transfer is suggested; and they are given nobody meanwhile', async () => {
    const [absent, cover] = [await niort.referent('Longue'), await niort.referent('Relais')]
    await execute(database.ownerUrl, [
      `update plie set settings = settings || '{"continuityAbsenceWeeks": {"value": 4}}' where id = '${niort.tenant.id}'`,
    ])
    await away(absent, cover, '2026-11-20', '2026-12-17')
    await away(absent, cover, '2027-01-01', '2027-01-29')

    const found = (await readCaseloads(coordination(), null)).find(({ id }) => id === absent)

    expect(found?.away).toBe(true)
    expect(found?.absences.map(({ untilDay, suggestsTransfer }) => [untilDay, suggestsTransfer])).toEqual([
      ['2026-12-17', false],
      ['2027-01-29', true],
    ])
    const proposed = await suggestReferents(coordination(), { commune: 'Niort' })
    expect(proposed.map(({ referentId }) => referentId)).not.toContain(absent)
  })
})
