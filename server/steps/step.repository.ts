import { LockMode } from '@mikro-orm/core'
import type { PlainDate, StepRecord } from '../../schema/index.ts'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Step, StepEntity } from './step.entity.ts'
import { type StepDecision, StepDecisionEntity } from './step-decision.entity.ts'
import { type StepEvidence, StepEvidenceEntity } from './step-evidence.entity.ts'

/** What rules read of an étape, for many dossiers at once. */
export type StepDates = Pick<StepRecord, 'programme' | 'accompaniment' | 'realStart' | 'realEnd' | 'validatedOn'> & {
  readonly dossierId: string
}

export const steps = (ctx: RequestContext) => ({
  add: (step: Omit<Step, 'plieId'>): Promise<Step> => insert(ctx, StepEntity, step),
  /** The dossier an étape is in: locked before it, as everywhere. @throws NOT_FOUND */
  async dossierOf(id: string): Promise<string> {
    const [row] = isId(id)
      ? await ctx.em.execute<{ dossier_id: string }[]>(
          'select dossier_id from step where plie_id = ?::uuid and id = ?::uuid',
          [plieOf(ctx), id],
        )
      : []
    if (row === undefined) throw notFound()
    return row.dossier_id
  },
  /** Locked until the end of the transaction. @throws NOT_FOUND */
  async lock(id: string): Promise<Step> {
    const found = isId(id)
      ? await ctx.em.findOne(StepEntity, { plieId: plieOf(ctx), id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
    if (found === null) throw notFound()
    return found
  },
  /** Oldest first. */
  ofDossier: (dossierId: string): Promise<Step[]> =>
    ctx.em.find(StepEntity, { plieId: plieOf(ctx), dossierId }, { orderBy: { createdAt: 'asc', id: 'asc' } }),
  count: (dossierId: string): Promise<number> => ctx.em.count(StepEntity, { plieId: plieOf(ctx), dossierId }),
  /** The first day of an étape the PLIE ever wrote; null while it has written none. */
  async writtenSince(): Promise<PlainDate | null> {
    const [row] = await ctx.em.execute<{ day: PlainDate | null }[]>(
      'select min(coalesce(real_start, planned_start, created_at::date))::text as day from step where plie_id = ?::uuid',
      [plieOf(ctx)],
    )
    return row?.day ?? null
  },
  /** Of some dossiers, to be read and not changed. */
  ofDossiers: (dossierIds: readonly string[]): Promise<Step[]> =>
    ctx.em.find(StepEntity, { plieId: plieOf(ctx), dossierId: { $in: [...dossierIds] } }, { disableIdentityMap: true }),
  /** Those of some dossiers that began or were validated, in one statement. */
  async datesOf(dossierIds: readonly string[]): Promise<StepDates[]> {
    const rows = await ctx.em.find(
      StepEntity,
      { plieId: plieOf(ctx), dossierId: { $in: [...dossierIds] }, realStart: { $ne: null } },
      { disableIdentityMap: true },
    )
    return rows.map(({ dossierId, programme, accompaniment, realStart, realEnd, validatedOn }) => ({
      ...{ dossierId, programme, accompaniment, realStart: realStart ?? null, realEnd: realEnd ?? null },
      validatedOn: validatedOn ?? null,
    }))
  },
})

export const stepEvidence = (ctx: RequestContext) => ({
  add: (evidence: Omit<StepEvidence, 'plieId'>): Promise<StepEvidence> => insert(ctx, StepEvidenceEntity, evidence),
  /** In the order they were joined. */
  ofDossier: (dossierId: string): Promise<StepEvidence[]> =>
    ctx.em.find(StepEvidenceEntity, { plieId: plieOf(ctx), dossierId }, { orderBy: { addedAt: 'asc', id: 'asc' } }),
  async ofStep(step: Step): Promise<StepEvidence[]> {
    return (await this.ofDossier(step.dossierId)).filter(({ stepId }) => stepId === step.id)
  },
  async remove(evidence: StepEvidence): Promise<void> {
    await ctx.em.remove(evidence).flush()
  },
})

export const stepDecisions = (ctx: RequestContext) => ({
  add: (decision: Omit<StepDecision, 'plieId'>): Promise<StepDecision> => insert(ctx, StepDecisionEntity, decision),
})
