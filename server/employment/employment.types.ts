import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CERTIFICATION_EXTENTS, CONTRACT_KINDS, SIAE_KINDS, TRAINING_KINDS } from '../../schema/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { DossierClosedType, InvalidInputType, KeyReusedType, VersionConflictType } from '../graphql/result-types.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const ContractKindEnum = enumOf(
  'ContractKind',
  CONTRACT_KINDS.map(({ id }) => id),
)
export const SiaeKindEnum = enumOf(
  'SiaeKind',
  SIAE_KINDS.map(({ id }) => id),
)
export const TrainingKindEnum = enumOf(
  'TrainingKind',
  TRAINING_KINDS.map(({ id }) => id),
)

export const CertificationExtentEnum = enumOf(
  'CertificationExtent',
  CERTIFICATION_EXTENTS.map(({ id }) => id),
)

@ObjectType('WorkContract', {
  description: 'A job of the participant. Days are inclusive; null means not known, never « no ».',
})
export class WorkContractType {
  @Field(() => ID) id!: string
  @Field(() => ContractKindEnum) kind!: string
  @Field(() => String) employer!: string
  @Field(() => PlainDateScalar) startDate!: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day of the contract as signed.' })
  signedEndDate?: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day worked; null while in post.' })
  actualEndDate?: string
  @Field(() => Float, { nullable: true }) weeklyHours?: number
  @Field(() => Float, { nullable: true, description: 'Share of full time, 0–100.' }) quotaPercent?: number
  @Field(() => Boolean, { nullable: true }) subsidised?: boolean
  @Field(() => Float, { nullable: true }) clauseHours?: number
  @Field(() => Boolean) insertionClause!: boolean
  @Field(() => Boolean, { nullable: true }) partTimeChosen?: boolean
  @Field(() => Boolean, { nullable: true }) sameEmployer?: boolean
  @Field(() => Boolean, { nullable: true, description: 'The only breaks were the firm’s yearly closing.' })
  annualClosingOnly?: boolean
  @Field(() => SiaeKindEnum, {
    nullable: true,
    description: 'Kind of insertion enterprise of the employer; NONE for an ordinary employer.',
  })
  siaeKind?: string
  @Field(() => Int) version!: number
}

@ObjectType('Training')
export class TrainingType {
  @Field(() => ID) id!: string
  @Field(() => TrainingKindEnum) kind!: string
  @Field(() => String) title!: string
  @Field(() => Float, { nullable: true }) hours?: number
  @Field(() => PlainDateScalar) startDate!: string
  @Field(() => PlainDateScalar, { nullable: true }) endDate?: string
  @Field(() => Boolean, { nullable: true, description: 'Title, diploma or certification obtained.' })
  titleObtained?: boolean
  @Field(() => CertificationExtentEnum, {
    nullable: true,
    description: 'How much of it. Null: nothing is obtained, or nobody said how much.',
  })
  certificationObtained?: string
  @Field(() => Int) version!: number
}

@InputType('WorkContractInput')
export class WorkContractInput {
  @Field(() => ContractKindEnum) kind!: string
  @Field(() => String) employer!: string
  @Field(() => PlainDateScalar) startDate!: string
  @Field(() => PlainDateScalar, { nullable: true }) signedEndDate?: string
  @Field(() => PlainDateScalar, { nullable: true }) actualEndDate?: string
  @Field(() => Float, { nullable: true }) weeklyHours?: number
  @Field(() => Float, { nullable: true }) quotaPercent?: number
  @Field(() => Boolean, { nullable: true }) subsidised?: boolean
  @Field(() => Float, { nullable: true }) clauseHours?: number
  @Field(() => Boolean, { defaultValue: false }) insertionClause!: boolean
  @Field(() => Boolean, { nullable: true }) partTimeChosen?: boolean
  @Field(() => Boolean, { nullable: true }) sameEmployer?: boolean
  @Field(() => Boolean, { nullable: true }) annualClosingOnly?: boolean
  @Field(() => SiaeKindEnum, { nullable: true }) siaeKind?: string
}
@InputType('TrainingInput')
export class TrainingInput {
  @Field(() => TrainingKindEnum) kind!: string
  @Field(() => String) title!: string
  @Field(() => Float, { nullable: true }) hours?: number
  @Field(() => PlainDateScalar) startDate!: string
  @Field(() => PlainDateScalar, { nullable: true }) endDate?: string
  @Field(() => Boolean, { nullable: true }) titleObtained?: boolean
  @Field(() => CertificationExtentEnum, { nullable: true, description: 'Given: `titleObtained` is true, or absent.' })
  certificationObtained?: string
}

@ObjectType('WorkContractPayload')
export class WorkContractPayload {
  @Field(() => WorkContractType) workContract!: WorkContractType
  @Field(() => DossierType) dossier!: DossierType
}
@ObjectType('TrainingPayload')
export class TrainingPayload {
  @Field(() => TrainingType) training!: TrainingType
  @Field(() => DossierType) dossier!: DossierType
}
@ObjectType('RemovedPayload')
export class RemovedPayload {
  @Field(() => ID) id!: string
  @Field(() => DossierType) dossier!: DossierType
}

const RECORD_ERRORS = [InvalidInputType, DossierClosedType, KeyReusedType] as const
const UPDATE_ERRORS = [InvalidInputType, VersionConflictType, DossierClosedType] as const

export const RecordWorkContractResult = unionOf('RecordWorkContractResult', [WorkContractPayload, ...RECORD_ERRORS])
export const UpdateWorkContractResult = unionOf('UpdateWorkContractResult', [WorkContractPayload, ...UPDATE_ERRORS])
export const RecordTrainingResult = unionOf('RecordTrainingResult', [TrainingPayload, ...RECORD_ERRORS])
export const UpdateTrainingResult = unionOf('UpdateTrainingResult', [TrainingPayload, ...UPDATE_ERRORS])
export const RemoveRecordResult = unionOf('RemoveRecordResult', [
  RemovedPayload,
  VersionConflictType,
  DossierClosedType,
])
