import { describe, expect, it } from 'vitest'
import { PLIE_ROLES, type PlieRole, STEP_ACTS, STEP_STATUSES, stepActsFrom } from '../../../schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { actOnStep } from '../../../server/steps/act-on-step.ts'
import { type PerformedStepAct, stepChanges } from '../../../server/steps/changes.ts'
import { recordStep } from '../../../server/steps/record-step.ts'
import { aDossier } from '../../support/builders.ts'
import { failureOf } from '../../support/failure.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

/** Roles that may do each act on an étape of their own caseload: written apart from the policy. @source domain §2 */
const may = (act: PerformedStepAct): readonly PlieRole[] =>
  act === 'validate' || act === 'decline' ? ['coordination'] : ['coordination', 'referent']
/** Seen without being followed: refused as forbidden. The others do not know the étape exists. */
const SEES: readonly PlieRole[] = ['coordination', 'referent', 'auditor']

const database = await testDatabase()
const { niort } = await createWorld(database)
const dossierId = await aDossier(niort.as('referent'), { openedAt: '2026-01-05' })
const { id } = await recordStep(niort.as('referent'), {
  dossierId,
  input: { family: 'step-family-FORMATION', label: 'Permis B', programme: true },
  idempotencyKey: newId(),
})
const acts = STEP_ACTS.filter((act): act is PerformedStepAct => act in stepChanges)

/** Done, or the code it was refused with; every try is taken back. */
const tried = async (role: PlieRole, act: PerformedStepAct): Promise<string> => {
  const ctx = niort.as(role)
  await ctx.em.begin()
  try {
    const input = { text: 'Motif écrit', override: true }
    return await actOnStep(ctx, { id, act, input, version: 1, idempotencyKey: newId() }).then(
      () => 'done',
      async (error) => String(Reflect.get((await failureOf(Promise.reject(error))) as object, 'code')),
    )
  } finally {
    await ctx.em.rollback()
  }
}

describe.each(STEP_STATUSES)('from %s', (status) => {
  it.each(acts)('%s: state, act and role agree, or nothing is done', async (act) => {
    const [start, end] = ['running', 'done', 'validated'].includes(status)
      ? ["'2026-02-02'", "'2026-03-02'"]
      : ['null', 'null']
    await execute(database.ownerUrl, [
      `update step set status = '${status}', version = 1, real_start = ${start}, real_end = ${status === 'running' ? 'null' : end},
         validated_on = ${status === 'validated' ? "'2026-04-02'" : 'null'} where id = '${id}'`,
    ])
    for (const role of PLIE_ROLES) {
      const outcome = await tried(role, act)
      if (!may(act).includes(role)) expect(outcome, role).toBe(SEES.includes(role) ? 'FORBIDDEN' : 'NOT_FOUND')
      else if (!stepActsFrom(status).includes(act)) expect(outcome, role).toBe('STEP_NOT_POSSIBLE')
      // Its sheet was not filled: nobody goes over that.
      else expect(outcome, role).toBe(['validate', 'decline'].includes(act) ? 'STEP_NOT_POSSIBLE' : 'done')
    }
  })
})
