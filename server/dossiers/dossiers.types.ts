import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DOSSIER_STATUSES, type DossierStatus } from '../../schema/index.ts'
import { MemberType } from '../accounts/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  DossierClosedType,
  InvalidInputType,
  KeyReusedType,
  PageInfoType,
  UserError,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { DateTimeScalar, PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'
import { WITHOUT_STEP, type WithoutStep } from './dossier-filter.ts'
import { DOSSIER_STAGES, type DossierStage } from './open-dossier.ts'
import type { DossierSort } from './read-dossiers.ts'

export const DossierStatusEnum = enumOf(
  'DossierStatus',
  DOSSIER_STATUSES.map(({ id }) => id),
)
export const DossierSortEnum = enumOf('DossierSort', ['OPENED_AT', 'UPDATED_AT', 'LAST_NAME', 'NUMBER', 'STATUS'])
export const DossierStageEnum = enumOf('DossierStage', DOSSIER_STAGES)
export const WithoutStepEnum = enumOf('WithoutStep', WITHOUT_STEP)
export const SortDirectionEnum = enumOf('SortDirection', ['ASC', 'DESC'])

@ObjectType('Participant', {
  description: 'The person accompanied. Identity is null when the caller may not read it.',
})
export class ParticipantType {
  @Field(() => ID) id!: string
  @Field(() => String, { nullable: true }) firstName?: string
  @Field(() => String, { nullable: true }) lastName?: string
  @Field(() => PlainDateScalar, { nullable: true }) birthDate?: string
  @Field(() => String, { nullable: true }) email?: string
  @Field(() => String, { nullable: true }) phone?: string
  @Field(() => String, { nullable: true }) commune?: string
  @Field(() => [String]) statuses!: string[]
  @Field(() => Int) version!: number
}

@ObjectType('DossierEvent', { description: '`sentence` is in the caller’s language; `by` is null for the system.' })
export class DossierEventType {
  @Field(() => ID) id!: string
  @Field(() => String) kind!: string
  @Field(() => DateTimeScalar) at!: string
  @Field(() => MemberType, { nullable: true }) by?: MemberType
}

@ObjectType('Dossier', {
  description: 'One journey of one person, from prescription to exit. `version` is the optimistic lock.',
})
export class DossierType {
  @Field(() => ID) id!: string
  @Field(() => String) number!: string
  @Field(() => DossierStatusEnum) status!: DossierStatus
  @Field(() => PlainDateScalar) openedAt!: string
  @Field(() => PlainDateScalar, { nullable: true }) closedAt?: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Day the entry was decided; null before.' })
  admittedOn?: string
  @Field(() => DateTimeScalar) updatedAt!: string
  @Field(() => Int) version!: number
  @Field(() => ParticipantType) participant!: ParticipantType
  @Field(() => MemberType, { nullable: true }) referent?: MemberType
  @Field(() => MemberType, { nullable: true }) prescriber?: MemberType
}

@ObjectType('DossierEdge')
export class DossierEdgeType {
  @Field(() => String) cursor!: string
  @Field(() => DossierType) node!: DossierType
}
@ObjectType('DossierConnection')
export class DossierConnectionType {
  @Field(() => [DossierEdgeType]) edges!: DossierEdgeType[]
  @Field(() => [DossierType]) nodes!: DossierType[]
  @Field(() => PageInfoType) pageInfo!: PageInfoType
  @Field(() => Int) totalCount!: number
}

@InputType('DossierFilter')
export class DossierFilterInput {
  @Field(() => [DossierStatusEnum], { nullable: true }) status?: DossierStatus[]
  @Field(() => ID, { nullable: true }) referentId?: string
  @Field(() => Boolean, { nullable: true }) mine?: boolean
  @Field(() => String, {
    nullable: true,
    description: 'Family and first names, accents and a slip apart, or the beginning of a dossier number.',
  })
  search?: string
  @Field(() => PlainDateScalar, { nullable: true }) openedFrom?: string
  @Field(() => PlainDateScalar, { nullable: true }) openedTo?: string
  @Field(() => PlainDateScalar, { nullable: true }) enteredFrom?: string
  @Field(() => PlainDateScalar, { nullable: true }) enteredTo?: string
  @Field(() => String, { nullable: true, description: 'However it is written.' }) commune?: string
  @Field(() => Boolean, { nullable: true }) withoutReferent?: boolean
  @Field(() => ID, { nullable: true, description: 'That employs the référent now.' }) structureId?: string
  @Field(() => Boolean, {
    nullable: true,
    description: 'Something is late that nobody put off; at most 5,000 dossiers are looked through.',
  })
  late?: boolean
  @Field(() => WithoutStepEnum, { nullable: true, description: 'The accompaniment itself is no étape.' })
  withoutStep?: WithoutStep
}
@InputType('DossierOrder')
export class DossierOrderInput {
  @Field(() => DossierSortEnum) by!: DossierSort
  @Field(() => SortDirectionEnum, { defaultValue: 'ASC' }) direction!: 'ASC' | 'DESC'
}

@InputType('OpenDossierInput')
export class OpenDossierInput {
  @Field(() => String) firstName!: string
  @Field(() => String) lastName!: string
  @Field(() => PlainDateScalar, { nullable: true }) birthDate?: string
  @Field(() => String, { nullable: true }) email?: string
  @Field(() => String, { nullable: true }) phone?: string
  @Field(() => String, { nullable: true }) commune?: string
  @Field(() => [String], { nullable: true }) statuses?: string[]
  @Field(() => PlainDateScalar, { nullable: true }) openedAt?: string
  @Field(() => ID, { nullable: true, description: 'Ignored for a prescriber.' }) referentId?: string
  @Field(() => DossierStageEnum, {
    nullable: true,
    description:
      'Where it starts. Absent: ACTIVE, as one taken over from another tool; WELCOME without a référent waits as PRESCRIBED; ignored for a prescriber.',
  })
  stage?: DossierStage
  @Field(() => ID, { nullable: true, description: 'Somebody who came before: a new journey of theirs.' })
  participantId?: string
}
@InputType('ParticipantInput')
export class ParticipantInput {
  @Field(() => String) firstName!: string
  @Field(() => String) lastName!: string
  @Field(() => PlainDateScalar, { nullable: true }) birthDate?: string
  @Field(() => String, { nullable: true }) email?: string
  @Field(() => String, { nullable: true }) phone?: string
  @Field(() => String, { nullable: true }) commune?: string
  @Field(() => [String]) statuses!: string[]
}

@ObjectType('JourneyAlreadyOpen', {
  implements: UserError,
  description: 'The person is followed already, in the dossier named here.',
})
export class JourneyAlreadyOpenType extends UserError {
  @Field(() => ID) dossierId!: string
  @Field(() => String) number!: string
}

@ObjectType('DossierPayload')
export class DossierPayload {
  @Field(() => DossierType) dossier!: DossierType
}
export const OpenDossierResult = unionOf('OpenDossierResult', [
  DossierPayload,
  InvalidInputType,
  JourneyAlreadyOpenType,
  KeyReusedType,
])
export const AssignReferentResult = unionOf('AssignReferentResult', [
  DossierPayload,
  InvalidInputType,
  VersionConflictType,
  DossierClosedType,
])
export const UpdateParticipantResult = unionOf('UpdateParticipantResult', [
  DossierPayload,
  InvalidInputType,
  VersionConflictType,
])
