import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { STEP_ACTS, STEP_INPUTS, STEP_NEEDS, STEP_STATUSES, type StepAct } from '../../schema/index.ts'
import { MemberType } from '../accounts/index.ts'
import { AttachmentType } from '../attachments/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  DossierClosedType,
  FormOutdatedType,
  InvalidInputType,
  KeyReusedType,
  UserError,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { DateTimeScalar, PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const StepStatusEnum = enumOf('StepStatus', STEP_STATUSES)
export const StepActEnum = enumOf('StepAct', STEP_ACTS)
export const StepActInputEnum = enumOf('StepActInputName', STEP_INPUTS)
export const StepNeedEnum = enumOf('StepNeed', STEP_NEEDS)
export const StepDemandEnum = enumOf('StepDemand', ['required', 'one-of', 'optional'])
export const StepVerdictEnum = enumOf('StepVerdict', ['validated', 'not-validated', 'undecided'])

@ObjectType('StepEvidence', { description: 'A file of the dossier that proves a step.' })
export class StepEvidenceType {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: 'Field of the validation sheet it answers.' }) slot!: string
  @Field(() => AttachmentType) attachment!: AttachmentType
  @Field(() => DateTimeScalar) addedAt!: string
}

@ObjectType('StepDecision', { description: 'What was decided of a step, kept as it was that day.' })
export class StepDecisionType {
  @Field(() => ID) id!: string
  @Field(() => Boolean) validated!: boolean
  @Field(() => Boolean, { nullable: true, description: 'What the sheet’s rules said; null: they could not tell.' })
  computed?: boolean
  @Field(() => String, { nullable: true, description: 'Written with it; null for those who may not read it.' })
  comment?: string
  @Field(() => DateTimeScalar) decidedAt!: string
  @Field(() => MemberType, { nullable: true }) decidedBy?: MemberType
}

@ObjectType('Step', {
  description: 'An étape of the parcours. Days are inclusive; null means not known or not yet, never « no ».',
})
export class StepType {
  @Field(() => ID) id!: string
  @Field(() => StepStatusEnum) status!: string
  @Field(() => ID, { nullable: true, description: 'An option of the PLIE’s validation sheet.' }) family?: string
  @Field(() => Boolean, { description: 'The accompaniment itself: it never counts.' }) accompaniment!: boolean
  @Field(() => String) label!: string
  @Field(() => String, { nullable: true }) operator?: string
  @Field(() => Boolean, { description: 'Funded by the PLIE; false: ordinary measures.' }) programme!: boolean
  @Field(() => PlainDateScalar, { nullable: true }) plannedStart?: string
  @Field(() => PlainDateScalar, { nullable: true }) plannedEnd?: string
  @Field(() => PlainDateScalar, { nullable: true }) realStart?: string
  @Field(() => PlainDateScalar, { nullable: true }) realEnd?: string
  @Field(() => Float, { nullable: true }) hours?: number
  @Field(() => String, { nullable: true, description: 'Free text; null for those who may not read it.' })
  objective?: string
  @Field(() => String, { nullable: true, description: 'Why it was abandoned; null for those who may not read it.' })
  reason?: string
  @Field(() => PlainDateScalar, { nullable: true }) midReviewOn?: string
  @Field(() => String, { nullable: true, description: 'Free text; null for those who may not read it.' })
  midReview?: string
  @Field(() => PlainDateScalar, { nullable: true }) finalReviewOn?: string
  @Field(() => String, { nullable: true, description: 'Free text; null for those who may not read it.' })
  finalReview?: string
  @Field(() => ID, { nullable: true, description: 'The submission that is its validation sheet.' }) sheetId?: string
  @Field(() => PlainDateScalar, { nullable: true }) validatedOn?: string
  @Field(() => Int) version!: number
}

@ObjectType('StepFamily', { description: 'A family of steps the PLIE offers.' })
export class StepFamilyType {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
}

@ObjectType('StepObstacle', { description: 'Why an act on a step cannot be done as things stand.' })
export class StepObstacleType {
  @Field(() => StepNeedEnum) need!: string
  @Field(() => String) message!: string
  @Field(() => Boolean, { description: 'Whoever validates may go over it, with a written reason.' })
  overridable!: boolean
}

@ObjectType('StepOffer', {
  description: 'An act the caller may do on a step; `obstacles` says what stands in its way now.',
})
export class StepOfferType {
  @Field(() => StepActEnum) act!: StepAct
  @Field(() => String) label!: string
  @Field(() => [StepActInputEnum]) requires!: string[]
  @Field(() => [StepActInputEnum]) accepts!: string[]
  @Field(() => [StepObstacleType]) obstacles!: StepObstacleType[]
  @Field(() => Boolean, {
    description: 'May be done now: nothing stands in its way, or the caller may go over what does, with a reason.',
  })
  possible!: boolean
}

@ObjectType('StepSlot', { description: 'A document the PLIE’s validation sheet asks of a step.' })
export class StepSlotType {
  @Field(() => ID) field!: string
  @Field(() => String) label!: string
  @Field(() => StepDemandEnum) demand!: string
}

@ObjectType('MissingStepEvidence', { description: 'A document still missing, or a choice none of which is there.' })
export class MissingStepEvidenceType {
  @Field(() => [ID]) slots!: string[]
  @Field(() => [String]) labels!: string[]
}

@ObjectType('StepToday', { description: 'What may be done of a step today, and what is still missing.' })
export class StepTodayType {
  @Field(() => ID) stepId!: string
  @Field(() => [StepOfferType]) offers!: StepOfferType[]
  @Field(() => [StepSlotType]) slots!: StepSlotType[]
  @Field(() => [MissingStepEvidenceType]) missing!: MissingStepEvidenceType[]
  @Field(() => Boolean) sheetSubmitted!: boolean
  @Field(() => StepVerdictEnum, {
    nullable: true,
    description:
      'What the rules of its sheet say while it waits for its validation; null before the sheet is submitted.',
  })
  verdict?: string
  @Field(() => [String], {
    nullable: true,
    description: 'That verdict explained, one paragraph each; null for those who may not read it.',
  })
  explanation?: string[]
}

@ObjectType('StepGoal', { description: 'Steps of the year toward the PLIE’s goal.' })
export class StepGoalType {
  @Field(() => Int) year!: number
  @Field(() => Float) expected!: number
  @Field(() => Int) counted!: number
  @Field(() => Boolean, { description: 'Only the actions the PLIE programmes count.' }) programmeOnly!: boolean
}

@ObjectType('StepsToday', { description: 'The steps of a dossier as they may be acted on today.' })
export class StepsTodayType {
  @Field(() => ID) dossierId!: string
  @Field(() => [StepFamilyType], { description: 'Empty: the PLIE’s sheet has no families.' })
  families!: StepFamilyType[]
  @Field(() => [StepTodayType]) steps!: StepTodayType[]
  @Field(() => StepGoalType, { nullable: true, description: 'Null where the PLIE fixes no goal by person.' })
  goal?: StepGoalType
}

@InputType('StepInput', { description: 'A step as typed. Real days only where it has begun, or is over.' })
export class StepInput {
  @Field(() => ID, { nullable: true, description: 'Needed where the PLIE’s sheet has families.' }) family?: string
  @Field(() => String) label!: string
  @Field(() => String, { nullable: true }) operator?: string
  @Field(() => Boolean) programme!: boolean
  @Field(() => PlainDateScalar, { nullable: true }) plannedStart?: string
  @Field(() => PlainDateScalar, { nullable: true }) plannedEnd?: string
  @Field(() => PlainDateScalar, { nullable: true }) realStart?: string
  @Field(() => PlainDateScalar, { nullable: true }) realEnd?: string
  @Field(() => Float, { nullable: true }) hours?: number
  @Field(() => String, { nullable: true }) objective?: string
}

@InputType('StepActInput', {
  description: 'What comes with an act: `requires` and `accepts` of its offer say what it takes.',
})
export class StepActInput {
  @Field(() => PlainDateScalar, { nullable: true, description: 'Day it happened; absent: today.' }) on?: string
  @Field(() => String, { nullable: true, description: 'The review, or the written reason.' }) text?: string
  @Field(() => Boolean, { nullable: true, description: 'Goes over the criteria of the sheet, with the reason.' })
  override?: boolean
}

@ObjectType('StepPayload')
export class StepPayload {
  @Field(() => StepType) step!: StepType
  @Field(() => DossierType) dossier!: DossierType
}

@ObjectType('StepNotPossible', {
  implements: UserError,
  description: 'The act does not exist where the step stands (no obstacle), or something stands in its way.',
})
export class StepNotPossibleType extends UserError {
  @Field(() => StepStatusEnum) status!: string
  @Field(() => [StepObstacleType]) obstacles!: StepObstacleType[]
}

const CHANGE_ERRORS = [InvalidInputType, VersionConflictType, DossierClosedType, StepNotPossibleType] as const

export const RecordStepResult = unionOf('RecordStepResult', [
  StepPayload,
  InvalidInputType,
  DossierClosedType,
  KeyReusedType,
])
export const ChangeStepResult = unionOf('ChangeStepResult', [StepPayload, ...CHANGE_ERRORS])
export const ActOnStepResult = unionOf('ActOnStepResult', [StepPayload, ...CHANGE_ERRORS, KeyReusedType])
export const StartStepSheetResult = unionOf('StartStepSheetResult', [
  StepPayload,
  DossierClosedType,
  StepNotPossibleType,
  FormOutdatedType,
  KeyReusedType,
])
