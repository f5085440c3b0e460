import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { STRUCTURE_KINDS, type StructureKind } from '../../schema/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { InvalidInputType, KeyReusedType, VersionConflictType } from '../graphql/result-types.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const StructureKindEnum = enumOf(
  'StructureKind',
  STRUCTURE_KINDS.map(({ id }) => id),
)

@ObjectType('Structure', { description: 'An organisation that employs référents of the PLIE.' })
export class StructureType {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => StructureKindEnum) kind!: StructureKind
  @Field(() => [String], { description: 'Where it accompanies people.' }) communes!: string[]
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'First day it works for the PLIE no more; null while it does.',
  })
  closedOn?: string
  @Field(() => Int) version!: number
}

@ObjectType('StructureName')
export class StructureNameType {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
}

@InputType('StructureInput')
export class StructureInput {
  @Field(() => String) name!: string
  @Field(() => StructureKindEnum) kind!: StructureKind
  @Field(() => [String]) communes!: string[]
  @Field(() => PlainDateScalar, { nullable: true, description: 'Not while référents work there.' }) closedOn?: string
}

@ObjectType('StructurePayload')
export class StructurePayload {
  @Field(() => StructureType) structure!: StructureType
}
@ObjectType('AttachmentOfReferentPayload')
export class AttachmentOfReferentPayload {
  @Field(() => ID) referentId!: string
}
export const RecordStructureResult = unionOf('RecordStructureResult', [
  StructurePayload,
  InvalidInputType,
  KeyReusedType,
])
export const UpdateStructureResult = unionOf('UpdateStructureResult', [
  StructurePayload,
  InvalidInputType,
  VersionConflictType,
])
export const AttachReferentResult = unionOf('AttachReferentResult', [
  AttachmentOfReferentPayload,
  InvalidInputType,
  VersionConflictType,
])
