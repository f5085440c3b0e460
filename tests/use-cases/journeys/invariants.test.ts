import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actsFrom, CLOSED_STATUSES, type DossierStatus, isOneOf } from '../../../schema/index.ts'
import { assignReferent } from '../../../server/dossiers/assign-referent.ts'
import { actOnJourney } from '../../../server/journeys/act-on-journey.ts'
import { changes, type PerformedAct } from '../../../server/journeys/changes/index.ts'
import { DomainError } from '../../../server/platform/errors.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { aDossier } from '../../support/builders.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort } = await createWorld(database)
const { column, count } = inspect(database)
const colleagues = [niort.accounts.referent, await niort.referent('relais'), await niort.referent('renfort')]

const ACTS = Object.keys(changes) as PerformedAct[]
const day = fc.integer({ min: 0, max: 320 }).map((n) => {
  const date = new Date(Date.UTC(2026, 0, 5 + n))
  return date.toISOString().slice(0, 10)
})
const act = fc.record({
  /** Which of the acts that exist where the dossier stands; null: any act of the table. */
  next: fc.option(fc.nat(), { freq: 4 }),
  any: fc.constantFrom(...ACTS, 'hand_over' as const),
  on: fc.option(day),
  from: day,
  until: fc.option(day),
  referent: fc.constantFrom(...colleagues),
})

const rowOf = async (id: string) => {
  const [told = ''] = await column(
    `select status || ' ' || version || ' ' || coalesce(referent_id::text, '-') || ' ' || coalesce(closed_at::text, '-') from dossier where id = '${id}'`,
  )
  const [status = '', version = '', referent = '', closedAt = ''] = told.split(' ')
  return { status, version: Number(version), referent, closedAt }
}

/** Everything that must be true whatever was done. */
const expectInvariants = async (id: string): Promise<void> => {
  const { status, referent, closedAt } = await rowOf(id)
  const closed = isOneOf(CLOSED_STATUSES, status as never)
  expect(closed, `${status} closed on ${closedAt}`).toBe(closedAt !== '-')
  // Standbys never overlap, and the one under way is the state of the dossier or of the exit it waits for.
  expect(
    await count(`standby a join standby b on a.dossier_id = b.dossier_id and a.id <> b.id and a.from_day <= b.from_day
      where a.dossier_id = '${id}' and a.status in ('OPEN', 'ENDED') and b.status in ('OPEN', 'ENDED') and coalesce(a.ended_on, 'infinity') >= b.from_day`),
  ).toBe(0)
  const open = await count(`standby where dossier_id = '${id}' and status = 'OPEN'`)
  expect(open).toBe(status === 'standby' ? 1 : status === 'exit_proposed' ? open : 0)
  expect(await count(`standby where dossier_id = '${id}' and ended_on < from_day`)).toBe(0)
  // Who followed whom has no hole and no overlap, and ends with the dossier.
  expect(
    await count(`referent_spell a join referent_spell b on a.dossier_id = b.dossier_id and a.id < b.id
      where a.dossier_id = '${id}' and a.until_day is null and b.until_day is null`),
  ).toBe(0)
  const following = await column(
    `select referent_id from referent_spell where dossier_id = '${id}' and until_day is null`,
  )
  expect(following).toEqual(closed || referent === '-' ? [] : [referent])
  // The last act kept is where the dossier stands: nothing moves without its line.
  const [last] = await column(
    `select to_status from journey_act where dossier_id = '${id}' order by at desc, id desc limit 1`,
  )
  if (last !== undefined) expect(last).toBe(status)
}

describe('whatever is done of a dossier, in whatever order', () => {
  it('the life cycle keeps its promises, and refuses as data', { timeout: 120_000 }, async () => {
    let done = 0
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 14 }), fc.boolean(), async (acts, inWork) => {
        const id = await aDossier(niort.as('prescriber'), { openedAt: '2026-01-05' })
        if (inWork)
          await execute(database.ownerUrl, [
            `insert into work_contract (plie_id, id, dossier_id, kind, employer, start_date, created_at, updated_at)
               values ('${niort.tenant.id}', gen_random_uuid(), '${id}', 'cdi', 'Fleurs', '2026-02-02', now(), now())`,
          ])
        for (const { next, any, on, from, until, referent } of acts) {
          const { version, status } = await rowOf(id)
          const here = actsFrom(status as DossierStatus).filter(
            (one): one is PerformedAct | 'hand_over' => one !== 'propose_exit',
          )
          const name = (next === null ? undefined : here[next % here.length]) ?? any
          const input = {
            on,
            from,
            until,
            referentId: referent,
            standbyReason: 'difficultes',
            reason: 'Motif',
            override: true,
          }
          const run =
            name === 'hand_over'
              ? assignReferent(niort.as('coordination'), { dossierId: id, referentId: referent, version })
              : actOnJourney(niort.as('coordination'), {
                  dossierId: id,
                  act: name,
                  input,
                  version,
                  idempotencyKey: newId(),
                })
          await run.then(
            () => {
              done += 1
            },
            (error: unknown) => {
              if (!(error instanceof DomainError)) throw error
            },
          )
          await expectInvariants(id)
        }
      }),
      { numRuns: 40, seed: 20_261_124 },
    )
    // Control: the sequences do go somewhere.
    expect(done).toBeGreaterThan(90)
  })
})
