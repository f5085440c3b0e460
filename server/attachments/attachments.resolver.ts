import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { say } from '../../schema/index.ts'
import { MemberType } from '../accounts/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import type { Row } from '../platform/plan/plan.ts'
import { relationKey } from '../platform/plan/shape.ts'
import type { RequestContext } from '../platform/request.ts'

const CarrierKindEnum = enumOf('CarrierKind', ['answer', 'step', 'contact', 'document'])

@ObjectType('AttachmentCarrier', {
  description: 'A record that holds a file: an answer, a step it proves, a signed contact, a document.',
})
export class AttachmentCarrierType {
  @Field(() => ID, { description: 'Of the submission, the step, the contact or the document.' }) id!: string
  @Field(() => CarrierKindEnum) kind!: string
}

@ObjectType('FileDownload', { description: 'A time somebody downloaded a file; `by` is null for a program.' })
export class FileDownloadType {
  @Field(() => ID) id!: string
  @Field(() => DateTimeScalar) at!: string
  @Field(() => MemberType, { nullable: true }) by?: MemberType
}

@ObjectType('Attachment', { description: 'A file of a dossier, downloaded at `/files/<plie>/<id>`.' })
export class AttachmentType {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String) mime!: string
  @Field(() => Int, { description: 'Bytes.' }) size!: number
  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' }) sha256!: string
  @Field(() => Boolean, { description: 'Tells of health or social situation: for those who follow the person.' })
  sensitive!: boolean
  @Field(() => DateTimeScalar) createdAt!: string
  @Field(() => MemberType, { nullable: true }) addedBy?: MemberType
}

@Resolver(() => DossierType)
export class DossierAttachmentsResolver {
  @FieldResolver(() => [AttachmentType], { description: 'Every file of the dossier, whatever holds it. Oldest first.' })
  attachments(@Root() dossier: Row) {
    return dossier['attachments']
  }
}

@Resolver(() => AttachmentType)
export class AttachmentResolver {
  @FieldResolver(() => [AttachmentCarrierType], { description: 'Empty: nothing holds it yet.' })
  carriers(@Root() file: Row) {
    return file['carriers']
  }

  @FieldResolver(() => [FileDownloadType], {
    nullable: true,
    description: 'Who downloaded it, latest first; null for those who may not know.',
  })
  downloads(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) _first: number,
    @Root() file: Row,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.access.allows('attachment.trace') ? file[relationKey('downloads', String(info.path.key))] : null
  }
}

@Resolver(() => AttachmentCarrierType)
export class AttachmentCarrierResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What the record is called; null where it has no name.' })
  label(@Root() carrier: Row, @Ctx() ctx: RequestContext) {
    const label = carrier['keptLabel']
    if (typeof label === 'string') return label
    return isText(label) ? say(label, ctx.locale) : null
  }
}

const isText = (value: unknown): value is { fr: string } =>
  typeof value === 'object' && value !== null && 'fr' in value && typeof value.fr === 'string'
