import { z } from 'zod'
import { exitProposed } from '../../schema/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { moveToExitProposed } from '../journeys/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { insert } from '../platform/orm/insert.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { lines, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { assessmentOf } from './assess-exit.ts'
import { ExitDecisionEntity } from './exit-decision.entity.ts'

export interface ProposeExit {
  readonly dossierId: string
  readonly outcome: string
  readonly ruleId?: string | null | undefined
  readonly comment?: string | null | undefined
  /** Version of the dossier that was shown. */
  readonly version: number
  readonly idempotencyKey: string
}

const input = z.object({ comment: lines(2_000).nullish() })

/**
 * Stores a proposal of exit with the whole trace of what the criteria say today. Another outcome than the one computed needs
 * a written reason (domain.md §6: « the référent proposes, the committee disposes, override needs a written reason »).
 */
export const proposeExit = useCase(
  'exit.propose',
  async (ctx, asked: ProposeExit): Promise<{ id: string; dossierId: string }> => {
    const dossier = await dossiers(ctx).lock(asked.dossierId)

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('exit.propose', dossier, 'dossier.read')

    touch(ctx, dossier, asked.version)
    const { comment } = parseInput(input, asked)
    const assessment = await assessmentOf(ctx, dossier)
    const outcome = assessment?.outcomes.find(({ id }) => id === asked.outcome)
    if (assessment === null || outcome === undefined) throw new InvalidInput([inputIssue('input.unknown', 'outcome')])
    const rule = asked.ruleId ? assessment.rules.find(({ id }) => id === asked.ruleId) : undefined
    if (asked.ruleId && rule?.outcome !== outcome.id) throw new InvalidInput([inputIssue('input.unknown', 'ruleId')])
    const overrides = assessment.outcome !== outcome.id
    if (overrides && !comment) throw new InvalidInput([inputIssue('input.comment-required', 'comment')])

    const decision = await insert(ctx, ExitDecisionEntity, {
      id: newId(),
      dossierId: dossier.id,
      formVersionId: assessment.formVersionId,
      outcome: outcome.id,
      computedOutcome: assessment.outcome,
      ruleId: rule?.id ?? (overrides ? null : assessment.ruleId),
      record: assessment.record,
      comment: comment || null,
      decidedAt: ctx.now,
      decidedBy: ctx.actor.id ?? '',
    })
    await moveToExitProposed(ctx, dossier, comment || null)

    record(
      ctx,
      dossier.id,
      exitProposed({
        exitDecisionId: decision.id,
        outcome: outcome.id,
        outcomeLabel: outcome.label,
        ruleId: decision.ruleId ?? null,
        overrides,
      }),
    )
    return { id: decision.id, dossierId: dossier.id }
  },
  { idempotent: true },
)
