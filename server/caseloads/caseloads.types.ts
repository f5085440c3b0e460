import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DOSSIER_COLUMNS, type DossierStatus } from '../../schema/index.ts'
import { DossierStatusEnum } from '../dossiers/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { DossierClosedType, InvalidInputType, KeyReusedType, VersionConflictType } from '../graphql/result-types.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

@ObjectType('ReferentAbsence', {
  description: 'Whoever covers reads and writes the dossiers of who is away, meanwhile.',
})
export class ReferentAbsenceType {
  @Field(() => ID) id!: string
  @Field(() => String) coverName!: string
  @Field(() => PlainDateScalar) fromDay!: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day, included.' }) untilDay?: string
  @Field(() => Boolean, { description: 'Longer than the PLIE lets a colleague cover.' }) suggestsTransfer!: boolean
}

@ObjectType('CaseloadStructure')
export class CaseloadStructureType {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => [String], { description: 'Where it accompanies people.' }) communes!: string[]
  @Field(() => PlainDateScalar, { description: 'First day there.' }) since!: string
}

@ObjectType('CaseloadRange')
export class CaseloadRangeType {
  @Field(() => Int, { nullable: true }) least?: number
  @Field(() => Int, { nullable: true }) most?: number
}

@ObjectType('Caseload', { description: 'What a référent follows.' })
export class CaseloadType {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => Int, { description: 'Dossiers open now.' }) open!: number
  @Field(() => Int, { nullable: true, description: 'People they may follow at once, where the PLIE says so.' })
  capacity?: number
  @Field(() => Float, { description: '1 is full time.' }) workingTime!: number
  @Field(() => Boolean) away!: boolean
  @Field(() => [String], { description: 'Where most of the people they follow live.' }) communes!: string[]
  @Field(() => CaseloadStructureType, { nullable: true, description: 'Which employs them now.' })
  structure?: CaseloadStructureType
  @Field(() => CaseloadRangeType, { description: 'What the PLIE’s text gives for this working time.' })
  range!: CaseloadRangeType
  @Field(() => Int, { description: 'Of the member.' }) version!: number
  @Field(() => [ReferentAbsenceType], { description: 'Under way and to come.' }) absences!: ReferentAbsenceType[]
}

@ObjectType('ProposedMove', { description: 'To whom a dossier would go, and why. Nothing is moved yet.' })
export class ProposedMoveType {
  @Field(() => ID) dossierId!: string
  @Field(() => String) number!: string
  @Field(() => String) lastName!: string
  @Field(() => String) firstName!: string
  @Field(() => String, { nullable: true }) commune?: string
  @Field(() => DossierStatusEnum) status!: DossierStatus
  @Field(() => Int) version!: number
  @Field(() => String, { nullable: true }) fromName?: string
  @Field(() => ID) referentId!: string
  @Field(() => String) referentName!: string
  @Field(() => [String]) reasons!: string[]
}

@ObjectType('ReferentSuggestion')
export class ReferentSuggestionType {
  @Field(() => ID) referentId!: string
  @Field(() => String) name!: string
  @Field(() => [String]) reasons!: string[]
}

@InputType('DossierMoveInput')
export class DossierMoveInput {
  @Field(() => ID) dossierId!: string
  @Field(() => ID) referentId!: string
  @Field(() => Int, { description: 'Version of the dossier that was shown.' }) version!: number
}
@InputType('AbsenceInput')
export class AbsenceInput {
  @Field(() => ID) referentId!: string
  @Field(() => ID) coverId!: string
  @Field(() => PlainDateScalar) fromDay!: string
  @Field(() => PlainDateScalar, { nullable: true }) untilDay?: string
}

@ObjectType('DossierView', { description: 'A list of dossiers the caller comes back to.' })
export class DossierViewType {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String, { description: 'Filters and order, as in the address of the list.' }) query!: string
}
export const DossierColumnEnum = enumOf('DossierColumn', DOSSIER_COLUMNS)

@ObjectType('DossierFile', { description: 'Dossiers for a spreadsheet: CSV, with semicolons.' })
export class DossierFileType {
  @Field(() => String) text!: string
}

@ObjectType('DossierViewPayload')
export class DossierViewPayload {
  @Field(() => ID) viewId!: string
}
export const KeepDossierViewResult = unionOf('KeepDossierViewResult', [DossierViewPayload, InvalidInputType])

@ObjectType('TransferPayload')
export class TransferPayload {
  @Field(() => Int) moved!: number
}
@ObjectType('AbsencePayload')
export class AbsencePayload {
  @Field(() => ID) absenceId!: string
}
@ObjectType('WorkingTimePayload')
export class WorkingTimePayload {
  @Field(() => ID) referentId!: string
}
export const SetWorkingTimeResult = unionOf('SetWorkingTimeResult', [WorkingTimePayload, InvalidInputType])
export const TransferDossiersResult = unionOf('TransferDossiersResult', [
  TransferPayload,
  InvalidInputType,
  VersionConflictType,
  DossierClosedType,
  KeyReusedType,
])
export const RecordAbsenceResult = unionOf('RecordAbsenceResult', [AbsencePayload, InvalidInputType, KeyReusedType])
