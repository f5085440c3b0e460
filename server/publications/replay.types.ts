import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ClauseType, TruthEnum } from '../exits/index.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'

@ObjectType('ReplayDifference', {
  description: 'One thing that would be decided differently, told in the caller’s language.',
})
export class ReplayDifferenceType {
  @Field(() => String, { description: 'The decision, or the value that falls into another band.' }) label!: string
  @Field(() => String) from!: string
  @Field(() => String) to!: string
}

@ObjectType('ReplayEntry', { description: 'A dossier the draft would decide differently.' })
export class ReplayEntryType {
  @Field(() => ID) id!: string
  @Field(() => String) dossierNumber!: string
  @Field(() => ID, { nullable: true, description: 'Null for those who may not see the dossier in a list.' })
  dossierId?: string
  @Field(() => Boolean) closed!: boolean
  @Field(() => PlainDateScalar, { description: 'The day whose facts were used.' }) on!: string
  @Field(() => [ReplayDifferenceType]) differences!: ReplayDifferenceType[]
  @Field(() => String, { nullable: true, description: 'The decision taken, which stays as it is; null when none was.' })
  kept?: string
}

@ObjectType('DraftReplay', {
  description:
    'One run of a draft on what people already answered: it stops after a while, or at `first` changed dossiers, and goes on from `endCursor`. Nothing is kept of it.',
})
export class DraftReplayType {
  @Field(() => Int) revision!: number
  @Field(() => Boolean, { description: 'False: neither form has a rule or a band, nothing was looked at.' })
  comparable!: boolean
  @Field(() => Int, { description: 'Submissions of the form, or dossiers for exit criteria.' }) total!: number
  @Field(() => Int, { description: 'In this run.' }) lookedAt!: number
  @Field(() => Int, { description: 'Of those looked at.' }) changed!: number
  @Field(() => Int, { description: 'Of those looked at, left undecided by the draft.' }) undecided!: number
  @Field(() => [ReplayEntryType]) entries!: ReplayEntryType[]
  @Field(() => String, { nullable: true, description: 'Null: everything was looked at.' }) endCursor?: string
}

@ObjectType('ReplayedClause', {
  description: 'A clause of an explanation; `differs`: the other form does not say the same.',
})
export class ReplayedClauseType extends ClauseType {
  @Field(() => Boolean) differs!: boolean
}

@ObjectType('RuleReading')
export class RuleReadingType {
  @Field(() => TruthEnum) truth!: string
  @Field(() => String) sentence!: string
  @Field(() => [ReplayedClauseType]) clauses!: ReplayedClauseType[]
}

@ObjectType('RuleReason', {
  description: 'A rule the two forms do not read alike; null on the side that has no such rule.',
})
export class RuleReasonType {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
  @Field(() => RuleReadingType, { nullable: true }) before?: RuleReadingType
  @Field(() => RuleReadingType, { nullable: true }) after?: RuleReadingType
}

@ObjectType('ReplayExplanation')
export class ReplayExplanationType {
  @Field(() => ID) id!: string
  @Field(() => Boolean, { description: 'False: what was found of the person is left out, the caller may not read it.' })
  showsFound!: boolean
  @Field(() => [RuleReasonType]) rules!: RuleReasonType[]
}
