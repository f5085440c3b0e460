import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { DossierStatus } from '../../schema/index.ts'
import { DossierStatusEnum } from '../dossiers/index.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'

@ObjectType('KnownJourney', { description: 'A journey of a person, seen from another one of theirs.' })
export class KnownJourneyType {
  @Field(() => String) number!: string
  @Field(() => ID, { nullable: true, description: 'Null for those who may not open it.' }) dossierId?: string
  @Field(() => DossierStatusEnum) status!: DossierStatus
  @Field(() => PlainDateScalar) openedAt!: string
  @Field(() => PlainDateScalar, { nullable: true }) admittedOn?: string
  @Field(() => PlainDateScalar, { nullable: true }) closedAt?: string
  @Field(() => String, { nullable: true }) referentName?: string
}

@ObjectType('PossibleDuplicate', {
  description:
    'Somebody the PLIE knows who may be the person asked about. Identity is null when the caller may not read it.',
})
export class PossibleDuplicateType {
  @Field(() => ID) participantId!: string
  @Field(() => Int, { description: '50 to 100: the more, the likelier.' }) score!: number
  @Field(() => [String]) reasons!: string[]
  @Field(() => String, { nullable: true }) firstName?: string
  @Field(() => String, { nullable: true }) lastName?: string
  @Field(() => PlainDateScalar, { nullable: true }) birthDate?: string
  @Field(() => String, { nullable: true }) commune?: string
  @Field(() => [KnownJourneyType], { description: 'The latest first.' }) journeys!: KnownJourneyType[]
  @Field(() => String, { nullable: true, description: 'Number of the dossier that is still open.' }) openNumber?: string
  @Field(() => Boolean, { description: 'Whether the caller may open a new journey for them.' }) mayReturn!: boolean
}

@InputType('PersonToCompareInput')
export class PersonToCompareInput {
  @Field(() => String) firstName!: string
  @Field(() => String) lastName!: string
  @Field(() => PlainDateScalar, { nullable: true }) birthDate?: string
  @Field(() => String, { nullable: true }) phone?: string
  @Field(() => String, { nullable: true }) email?: string
}
