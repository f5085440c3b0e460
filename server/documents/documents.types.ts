import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DOCUMENT_KINDS, type DocumentKind } from '../../schema/index.ts'
import { MemberType } from '../accounts/index.ts'
import { AttachmentType } from '../attachments/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  DossierClosedType,
  InvalidInputType,
  KeyReusedType,
  UserError,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const DocumentKindEnum = enumOf(
  'DocumentKind',
  DOCUMENT_KINDS.map(({ id }) => id),
)

@ObjectType('DocumentVersion', { description: 'One file a document was; the latest has the highest number.' })
export class DocumentVersionType {
  @Field(() => ID) id!: string
  @Field(() => Int) number!: number
  @Field(() => AttachmentType) file!: AttachmentType
  @Field(() => DateTimeScalar) addedAt!: string
  @Field(() => MemberType, { nullable: true }) addedBy?: MemberType
}

@ObjectType('Document', {
  description: 'A document deposited in a dossier, with all its versions. Withdrawn with a reason, never erased.',
})
export class DocumentType {
  @Field(() => ID) id!: string
  @Field(() => DocumentKindEnum) kind!: DocumentKind
  @Field(() => Boolean, { description: 'Tells of health or social situation: for those who follow the person.' })
  sensitive!: boolean
  @Field(() => DateTimeScalar, { nullable: true }) withdrawnAt?: string
  @Field(() => MemberType, { nullable: true }) withdrawnBy?: MemberType
  @Field(() => String, { nullable: true, description: 'Free text; null for those who may not read it.' })
  withdrawnReason?: string
  @Field(() => Int) version!: number
  @Field(() => DateTimeScalar) createdAt!: string
  @Field(() => DateTimeScalar) updatedAt!: string
}

@InputType('DocumentInput')
export class DocumentInput {
  @Field(() => DocumentKindEnum) kind!: DocumentKind
  @Field(() => String, { nullable: true, description: 'Absent: the kind says enough.' }) label?: string
  @Field(() => Boolean, { description: 'Tells of health or social situation. Once so, always so.' }) sensitive!: boolean
}

@ObjectType('DocumentPayload')
export class DocumentPayload {
  @Field(() => DocumentType) document!: DocumentType
  @Field(() => DossierType) dossier!: DossierType
}

@ObjectType('DocumentWithdrawn', {
  implements: UserError,
  description: 'The document was withdrawn: it stays as it was.',
})
export class DocumentWithdrawnType extends UserError {}

export const DepositDocumentResult = unionOf('DepositDocumentResult', [
  DocumentPayload,
  InvalidInputType,
  DossierClosedType,
  KeyReusedType,
])
export const ChangeDocumentResult = unionOf('ChangeDocumentResult', [
  DocumentPayload,
  InvalidInputType,
  VersionConflictType,
  DossierClosedType,
  DocumentWithdrawnType,
])
