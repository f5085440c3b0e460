import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { dossierEventSentence } from '../../schema/index.ts'
import { asResult } from '../graphql/as-result.ts'
import type { Row } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import { relationKey } from '../platform/plan/shape.ts'
import type { RequestContext } from '../platform/request.ts'
import { wordsOf } from '../tenants/index.ts'
import { assignReferent } from './assign-referent.ts'
import { dossierAbilities } from './dossier-abilities.ts'
import {
  AssignReferentResult,
  DossierConnectionType,
  DossierEventType,
  DossierFilterInput,
  DossierOrderInput,
  DossierType,
  OpenDossierInput,
  OpenDossierResult,
  ParticipantInput,
  UpdateParticipantResult,
} from './dossiers.types.ts'
import { openDossier } from './open-dossier.ts'
import { asConnection, dossierPayload } from './present-dossiers.ts'
import { listDossiers, readDossier } from './read-dossiers.ts'
import { updateParticipant } from './update-participant.ts'

@Resolver(() => DossierType)
export class DossierResolver {
  @Query(() => DossierConnectionType)
  async dossiers(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('offset', () => Int, { nullable: true }) offset: number | undefined,
    @Arg('filter', () => DossierFilterInput, { nullable: true }) filter: DossierFilterInput | undefined,
    @Arg('orderBy', () => DossierOrderInput, { nullable: true }) orderBy: DossierOrderInput | undefined,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = selectionOf(
      info,
      'Dossier',
      ['DossierConnection.nodes'],
      ['DossierConnection.edges', 'DossierEdge.node'],
    )
    const counts = 'totalCount' in selectionOf(info, 'DossierConnection')
    return asConnection(
      await listDossiers(ctx, { first: first ?? 25, after, offset, filter, orderBy, selection, counts }),
    )
  }

  @Query(() => DossierType, { nullable: true })
  dossier(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readDossier(ctx, { id, selection: selectionOf(info, 'Dossier') })
  }

  @Mutation(() => OpenDossierResult)
  openDossier(
    @Arg('input', () => OpenDossierInput) input: OpenDossierInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'DossierPayload', async () =>
      dossierPayload(ctx, info, await openDossier(ctx, { ...input, idempotencyKey })),
    )
  }

  @Mutation(() => AssignReferentResult)
  assignReferent(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('referentId', () => ID) referentId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'DossierPayload', async () =>
      dossierPayload(ctx, info, await assignReferent(ctx, { dossierId, referentId, version })),
    )
  }

  @Mutation(() => UpdateParticipantResult)
  updateParticipant(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('input', () => ParticipantInput) input: ParticipantInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'DossierPayload', async () =>
      dossierPayload(ctx, info, await updateParticipant(ctx, { dossierId, input, version })),
    )
  }

  @FieldResolver(() => [DossierEventType])
  events(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) _first: number,
    @Root() dossier: Row,
    @Info() info: GraphQLResolveInfo,
  ) {
    return dossier[relationKey('events', String(info.path.key))]
  }

  @FieldResolver(() => [String])
  abilities(@Root() dossier: Row, @Ctx() ctx: RequestContext) {
    return dossierAbilities(ctx, dossier)
  }
}

@Resolver(() => DossierEventType)
export class DossierEventResolver {
  @FieldResolver(() => String)
  async sentence(@Root() event: Row, @Ctx() ctx: RequestContext) {
    const words = await wordsOf(ctx)
    return dossierEventSentence(String(event['kind']), event['data'], ctx.locale, words) ?? String(event['kind'])
  }
}
