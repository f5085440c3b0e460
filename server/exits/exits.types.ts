import { Field, ID, Int, ObjectType } from 'type-graphql'
import { MemberType } from '../accounts/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { FormVersionType } from '../forms/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { DossierClosedType, InvalidInputType, KeyReusedType, VersionConflictType } from '../graphql/result-types.ts'
import { DateTimeScalar, PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'
import { ActNotPossibleType } from '../journeys/index.ts'

export const VerdictEnum = enumOf('Verdict', ['DECIDED', 'UNDECIDED', 'NONE'])
export const TruthEnum = enumOf('Truth', ['TRUE', 'FALSE', 'UNKNOWN'])

@ObjectType('MissingFact', { description: 'Something to find out before the question can be answered.' })
export class MissingFactType {
  @Field(() => String, { description: '`field`, `fact`, `computed` or `evidence`.' }) kind!: string
  @Field(() => String) id!: string
  @Field(() => String) label!: string
}

@ObjectType('Clause', {
  description: 'One clause of an explanation, depth first; `expected` and `actual` are written for people.',
})
export class ClauseType {
  @Field(() => Int) depth!: number
  @Field(() => String) sentence!: string
  @Field(() => TruthEnum) truth!: string
  @Field(() => String, { nullable: true }) expected?: string
  @Field(() => String, { nullable: true, description: 'Null when it is not known.' }) actual?: string
}

@ObjectType('Outcome', { description: 'A category the criteria can give, as the PLIE names it.' })
export class OutcomeType {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
}

@ObjectType('RuleVerdict')
export class RuleVerdictType {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
  @Field(() => ID) outcome!: string
  @Field(() => String) outcomeLabel!: string
  @Field(() => TruthEnum) truth!: string
  @Field(() => String, { description: 'The whole criterion as a sentence.' }) sentence!: string
  @Field(() => String) because!: string
  @Field(() => String, { nullable: true, description: 'Where the criterion is written.' }) source?: string
  @Field(() => Boolean, { description: 'The named body decides case by case.' }) committee!: boolean
  @Field(() => String, { nullable: true, description: 'Delay in the job after which the exit counts.' })
  confirmAfter?: string
  @Field(() => String, {
    nullable: true,
    description: 'Of a criterion that is met: since when the delay runs and from which day it may be confirmed.',
  })
  confirmation?: string
  @Field(() => [String]) evidence!: string[]
  @Field(() => [ClauseType]) clauses!: ClauseType[]
  @Field(() => [MissingFactType]) missing!: MissingFactType[]
}

@ObjectType('ComingRule', {
  description: 'A criterion that will be met by time alone, the job or training that runs going on as written.',
})
export class ComingRuleType {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
  @Field(() => String) outcomeLabel!: string
  @Field(() => PlainDateScalar, { description: 'The first day it will be.' }) holdsFrom!: string
}

@ObjectType('ExitAssessment', {
  description:
    'What the PLIE’s published exit criteria say today. DECIDED: `outcome` is the category; UNDECIDED: `missing` says what to find out; NONE: every criterion is false.',
})
export class ExitAssessmentType {
  @Field(() => ID) dossierId!: string
  @Field(() => FormVersionType) version!: FormVersionType
  @Field(() => PlainDateScalar) today!: string
  @Field(() => VerdictEnum) verdict!: string
  @Field(() => ID, { nullable: true }) outcome?: string
  @Field(() => String, { nullable: true }) outcomeLabel?: string
  @Field(() => [OutcomeType]) outcomes!: OutcomeType[]
  @Field(() => [MissingFactType]) missing!: MissingFactType[]
  @Field(() => [RuleVerdictType]) rules!: RuleVerdictType[]
  @Field(() => [ComingRuleType], { description: 'Within two years, the soonest first.' }) coming!: ComingRuleType[]
  @Field(() => ID, { nullable: true, description: 'The exit form filled in this dossier, whose answers were read.' })
  submissionId?: string
}

@ObjectType('ExitDecision')
export class ExitDecisionType {
  @Field(() => ID) id!: string
  @Field(() => ID) outcome!: string
  @Field(() => ID, { nullable: true }) ruleId?: string
  @Field(() => String, { nullable: true }) comment?: string
  @Field(() => DateTimeScalar) decidedAt!: string
  @Field(() => MemberType, { nullable: true }) decidedBy?: MemberType
}

@ObjectType('ExitDecisionPayload')
export class ExitDecisionPayload {
  @Field(() => ExitDecisionType) decision!: ExitDecisionType
  @Field(() => DossierType) dossier!: DossierType
}
export const ProposeExitResult = unionOf('ProposeExitResult', [
  ExitDecisionPayload,
  InvalidInputType,
  VersionConflictType,
  DossierClosedType,
  KeyReusedType,
  ActNotPossibleType,
])
