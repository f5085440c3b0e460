import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { MemberType } from '../accounts/index.ts'
import { asResult } from '../graphql/as-result.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'
import type { Row } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import { attachReferent } from './attach-referent.ts'
import { readStructures, structurePayload } from './read-structures.ts'
import { recordStructure } from './record-structure.ts'
import {
  AttachReferentResult,
  RecordStructureResult,
  StructureInput,
  StructureNameType,
  StructureType,
  UpdateStructureResult,
} from './structures.types.ts'
import { updateStructure } from './update-structure.ts'

@Resolver(() => StructureType)
export class StructureResolver {
  @Query(() => [StructureType], { description: 'By name, those that work for the PLIE no more last.' })
  structures(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readStructures(ctx, { selection: selectionOf(info, 'Structure') })
  }

  @FieldResolver(() => Int, { description: 'Who work there now.' })
  referents(@Root() structure: Row) {
    const people = structure['people']
    return typeof people === 'object' && people !== null ? Reflect.get(people, 'people') : 0
  }

  @Mutation(() => RecordStructureResult)
  recordStructure(
    @Arg('input', () => StructureInput) input: StructureInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'StructurePayload', async () =>
      structurePayload(ctx, info, await recordStructure(ctx, { input, idempotencyKey })),
    )
  }

  @Mutation(() => UpdateStructureResult)
  updateStructure(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => StructureInput) input: StructureInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'StructurePayload', async () =>
      structurePayload(ctx, info, await updateStructure(ctx, { id, input, version })),
    )
  }

  @Mutation(() => AttachReferentResult, { description: 'Says which structure employs a référent, and from which day.' })
  attachReferent(
    @Arg('referentId', () => ID) referentId: string,
    @Arg('structureId', () => ID, { nullable: true, description: 'Null: none any more.' })
    structureId: string | undefined,
    @Arg('fromDay', () => PlainDateScalar) fromDay: string,
    @Arg('version', () => Int, { description: 'Of the member.' }) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'AttachmentOfReferentPayload', async () => ({
      referentId: (await attachReferent(ctx, { referentId, structureId: structureId ?? null, fromDay, version })).id,
    }))
  }
}

@Resolver(() => MemberType)
export class MemberStructureResolver {
  @FieldResolver(() => StructureNameType, { nullable: true, description: 'Which employs them now.' })
  structure(@Root() member: Row) {
    return member['structure']
  }
}
