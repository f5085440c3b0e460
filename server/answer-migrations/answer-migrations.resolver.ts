import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import {
  describeMigration,
  describeMigrationChoice,
  describeMigrationOutcome,
  type MigrationAction,
  type MigrationOutcomeKind,
  say,
} from '../../schema/index.ts'
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
import { dryRunMigration, type TriedPlan } from './dry-run-migration.ts'
import { type PlannedEntry, readMigrationPlan } from './read-migration-plan.ts'
import { readMigrations } from './read-migrations.ts'
import { undoMigration } from './undo-migration.ts'

@Resolver()
export class AnswerMigrationResolver {
  @Query(() => MigrationPlanType, { nullable: true, description: 'Null without a draft.' })
  async migrationPlan(@Arg('formId', () => ID) formId: string, @Ctx() ctx: RequestContext) {
    const plan = await readMigrationPlan(ctx, { formId })
    if (plan === null) return null
    return {
      revision: plan.revision,
      versions: plan.versions.map(({ source, entries }) => ({
        formVersionId: source.id,
        number: source.number,
        submissions: source.submissions,
        entries: entries.map((entry) => presentEntry(ctx, entry)),
      })),
    }
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

const pairs = (options: { readonly [from: string]: string | null }) =>
  Object.entries(options).map(([from, to]) => ({ from, to }))

const presentAction = (action: MigrationAction) => ({
  do: action.do,
  options: action.do === 'map' ? pairs(action.options) : [],
  otherwise: action.do === 'cast' ? action.otherwise : null,
})

const presentEntry = (ctx: RequestContext, { entry, mapping, answers, submissions }: PlannedEntry) => {
  const option = ({ id, label }: { id: string; label: Parameters<typeof say>[0] }) => ({
    id,
    label: say(label, ctx.locale),
  })
  return {
    id: entry.id,
    sentence: describeMigration(entry, ctx.locale),
    field: entry.field,
    label: say(entry.label, ctx.locale),
    answers,
    submissions,
    choices: entry.choices
      .filter((choice) => choice !== 'map' || mapping !== null)
      .map((choice) => ({ choice, sentence: describeMigrationChoice(choice, ctx.locale) })),
    proposed: presentAction(entry.action),
    options: (mapping?.options ?? []).map(option),
    targets: (mapping?.targets ?? []).map(option),
    pairs: pairs(mapping?.proposed ?? {}),
  }
}

const presentTried = (ctx: RequestContext, tried: TriedPlan) => {
  const told = <T extends { readonly what: MigrationOutcomeKind }>(one: T) => ({
    ...one,
    sentence: describeMigrationOutcome(one.what, ctx.locale),
  })
  return {
    revision: tried.revision,
    versions: tried.versions.map((version) => ({
      ...version,
      entries: version.entries.map((entry) => ({
        ...entry,
        outcomes: entry.outcomes.map(told),
        samples: entry.samples.map(told),
      })),
    })),
  }
}
