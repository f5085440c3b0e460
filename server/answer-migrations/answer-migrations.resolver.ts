import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import { notFound } from '../platform/errors.ts'
import type { RequestContext } from '../platform/request.ts'
import {
  AnswerMigrationType,
  DryRunMigrationResult,
  MigrationPlanType,
  UndoMigrationResult,
  VersionMigrationInput,
} from './answer-migrations.types.ts'
import { chosenInput } from './chosen-input.ts'
import { dryRunMigration } from './dry-run-migration.ts'
import { presentPlan, presentTried } from './present-plan.ts'
import { readMigrationPlan } from './read-migration-plan.ts'
import { readMigrations } from './read-migrations.ts'
import { undoMigration } from './undo-migration.ts'

@Resolver()
export class AnswerMigrationResolver {
  @Query(() => MigrationPlanType, { nullable: true, description: 'Null without a draft.' })
  async migrationPlan(@Arg('formId', () => ID) formId: string, @Ctx() ctx: RequestContext) {
    const plan = await readMigrationPlan(ctx, { formId })
    return plan === null ? null : presentPlan(ctx, plan)
  }

  @Query(() => DryRunMigrationResult)
  dryRunMigration(
    @Arg('formId', () => ID) formId: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('plan', () => [VersionMigrationInput]) plan: VersionMigrationInput[],
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'MigrationDryRun', async () =>
      presentTried(ctx, await dryRunMigration(ctx, { formId, revision, plan: chosenInput(plan) ?? [] })),
    )
  }

  @Query(() => [AnswerMigrationType], { description: 'Latest first.' })
  answerMigrations(@Arg('formId', () => ID) formId: string, @Ctx() ctx: RequestContext) {
    return readMigrations(ctx, { formId })
  }

  @Mutation(() => UndoMigrationResult, {
    description:
      'Takes forms under way back to the version and answers they had; what was submitted, closed or taken further since stays.',
  })
  undoMigration(
    @Arg('migrationId', () => ID) migrationId: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'AnswerMigrationPayload', async () => {
      const { id, formId } = await undoMigration(ctx, { migrationId, idempotencyKey })
      const migration = (await readMigrations(ctx, { formId })).find((one) => one.id === id)
      if (migration === undefined) throw notFound()
      return { migration }
    })
  }
}
