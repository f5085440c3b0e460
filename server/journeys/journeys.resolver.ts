import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { say } from '../../schema/index.ts'
import { DossierType, dossierPayload } from '../dossiers/index.ts'
import { asResult } from '../graphql/as-result.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import { actOnJourney } from './act-on-journey.ts'
import type { PerformedAct } from './changes/index.ts'
import { readJourneySettings } from './journey-record.ts'
import {
  EntryDocumentResult,
  JourneyActDoneType,
  JourneyActEnum,
  JourneyActInput,
  JourneyResult,
  JourneyType,
  ReferentSpellType,
  StandbyType,
  SuspensionType,
} from './journeys.types.ts'
import { markEntryDocument } from './mark-entry-document.ts'
import { readJourney } from './read-journey.ts'

@Resolver(() => DossierType)
export class JourneyResolver {
  @Query(() => JourneyType)
  journey(@Arg('dossierId', () => ID) dossierId: string, @Ctx() ctx: RequestContext) {
    return readJourney(ctx, { dossierId })
  }

  @Mutation(() => JourneyResult, {
    description:
      'Does one act of the life cycle; exits are proposed by `proposeExit`, référents changed by `assignReferent`.',
  })
  actOnJourney(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('act', () => JourneyActEnum) act: PerformedAct,
    @Arg('input', () => JourneyActInput) input: JourneyActInput,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'DossierPayload', async () =>
      dossierPayload(ctx, info, await actOnJourney(ctx, { dossierId, act, input, version, idempotencyKey })),
    )
  }

  @Mutation(() => EntryDocumentResult)
  markEntryDocument(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('document', () => String) document: string,
    @Arg('seen', () => Boolean) seen: boolean,
    @Arg('documentId', () => ID, { nullable: true, description: 'Its copy, deposited in the dossier.' })
    documentId: string | undefined,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'DossierPayload', async () =>
      dossierPayload(ctx, info, await markEntryDocument(ctx, { dossierId, document, seen, documentId, version })),
    )
  }

  @FieldResolver(() => [StandbyType])
  standbys(@Root() dossier: Row) {
    return dossier['standbys']
  }

  @FieldResolver(() => [SuspensionType])
  suspensions(@Root() dossier: Row) {
    return dossier['suspensions']
  }

  @FieldResolver(() => [ReferentSpellType], { description: 'Oldest first.' })
  referentSpells(@Root() dossier: Row) {
    return dossier['referentSpells']
  }

  @FieldResolver(() => [JourneyActDoneType], { description: 'Oldest first.' })
  journeyActs(@Root() dossier: Row) {
    return dossier['journeyActs']
  }
}

@Resolver(() => StandbyType)
export class StandbyResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'As the PLIE words it; null for those who may not read it, as it may tell of health.',
  })
  async reasonLabel(@Root() standby: Row, @Ctx() ctx: RequestContext) {
    const id = standby['reason']
    if (typeof id !== 'string') return null
    const reasons = (await readJourneySettings(ctx)).standby?.reasons ?? []
    const found = reasons.find((one) => one.id === id)
    return found === undefined ? id : say(found.label, ctx.locale)
  }
}

@Resolver(() => JourneyActDoneType)
export class JourneyActDoneResolver {
  @FieldResolver(() => String, { nullable: true })
  reason(@Root() done: Row) {
    return done['writtenReason'] ?? done['toldReason'] ?? null
  }
}
