import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import type { Row } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import { acceptPrescription } from './accept-prescription.ts'
import { InboxFilterInput } from './inbox.types.ts'
import type { PrescriptionStatus } from './prescription.entity.ts'
import { prescriptionPayload } from './prescription-payload.ts'
import {
  AcceptedPersonInput,
  AcceptPrescriptionResult,
  PrescriptionConnectionType,
  PrescriptionDecisionType,
  PrescriptionStatusEnum,
  PrescriptionType,
  RejectPrescriptionResult,
  TakePrescriptionResult,
} from './prescriptions.types.ts'
import { prescriptionAbilities, prescriptionDecision } from './present-prescriptions.ts'
import { listPrescriptions, readPrescription } from './read-prescriptions.ts'
import { rejectPrescription } from './reject-prescription.ts'
import { takePrescription } from './take-prescription.ts'

interface SentRow {
  readonly origin?: { readonly label?: string }
  readonly token?: { readonly label?: string }
  readonly typedBy?: { readonly displayName?: string }
}

@Resolver(() => PrescriptionType)
export class PrescriptionResolver {
  @Query(() => PrescriptionConnectionType)
  async prescriptions(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('offset', () => Int, { nullable: true }) offset: number | undefined,
    @Arg('status', () => [PrescriptionStatusEnum], { nullable: true }) status: PrescriptionStatus[] | undefined,
    @Arg('search', () => String, { nullable: true, description: 'Family or first name; starts with.' })
    search: string | undefined,
    @Arg('oldestFirst', () => Boolean, { defaultValue: false }) oldestFirst: boolean,
    @Arg('filter', () => InboxFilterInput, { nullable: true }) filter: InboxFilterInput | undefined,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = selectionOf(
      info,
      'Prescription',
      ['PrescriptionConnection.nodes'],
      ['PrescriptionConnection.edges', 'PrescriptionEdge.node'],
    )
    const counts = 'totalCount' in selectionOf(info, 'PrescriptionConnection')
    const asked = { ...filter, first: first ?? 25, after, offset, status, search, oldestFirst, selection, counts }
    const { rows, cursors, hasNextPage, hasPreviousPage, totalCount } = await listPrescriptions(ctx, asked)
    return {
      edges: rows.map((node, index) => ({ cursor: cursors[index], node })),
      nodes: rows,
      pageInfo: {
        ...{ hasNextPage, hasPreviousPage },
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
      totalCount,
    }
  }

  @Query(() => PrescriptionType, { nullable: true })
  prescription(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readPrescription(ctx, { id, selection: selectionOf(info, 'Prescription') })
  }

  @Mutation(() => TakePrescriptionResult, { description: 'Its prescriber reads that it is under review.' })
  takePrescription(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'PrescriptionPayload', async () =>
      prescriptionPayload(ctx, info, await takePrescription(ctx, { id, version })),
    )
  }

  @Mutation(() => AcceptPrescriptionResult, {
    description: 'Opens the dossier of the person, with the sheet submitted in it and its files.',
  })
  acceptPrescription(
    @Arg('id', () => ID) id: string,
    @Arg('person', () => AcceptedPersonInput) person: AcceptedPersonInput,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Owed when the rules do not say that the person may enter, or cannot tell.',
    })
    reason: string | undefined,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'PrescriptionPayload', async () =>
      prescriptionPayload(
        ctx,
        info,
        await acceptPrescription(ctx, { id, person: { ...person }, version, reason, idempotencyKey }),
      ),
    )
  }

  @Mutation(() => RejectPrescriptionResult)
  rejectPrescription(
    @Arg('id', () => ID) id: string,
    @Arg('feedback', () => String, { description: 'The reason, as the prescriber will read it.' }) feedback: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'PrescriptionPayload', async () =>
      prescriptionPayload(ctx, info, await rejectPrescription(ctx, { id, feedback, version })),
    )
  }

  @FieldResolver(() => String, { description: 'Whom the link was given to, the name of the token, or who typed it.' })
  sentThrough(@Root() row: SentRow) {
    return row.origin?.label ?? row.token?.label ?? row.typedBy?.displayName ?? ''
  }

  @FieldResolver(() => Boolean, {
    description: 'Somebody the PLIE knows, or who waits too, may be the same person. `possibleDuplicates` tells why.',
  })
  possibleDuplicate(@Root() row: Row) {
    return row['known'] !== null && row['known'] !== undefined
  }

  @FieldResolver(() => PrescriptionDecisionType, { nullable: true, description: 'Null: the sheet had no rules.' })
  decision(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return prescriptionDecision(row['record'], ctx.locale)
  }

  @FieldResolver(() => [String])
  abilities(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return prescriptionAbilities(ctx, row)
  }
}
