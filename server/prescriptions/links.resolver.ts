import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { SheetAudience } from '../../schema/index.ts'
import { asResult } from '../graphql/as-result.ts'
import { DateTimeScalar, PlainDateScalar } from '../graphql/scalars/scalars.ts'
import type { Row } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import { createPrescriptionLink } from './create-prescription-link.ts'
import {
  CreatePrescriptionLinkResult,
  LanguageEnum,
  LinkStateEnum,
  PrescriptionLinkPayload,
  PrescriptionLinkType,
  SheetAudienceEnum,
} from './prescriptions.types.ts'
import { addressOf, countsOf, stateOf } from './present-links.ts'
import { listPrescriptionLinks, readPrescriptionLink } from './read-links.ts'
import { revokePrescriptionLink } from './revoke-prescription-link.ts'

const payload = async (ctx: RequestContext, info: GraphQLResolveInfo, { id }: { id: string }) => ({
  link: await readPrescriptionLink(ctx, {
    id,
    selection: selectionOf(info, 'PrescriptionLink', ['PrescriptionLinkPayload.link']),
  }),
})

@Resolver(() => PrescriptionLinkType)
export class PrescriptionLinkResolver {
  @Query(() => [PrescriptionLinkType], { description: 'Every public link of the PLIE, newest first.' })
  prescriptionLinks(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return listPrescriptionLinks(ctx, { selection: selectionOf(info, 'PrescriptionLink') })
  }

  @Mutation(() => CreatePrescriptionLinkResult)
  createPrescriptionLink(
    @Arg('formId', () => ID) formId: string,
    @Arg('label', () => String) label: string,
    @Arg('language', () => LanguageEnum) language: string,
    @Arg('opensOn', () => PlainDateScalar, { nullable: true }) opensOn: string | undefined,
    @Arg('expiresOn', () => PlainDateScalar, { nullable: true }) expiresOn: string | undefined,
    @Arg('audience', () => SheetAudienceEnum, { nullable: true, description: 'Absent: a prescriber.' })
    audience: SheetAudience | undefined,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = { formId, label, language, opensOn, expiresOn, audience, idempotencyKey }
    return asResult(ctx, 'PrescriptionLinkPayload', async () =>
      payload(ctx, info, await createPrescriptionLink(ctx, asked)),
    )
  }

  @Mutation(() => PrescriptionLinkPayload, { description: 'Closes a link for good.' })
  async revokePrescriptionLink(
    @Arg('id', () => ID) id: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await revokePrescriptionLink(ctx, { id }))
  }

  @FieldResolver(() => String, { description: 'What to give to the prescribing body; who has it may send, not read.' })
  address(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return addressOf(ctx, row)
  }

  @FieldResolver(() => LinkStateEnum)
  state(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return stateOf(ctx, row)
  }

  @FieldResolver(() => Int, { description: 'Prescriptions received through it.' })
  received(@Root() row: Row) {
    return countsOf(row).received
  }

  @FieldResolver(() => Int, { description: 'Those not decided yet.' })
  waiting(@Root() row: Row) {
    return countsOf(row).waiting
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true })
  lastReceivedAt(@Root() row: Row) {
    return countsOf(row).lastReceivedAt
  }
}
