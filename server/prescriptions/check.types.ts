import { Field, ObjectType } from 'type-graphql'
import { type Eligibility, PIECE_STATES, type PieceState } from '../../schema/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { InvalidInputType, KeyReusedType, UserError, VersionConflictType } from '../graphql/result-types.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'
import {
  EligibilityEnum,
  PrescriptionDecisionType,
  PrescriptionPayload,
  PrescriptionSettledType,
} from './prescriptions.types.ts'

export const PieceStateEnum = enumOf('PieceState', PIECE_STATES)

@ObjectType('PrescriptionPiece', {
  description: 'A paper the PLIE asks for at the entry. JOINED: sent, seen by nobody yet.',
})
export class PrescriptionPieceType {
  @Field(() => String) document!: string
  @Field(() => PieceStateEnum) state!: PieceState
  @Field(() => PlainDateScalar, { nullable: true }) seenOn?: string
  @Field(() => String, { nullable: true, description: 'Who saw it.' }) seenBy?: string
}

@ObjectType('PrescriptionCheck', { description: 'What there is to check before a prescription is decided.' })
export class PrescriptionCheckType {
  @Field(() => EligibilityEnum) eligibility!: Eligibility
  @Field(() => PrescriptionDecisionType, {
    nullable: true,
    description: 'Clause by clause: today’s, or that of the day it was decided. Null: the sheet has no rules.',
  })
  decision?: PrescriptionDecisionType
  @Field(() => Boolean, { description: 'Accepting now needs a written reason.' }) needsReason!: boolean
  @Field(() => [PrescriptionPieceType]) pieces!: PrescriptionPieceType[]
  @Field(() => Boolean, { description: 'Nobody enters this PLIE while one of them is not seen.' })
  piecesBlockEntry!: boolean
}

@ObjectType('AlreadyAsked', { implements: UserError, description: 'Something was asked already, and is not answered.' })
export class AlreadyAskedType extends UserError {}

export const AskPrescriberResult = unionOf('AskPrescriberResult', [
  PrescriptionPayload,
  InvalidInputType,
  VersionConflictType,
  PrescriptionSettledType,
  AlreadyAskedType,
  KeyReusedType,
])
export const PrescriptionPieceResult = unionOf('PrescriptionPieceResult', [
  PrescriptionPayload,
  InvalidInputType,
  VersionConflictType,
  PrescriptionSettledType,
])
