import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { explanationOf, say } from '../../schema/index.ts'
import { DossierType, dossierPayload } from '../dossiers/index.ts'
import { asResult } from '../graphql/as-result.ts'
import { AudienceEnum } from '../graphql/audience.ts'
import { notFound } from '../platform/errors.ts'
import { type Row, readOne } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import { every, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { actOnStep } from './act-on-step.ts'
import type { PerformedStepAct } from './changes.ts'
import { markStepEvidence } from './mark-step-evidence.ts'
import type { TouchedStep } from './open-step.ts'
import { readSteps } from './read-steps.ts'
import { recordStep } from './record-step.ts'
import { startStepSheet } from './start-step-sheet.ts'
import { readableSteps, stepShape } from './steps.shape.ts'
import {
  ActOnStepResult,
  ChangeStepResult,
  RecordStepResult,
  StartStepSheetResult,
  StepActEnum,
  StepActInput,
  StepDecisionType,
  StepEvidenceType,
  StepInput,
  StepsTodayType,
  StepType,
} from './steps.types.ts'
import { updateStep } from './update-step.ts'

/** A repeated request gets its first answer only while the caller may still read it. */
const payload = async (ctx: RequestContext, info: GraphQLResolveInfo, { id, dossierId }: TouchedStep) => {
  const where = every([readableSteps(ctx, stepShape.table), sql(`${stepShape.table}.id = ?::uuid`, id)])
  const step = await readOne(ctx, stepShape, selectionOf(info, 'Step', ['StepPayload.step']), where)
  if (step === null) throw notFound()
  return { step, ...(await dossierPayload(ctx, info, { id: dossierId }, 'StepPayload')) }
}

@Resolver(() => DossierType)
export class DossierStepsResolver {
  @FieldResolver(() => [StepType], { description: 'In the order they began, or were to begin.' })
  steps(@Root() dossier: Row) {
    return dossier['steps']
  }

  @Query(() => StepsTodayType)
  stepsToday(@Arg('dossierId', () => ID) dossierId: string, @Ctx() ctx: RequestContext) {
    return readSteps(ctx, { dossierId })
  }

  @Mutation(() => RecordStepResult)
  recordStep(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('input', () => StepInput) input: StepInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'StepPayload', async () =>
      payload(ctx, info, await recordStep(ctx, { dossierId, input, idempotencyKey })),
    )
  }

  @Mutation(() => ChangeStepResult)
  updateStep(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => StepInput) input: StepInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'StepPayload', async () => payload(ctx, info, await updateStep(ctx, { id, input, version })))
  }

  @Mutation(() => ActOnStepResult, {
    description:
      'Does one act on a step; it is edited by `updateStep`, proved by `markStepEvidence`, its sheet opened by `startStepSheet`.',
  })
  actOnStep(
    @Arg('id', () => ID) id: string,
    @Arg('act', () => StepActEnum) act: PerformedStepAct,
    @Arg('input', () => StepActInput) input: StepActInput,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'StepPayload', async () =>
      payload(ctx, info, await actOnStep(ctx, { id, act, input, version, idempotencyKey })),
    )
  }

  @Mutation(() => StartStepSheetResult, {
    description:
      'Opens the validation sheet of a step, or takes up the one under way: `step.sheetId` is the submission.',
  })
  startStepSheet(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'StepPayload', async () =>
      payload(ctx, info, await startStepSheet(ctx, { id, idempotencyKey })),
    )
  }

  @Mutation(() => ChangeStepResult, {
    description: 'Says that a file of the dossier proves a step, or (`kept: false`) no longer does.',
  })
  markStepEvidence(
    @Arg('id', () => ID) id: string,
    @Arg('attachmentId', () => ID) attachmentId: string,
    @Arg('slot', () => ID) slot: string,
    @Arg('kept', () => Boolean) kept: boolean,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'StepPayload', async () =>
      payload(ctx, info, await markStepEvidence(ctx, { id, attachmentId, slot, kept, version })),
    )
  }
}

@Resolver(() => StepType)
export class StepResolver {
  @FieldResolver(() => String, { nullable: true, description: 'As the PLIE named it the day it was chosen.' })
  familyLabel(@Root() step: Row, @Ctx() ctx: RequestContext) {
    const label = step['keptFamilyLabel']
    return isText(label) ? say(label, ctx.locale) : null
  }

  @FieldResolver(() => [StepEvidenceType])
  evidence(@Root() step: Row) {
    return step['evidence']
  }

  @FieldResolver(() => [StepDecisionType], { description: 'Oldest first.' })
  decisions(@Root() step: Row) {
    return step['decisions']
  }
}

@Resolver(() => StepDecisionType)
export class StepDecisionResolver {
  @FieldResolver(() => [String], {
    nullable: true,
    description: 'What the rules said and why, as kept that day; null for those who may not read it.',
  })
  explanation(
    @Root() decision: Row,
    @Arg('audience', () => AudienceEnum, { defaultValue: 'REFERENT' }) audience: string,
    @Ctx() ctx: RequestContext,
  ) {
    return explanationOf(decision['record'], audience, ctx.locale)
  }
}

const isText = (value: unknown): value is { fr: string } =>
  typeof value === 'object' && value !== null && 'fr' in value && typeof value.fr === 'string'
