import { Field, InputType, Int } from 'type-graphql'
import type { Eligibility } from '../../schema/index.ts'
import type { PrescriptionChannel } from './prescription.entity.ts'
import { EligibilityEnum, PrescriptionChannelEnum } from './prescriptions.types.ts'

@InputType('PrescriptionFilter', { description: 'What the inbox is narrowed to; absent: all.' })
export class InboxFilterInput {
  @Field(() => [EligibilityEnum], { nullable: true }) eligibility?: Eligibility[]
  @Field(() => [PrescriptionChannelEnum], { nullable: true }) channel?: PrescriptionChannel[]
  @Field(() => String, { nullable: true, description: 'Name of the commune; starts with.' }) commune?: string
  @Field(() => String, { nullable: true, description: 'Prescriber, or whom the link was given to; holds.' })
  prescriber?: string
  @Field(() => Int, { nullable: true, description: 'Received at least so many days ago.' }) waitingDays?: number
  @Field(() => Boolean, { nullable: true }) possibleDuplicate?: boolean
  @Field(() => Boolean, { nullable: true, description: 'A paper asked for at the entry is neither seen nor joined.' })
  missingPiece?: boolean
}
