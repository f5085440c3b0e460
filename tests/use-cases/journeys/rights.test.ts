import { describe, expect, it } from 'vitest'
import { DOSSIER_STATUSES, JOURNEY_ACTS, PLIE_ROLES, type PlieRole, startsFrom } from '../../../schema/index.ts'
import { actOnJourney } from '../../../server/journeys/act-on-journey.ts'
import { changes, type PerformedAct } from '../../../server/journeys/changes/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { aDossier } from '../../support/builders.ts'
import { failureOf } from '../../support/failure.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

/** Roles that may do each act on a dossier of their own: written apart from the policy. @source domain §2 and §3 */
const BOTH: readonly PlieRole[] = ['coordination', 'referent']
const COORDINATION: readonly PlieRole[] = ['coordination']
const MAY: Readonly<Record<PerformedAct, readonly PlieRole[]>> = {
  start_check: COORDINATION,
  reject: COORDINATION,
  welcome: COORDINATION,
  drop: BOTH,
  propose_entry: BOTH,
  admit: COORDINATION,
  refuse: COORDINATION,
  postpone: COORDINATION,
  ask_standby: BOTH,
  decline_standby: COORDINATION,
  open_standby: COORDINATION,
  extend_standby: COORDINATION,
  close_standby: COORDINATION,
  renew: COORDINATION,
  suspend: BOTH,
  resume: BOTH,
  start_in_job: BOTH,
  end_in_job: BOTH,
  accept_exit: COORDINATION,
  send_back_exit: COORDINATION,
}
/** Seen without being followed: refused as forbidden. The others do not know the dossier exists. */
const SEES: readonly PlieRole[] = ['coordination', 'referent', 'prescriber', 'auditor']

const database = await testDatabase()
const { niort } = await createWorld(database)
const dossierId = await aDossier(niort.as('referent'), { openedAt: '2026-01-05' })
await execute(database.ownerUrl, [
  `update dossier set prescriber_id = '${niort.accounts.prescriber}' where id = '${dossierId}'`,
])

const full = {
  reason: 'Motif écrit',
  referentId: niort.accounts.referent,
  standbyReason: 'difficultes',
  from: '2026-06-01',
  until: '2026-08-01',
  override: true,
}
const acts = JOURNEY_ACTS.filter((act): act is PerformedAct => act in changes)
const statuses = DOSSIER_STATUSES.map(({ id }) => id)

/** Done, `not possible` there, or refused; every try is taken back. */
const tried = async (role: PlieRole, act: PerformedAct): Promise<string> => {
  const ctx = niort.as(role)
  await ctx.em.begin()
  try {
    const input = { dossierId, act, input: full, version: 1, idempotencyKey: newId() }
    return await actOnJourney(ctx, input).then(
      () => 'done',
      async (error) => {
        const failure = await failureOf(Promise.reject(error))
        return String(Reflect.get(failure as object, 'code'))
      },
    )
  } finally {
    await ctx.em.rollback()
  }
}

describe.each(statuses)('from %s', (status) => {
  it.each(acts)('%s: state, act and role agree, or nothing is done', async (act) => {
    await execute(database.ownerUrl, [
      `update dossier set status = '${status}', version = 1, status_before_exit = 'active' where id = '${dossierId}'`,
    ])
    for (const role of PLIE_ROLES) {
      const outcome = await tried(role, act)
      if (!MAY[act].includes(role)) expect(outcome, role).toBe(SEES.includes(role) ? 'FORBIDDEN' : 'NOT_FOUND')
      else if (['exited', 'rejected', 'refused', 'dropped'].includes(status))
        expect(outcome, role).toBe('DOSSIER_CLOSED')
      else if (!startsFrom(act, status)) expect(outcome, role).toBe('ACT_NOT_POSSIBLE')
      // What the act needs and this dossier has not: an obstacle is data, and a firm one stops everybody.
      else expect(['done', 'ACT_NOT_POSSIBLE', 'INVALID_INPUT'], `${role}: ${outcome}`).toContain(outcome)
    }
  })
})
