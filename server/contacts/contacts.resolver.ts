import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { DossierType } from '../dossiers/index.ts'
import { asResult } from '../graphql/as-result.ts'
import type { Row } from '../platform/plan/plan.ts'
import { relationKey } from '../platform/plan/shape.ts'
import type { RequestContext } from '../platform/request.ts'
import {
  ContactChannelEnum,
  ContactInput,
  ContactPresenceEnum,
  ContactSummaryType,
  ContactType,
  RecordContactResult,
  RemoveContactResult,
  UpdateContactResult,
} from './contacts.types.ts'
import { contactPayload, removedContactPayload } from './present-contacts.ts'
import { readContactSummary } from './read-contact-summary.ts'
import { recordContact } from './record-contact.ts'
import { removeContact } from './remove-contact.ts'
import { updateContact } from './update-contact.ts'

@Resolver(() => DossierType)
export class ContactResolver {
  @Query(() => ContactSummaryType)
  contactSummary(@Arg('dossierId', () => ID) dossierId: string, @Ctx() ctx: RequestContext) {
    return readContactSummary(ctx, { dossierId })
  }

  @FieldResolver(() => [ContactType], { description: 'Latest first, appointments included.' })
  contacts(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) _first: number,
    @Arg('channel', () => [ContactChannelEnum], { nullable: true }) _channel: string[] | undefined,
    @Arg('presence', () => [ContactPresenceEnum], { nullable: true }) _presence: string[] | undefined,
    @Root() dossier: Row,
    @Info() info: GraphQLResolveInfo,
  ) {
    return dossier[relationKey('contacts', String(info.path.key))]
  }

  @Mutation(() => RecordContactResult)
  recordContact(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('input', () => ContactInput) input: ContactInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'ContactPayload', async () =>
      contactPayload(ctx, info, await recordContact(ctx, { dossierId, input, idempotencyKey })),
    )
  }

  @Mutation(() => UpdateContactResult)
  updateContact(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ContactInput) input: ContactInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'ContactPayload', async () =>
      contactPayload(ctx, info, await updateContact(ctx, { id, input, version })),
    )
  }

  @Mutation(() => RemoveContactResult)
  removeContact(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'RemovedContactPayload', async () =>
      removedContactPayload(ctx, info, await removeContact(ctx, { id, version })),
    )
  }
}
