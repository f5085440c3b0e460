import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { TruthEnum } from '../exits/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { explainReplay } from './explain-replay.ts'
import { DraftReplayType, ReplayExplanationType, ReplayedClauseType, RuleReadingType } from './replay.types.ts'
import { replayDraft } from './replay-draft.ts'
import type { ReasonLine, RuleReading } from './replay-reasons.ts'

const asTruth = (truth: boolean | null) => (truth === null ? 'UNKNOWN' : truth ? 'TRUE' : 'FALSE')

@Resolver(() => DraftReplayType)
export class ReplayResolver {
  @Query(() => DraftReplayType, {
    nullable: true,
    description: 'Null when the draft is no longer at this revision, and for a form never published.',
  })
  replayDraft(
    @Arg('formId', () => ID) formId: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Most changed dossiers of the run.' }) first: number,
    @Ctx() ctx: RequestContext,
  ) {
    return replayDraft(ctx, { formId, revision, after, first })
  }

  @Query(() => ReplayExplanationType, { nullable: true, description: '`subjectId`: id of a replay’s entry.' })
  replayExplanation(
    @Arg('formId', () => ID) formId: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('subjectId', () => ID) subjectId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return explainReplay(ctx, { formId, revision, id: subjectId })
  }
}

@Resolver(() => RuleReadingType)
export class RuleReadingResolver {
  @FieldResolver(() => TruthEnum)
  truth(@Root() reading: RuleReading) {
    return asTruth(reading.truth)
  }
}

@Resolver(() => ReplayedClauseType)
export class ReplayedClauseResolver {
  @FieldResolver(() => TruthEnum)
  truth(@Root() line: ReasonLine) {
    return asTruth(line.truth)
  }
}
