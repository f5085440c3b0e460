import { Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { DossierType } from '../dossiers/index.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import type { Row } from '../platform/plan/plan.ts'

@ObjectType('Attachment', { description: 'A file of a dossier, downloaded at `/files/<plie>/<id>`.' })
export class AttachmentType {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String) mime!: string
  @Field(() => Int, { description: 'Bytes.' }) size!: number
  @Field(() => DateTimeScalar) createdAt!: string
}

@Resolver(() => DossierType)
export class DossierAttachmentsResolver {
  @FieldResolver(() => [AttachmentType])
  attachments(@Root() dossier: Row) {
    return dossier['attachments']
  }
}
