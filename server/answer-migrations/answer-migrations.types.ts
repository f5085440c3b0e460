import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { MIGRATION_CHOICES, MIGRATION_OUTCOMES } from '../../schema/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  FormRejectedType,
  InvalidInputType,
  KeyReusedType,
  UserError,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const MigrationChoiceEnum = enumOf('MigrationChoice', MIGRATION_CHOICES)
export const MigrationOutcomeEnum = enumOf('MigrationOutcome', MIGRATION_OUTCOMES)
export const UncastEnum = enumOf('Uncast', ['keep', 'ask-again'])

// ---------------------------------------------------------------- what may be chosen
@ObjectType('OptionPair', { description: '`to` null: the option is taken off the answer.' })
export class OptionPairType {
  @Field(() => ID) from!: string
  @Field(() => ID, { nullable: true }) to?: string
}

@ObjectType('MigrationAction')
export class MigrationActionType {
  @Field(() => MigrationChoiceEnum) do!: string
  @Field(() => [OptionPairType], { description: 'Of MAP; empty otherwise.' }) options!: OptionPairType[]
  @Field(() => UncastEnum, {
    nullable: true,
    description: 'Of CAST: what becomes of a value that cannot be converted.',
  })
  otherwise?: string
}

@ObjectType('MigrationOption')
export class MigrationOptionType {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
}

@ObjectType('OfferedChoice')
export class OfferedChoiceType {
  @Field(() => MigrationChoiceEnum) choice!: string
  @Field(() => String) sentence!: string
}

@ObjectType('MigrationPlanEntry', {
  description: 'One change of the draft that touches answers, with what is proposed.',
})
export class MigrationPlanEntryType {
  @Field(() => String) id!: string
  @Field(() => String) sentence!: string
  @Field(() => ID, { description: 'The field, or the repeated group.' }) field!: string
  @Field(() => String) label!: string
  @Field(() => Int, { description: 'Answers it is about, in forms under way.' }) answers!: number
  @Field(() => Int) submissions!: number
  @Field(() => [OfferedChoiceType]) choices!: OfferedChoiceType[]
  @Field(() => MigrationActionType) proposed!: MigrationActionType
  @Field(() => [MigrationOptionType], { description: 'Options an answer may hold; empty when MAP has no meaning.' })
  options!: MigrationOptionType[]
  @Field(() => [MigrationOptionType], { description: 'Options it may go on with.' }) targets!: MigrationOptionType[]
  @Field(() => [OptionPairType], { description: 'Which is proposed for which.' }) pairs!: OptionPairType[]
}

@ObjectType('VersionMigrationPlan', { description: 'The forms under way on one version.' })
export class VersionMigrationPlanType {
  @Field(() => ID) formVersionId!: string
  @Field(() => Int) number!: number
  @Field(() => Int) submissions!: number
  @Field(() => [MigrationPlanEntryType], { description: 'Empty: every answer goes on as it is.' })
  entries!: MigrationPlanEntryType[]
}

@ObjectType('MigrationPlan', {
  description: 'What publishing the draft asks to decide for the forms under way, in dossiers that are not closed.',
})
export class MigrationPlanType {
  @Field(() => Int) revision!: number
  @Field(() => [VersionMigrationPlanType], { description: 'Latest first.' }) versions!: VersionMigrationPlanType[]
}

// ---------------------------------------------------------------- what was chosen
@InputType('OptionPairInput')
export class OptionPairInput {
  @Field(() => ID) from!: string
  @Field(() => ID, { nullable: true }) to?: string | null
}

@InputType('MigrationActionInput')
export class MigrationActionInput {
  @Field(() => MigrationChoiceEnum) do!: 'keep' | 'map' | 'cast' | 'archive' | 'ask-again'
  @Field(() => [OptionPairInput], { nullable: true }) options?: OptionPairInput[] | null
  @Field(() => UncastEnum, { nullable: true }) otherwise?: 'keep' | 'ask-again' | null
}

@InputType('MigrationEntryInput')
export class MigrationEntryInput {
  @Field(() => String) id!: string
  @Field(() => MigrationActionInput) action!: MigrationActionInput
}

@InputType('VersionMigrationInput', {
  description:
    'Takes the forms under way on a version with the publication. An entry that is not named keeps what is proposed.',
})
export class VersionMigrationInput {
  @Field(() => ID) formVersionId!: string
  @Field(() => [MigrationEntryInput]) entries!: MigrationEntryInput[]
}

@ObjectType('ChosenMigrationEntry')
export class ChosenMigrationEntryType {
  @Field(() => String) id!: string
  @Field(() => MigrationActionType) action!: MigrationActionType
}

@ObjectType('ChosenMigration', { description: 'What was chosen for the forms under way on a version.' })
export class ChosenMigrationType {
  @Field(() => ID) formVersionId!: string
  @Field(() => [ChosenMigrationEntryType]) entries!: ChosenMigrationEntryType[]
}

// ---------------------------------------------------------------- what it would do
@ObjectType('MigrationCount')
export class MigrationCountType {
  @Field(() => MigrationOutcomeEnum) what!: string
  @Field(() => String) sentence!: string
  @Field(() => Int) count!: number
}

@ObjectType('MigrationSample', {
  description: 'An example. `before` and `after` null: nothing answered, or kept from the caller when `withheld`.',
})
export class MigrationSampleType {
  @Field(() => MigrationOutcomeEnum) what!: string
  @Field(() => String) sentence!: string
  @Field(() => String, { nullable: true }) before?: string
  @Field(() => String, { nullable: true }) after?: string
  @Field(() => Boolean) withheld!: boolean
  @Field(() => String, { nullable: true, description: 'Null for those who may not read these answers.' })
  dossierNumber?: string
}

@ObjectType('TriedMigrationEntry')
export class TriedMigrationEntryType {
  @Field(() => String) id!: string
  @Field(() => Int) submissions!: number
  @Field(() => [MigrationCountType]) outcomes!: MigrationCountType[]
  @Field(() => [MigrationSampleType], { description: 'Five at most, those that cannot be converted first.' })
  samples!: MigrationSampleType[]
}

@ObjectType('TriedVersionMigration')
export class TriedVersionMigrationType {
  @Field(() => ID) formVersionId!: string
  @Field(() => Int) number!: number
  @Field(() => Int) submissions!: number
  @Field(() => [TriedMigrationEntryType]) entries!: TriedMigrationEntryType[]
}

@ObjectType('MigrationDryRun', { description: 'What a plan would do to the forms under way; nothing was changed.' })
export class MigrationDryRunType {
  @Field(() => Int) revision!: number
  @Field(() => [TriedVersionMigrationType]) versions!: TriedVersionMigrationType[]
}

// ---------------------------------------------------------------- what was done
@ObjectType('MigrationCounts', {
  description: 'Where the forms a migration took are; while it stands, what taking it back now would do.',
})
export class MigrationCountsType {
  @Field(() => Int) forms!: number
  @Field(() => Int, { description: 'Back, or that would come back.' }) back!: number
  @Field(() => Int, { description: 'Left: submitted since.' }) submitted!: number
  @Field(() => Int, { description: 'Left: their dossier was closed since.' }) closed!: number
  @Field(() => Int, { description: 'Left: another migration took them further.' }) movedAgain!: number
  @Field(() => Int, {
    description: 'Of those that would come back: answers given since give way to the former ones, and are kept apart.',
  })
  answeredSince!: number
  @Field(() => Int, { description: 'Forms with an answer set aside.' }) setAside!: number
}

@ObjectType('AnswerMigration', { description: 'Forms under way taken to a newer version with its publication.' })
export class AnswerMigrationType {
  @Field(() => ID) id!: string
  @Field(() => DateTimeScalar) at!: Date
  @Field(() => String, { nullable: true }) by?: string
  @Field(() => [Int]) fromVersions!: number[]
  @Field(() => Int) toVersion!: number
  @Field(() => DateTimeScalar, { nullable: true }) undoneAt?: Date
  @Field(() => String, { nullable: true }) undoneBy?: string
  @Field(() => MigrationCountsType) counts!: MigrationCountsType
}

@ObjectType('AnswerMigrationPayload')
export class AnswerMigrationPayload {
  @Field(() => AnswerMigrationType) migration!: AnswerMigrationType
}

@ObjectType('MigrationUndone', { implements: UserError })
export class MigrationUndoneType extends UserError {}

export const DryRunMigrationResult = unionOf('DryRunMigrationResult', [
  MigrationDryRunType,
  FormRejectedType,
  VersionConflictType,
  InvalidInputType,
])
export const UndoMigrationResult = unionOf('UndoMigrationResult', [
  AnswerMigrationPayload,
  MigrationUndoneType,
  KeyReusedType,
])
