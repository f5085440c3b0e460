import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { explanationOf, say } from '../../schema/index.ts'
import { DossierType, dossierPayload } from '../dossiers/index.ts'
import { FormVersionType, formVersionShape } from '../forms/index.ts'
import { asResult } from '../graphql/as-result.ts'
import { AudienceEnum } from '../graphql/audience.ts'
import { type Row, readOne } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import { sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { outcomeLabels } from '../tenants/index.ts'
import { assessExit, type ExitAssessment } from './assess-exit.ts'
import { exitDecisionShape } from './exits.shape.ts'
import { ExitAssessmentType, ExitDecisionType, OutcomeType, ProposeExitResult } from './exits.types.ts'
import { listOutcomes } from './list-outcomes.ts'
import { proposeExit } from './propose-exit.ts'

const payload = async (
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  { id, dossierId }: { id: string; dossierId: string },
) => ({
  decision: await readOne(
    ctx,
    exitDecisionShape,
    selectionOf(info, 'ExitDecision', ['ExitDecisionPayload.decision']),
    sql('exit_decision.id = ?::uuid', id),
  ),
  ...(await dossierPayload(ctx, info, { id: dossierId }, 'ExitDecisionPayload')),
})

@Resolver(() => ExitAssessmentType)
export class ExitAssessmentResolver {
  @Query(() => ExitAssessmentType, {
    nullable: true,
    description: 'Null when the PLIE has published no exit criteria.',
  })
  exitAssessment(@Arg('dossierId', () => ID) dossierId: string, @Ctx() ctx: RequestContext) {
    return assessExit(ctx, { dossierId })
  }

  @Query(() => [OutcomeType], { description: 'Every outcome a decision may give, as the PLIE names it.' })
  outcomes(@Ctx() ctx: RequestContext) {
    return listOutcomes(ctx, {})
  }

  @FieldResolver(() => FormVersionType)
  version(@Root() assessment: ExitAssessment, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readOne(
      ctx,
      formVersionShape,
      selectionOf(info, 'FormVersion'),
      sql('form_version.id = ?::uuid', assessment.formVersionId),
    )
  }

  @Mutation(() => ProposeExitResult, {
    description: 'Stores the proposal with its whole trace; another outcome than the computed one needs a comment.',
  })
  proposeExit(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('outcome', () => ID) outcome: string,
    @Arg('ruleId', () => ID, { nullable: true }) ruleId: string | undefined,
    @Arg('comment', () => String, { nullable: true }) comment: string | undefined,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'ExitDecisionPayload', async () =>
      payload(ctx, info, await proposeExit(ctx, { dossierId, outcome, ruleId, comment, version, idempotencyKey })),
    )
  }
}

@Resolver(() => ExitDecisionType)
export class ExitDecisionResolver {
  @FieldResolver(() => String)
  async outcomeLabel(@Root() decision: Row, @Ctx() ctx: RequestContext) {
    const outcome = String(decision['outcome'])
    const label = (await outcomeLabels(ctx)).get(outcome)
    return label === undefined ? outcome : say(label, ctx.locale)
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description:
      'What was decided and why, as kept that day, one paragraph each. Null for those who may not read the situation it tells, and for a decision recorded without its explanation.',
  })
  explanation(
    @Root() decision: Row,
    @Arg('audience', () => AudienceEnum, { defaultValue: 'REFERENT' }) audience: string,
    @Ctx() ctx: RequestContext,
  ) {
    return explanationOf(decision['record'], audience, ctx.locale)
  }

  @FieldResolver(() => Boolean, { description: 'A person chose another outcome than the criteria gave.' })
  overrides(@Root() decision: Row) {
    return decision['outcome'] !== decision['computedOutcome']
  }
}

@Resolver(() => DossierType)
export class DossierExitResolver {
  @FieldResolver(() => ExitDecisionType, {
    nullable: true,
    description: 'The last proposal; null while there is none.',
  })
  exitDecision(@Root() dossier: Row) {
    return dossier['exitDecision']
  }
}
