import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import {
  ELIGIBILITIES,
  type Eligibility,
  LOCALES,
  type Locale,
  SHEET_AUDIENCES,
  type SheetAudience,
} from '../../schema/index.ts'
import { MemberType } from '../accounts/index.ts'
import { DossierType, JourneyAlreadyOpenType } from '../dossiers/index.ts'
import { MissingFactType, RuleVerdictType, VerdictEnum } from '../exits/index.ts'
import { FormType, FormVersionType } from '../forms/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  InvalidInputType,
  KeyReusedType,
  PageInfoType,
  UserError,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { DateTimeScalar, JsonScalar, PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'
import {
  PRESCRIPTION_CHANNELS,
  PRESCRIPTION_STATUSES,
  type PrescriptionChannel,
  type PrescriptionStatus,
  RECEPTION_MEANS,
  type ReceptionMeans,
} from './prescription.entity.ts'

export const PrescriptionStatusEnum = enumOf('PrescriptionStatus', PRESCRIPTION_STATUSES)
export const PrescriptionChannelEnum = enumOf('PrescriptionChannel', PRESCRIPTION_CHANNELS)
export const ReceptionMeansEnum = enumOf('ReceptionMeans', RECEPTION_MEANS)
export const EligibilityEnum = enumOf('Eligibility', ELIGIBILITIES)
export const SheetAudienceEnum = enumOf('SheetAudience', SHEET_AUDIENCES)
export const LinkStateEnum = enumOf('PrescriptionLinkState', ['OPEN', 'NOT_YET', 'EXPIRED', 'REVOKED'])
export const LanguageEnum = enumOf('Language', LOCALES)

@ObjectType('PrescriptionLink', {
  description: 'A public address where a prescribing body fills the PLIE’s sheet, without an account.',
})
export class PrescriptionLinkType {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'Whom the address was given to.' }) label!: string
  @Field(() => FormType) form!: FormType
  @Field(() => LanguageEnum, { description: 'In which the page opens; the prescriber may change it.' })
  language!: Locale
  @Field(() => SheetAudienceEnum, { description: 'Who fills it: a prescriber, or the person themself.' })
  audience!: SheetAudience
  @Field(() => PlainDateScalar, { nullable: true, description: 'First day it works.' }) opensOn?: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day it works.' }) expiresOn?: string
  @Field(() => DateTimeScalar) createdAt!: string
  @Field(() => MemberType, { nullable: true }) createdBy?: MemberType
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt?: string
}

@ObjectType('PrescribedPerson', { description: 'Read out of the answers; to be checked before a dossier is opened.' })
export class PrescribedPersonType {
  @Field(() => String, { nullable: true }) lastName?: string
  @Field(() => String, { nullable: true }) firstName?: string
  @Field(() => String, { nullable: true, description: '`YYYY-MM-DD`.' }) birthDate?: string
  @Field(() => String, { nullable: true }) phone?: string
  @Field(() => String, { nullable: true }) email?: string
  @Field(() => String, { nullable: true }) commune?: string
  @Field(() => [String]) statuses!: string[]
}
@ObjectType('PrescriptionSender', { description: 'Who sent it, as they wrote it.' })
export class PrescriptionSenderType {
  @Field(() => String, { nullable: true }) name?: string
  @Field(() => String, { nullable: true }) contact?: string
}
@ObjectType('PrescriptionFile', {
  description: 'A file sent with it, downloaded at `/prescription-files/<plie>/<id>`.',
})
export class PrescriptionFileType {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String) mime!: string
  @Field(() => Int, { description: 'Bytes.' }) size!: number
}
@ObjectType('PrescriptionDecision', {
  description: 'What the sheet’s own rules said the day it was sent; the prescriber is not told.',
})
export class PrescriptionDecisionType {
  @Field(() => VerdictEnum) verdict!: string
  @Field(() => String, { nullable: true }) outcomeLabel?: string
  @Field(() => [MissingFactType]) missing!: MissingFactType[]
  @Field(() => [RuleVerdictType]) rules!: RuleVerdictType[]
}

@ObjectType('PrescriptionRequest', { description: 'Something asked of whoever sent it, and their answer.' })
export class PrescriptionRequestType {
  @Field(() => ID) id!: string
  @Field(() => String) question!: string
  @Field(() => DateTimeScalar) askedAt!: string
  @Field(() => MemberType, { nullable: true }) askedBy?: MemberType
  @Field(() => String, { nullable: true, description: 'Null until they have answered.' }) answer?: string
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt?: string
}

@ObjectType('Prescription', {
  description:
    'A sheet sent by a link or by the API, or typed. `version` is the optimistic lock of what becomes of it.',
})
export class PrescriptionType {
  @Field(() => ID) id!: string
  @Field(() => PrescriptionStatusEnum) status!: PrescriptionStatus
  @Field(() => PrescriptionChannelEnum, { description: 'How it came.' }) channel!: PrescriptionChannel
  @Field(() => ReceptionMeansEnum, {
    nullable: true,
    description: 'How it reached whoever typed it. Null: not typed, or not said.',
  })
  means?: ReceptionMeans
  @Field(() => EligibilityEnum, { description: 'What the rules of the sheet said when they were last asked.' })
  eligibility!: Eligibility
  @Field(() => String, { nullable: true, description: 'Why it was accepted although the rules did not say so.' })
  decidedReason?: string
  @Field(() => [PrescriptionRequestType], { description: 'Oldest first.' }) requests!: PrescriptionRequestType[]
  @Field(() => DateTimeScalar) submittedAt!: string
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt?: string
  @Field(() => MemberType, { nullable: true }) decidedBy?: MemberType
  @Field(() => String, { nullable: true, description: 'The reason of a refusal, as the prescriber reads it.' })
  feedback?: string
  @Field(() => Int) version!: number
  @Field(() => PrescribedPersonType) person!: PrescribedPersonType
  @Field(() => PrescriptionSenderType) prescriber!: PrescriptionSenderType
  @Field(() => JsonScalar, { description: 'Of the public sheet: the form’s questions, and who is sent by whom.' })
  answers!: unknown
  @Field(() => FormType) form!: FormType
  @Field(() => FormVersionType) formVersion!: FormVersionType
  @Field(() => [PrescriptionFileType]) files!: PrescriptionFileType[]
  @Field(() => DossierType, { nullable: true, description: 'Once accepted, for those who may read it.' })
  dossier?: DossierType
}

@ObjectType('PrescriptionEdge')
export class PrescriptionEdgeType {
  @Field(() => String) cursor!: string
  @Field(() => PrescriptionType) node!: PrescriptionType
}
@ObjectType('PrescriptionConnection')
export class PrescriptionConnectionType {
  @Field(() => [PrescriptionEdgeType]) edges!: PrescriptionEdgeType[]
  @Field(() => [PrescriptionType]) nodes!: PrescriptionType[]
  @Field(() => PageInfoType) pageInfo!: PageInfoType
  @Field(() => Int) totalCount!: number
}

@InputType('AcceptedPersonInput', { description: 'The person as checked by whoever accepts.' })
export class AcceptedPersonInput {
  @Field(() => String) firstName!: string
  @Field(() => String) lastName!: string
  @Field(() => PlainDateScalar, { nullable: true }) birthDate?: string
  @Field(() => String, { nullable: true }) email?: string
  @Field(() => String, { nullable: true }) phone?: string
  @Field(() => String, { nullable: true }) commune?: string
  @Field(() => [String], { nullable: true }) statuses?: string[]
  @Field(() => ID, { nullable: true, description: 'Absent: the dossier waits until one is named.' }) referentId?: string
  @Field(() => ID, { nullable: true, description: 'Somebody who came before: a new journey of theirs.' })
  participantId?: string
}

@ObjectType('PrescriptionSettled', { implements: UserError, description: 'Somebody accepted or refused it already.' })
export class PrescriptionSettledType extends UserError {}

@ObjectType('PrescriptionLinkPayload')
export class PrescriptionLinkPayload {
  @Field(() => PrescriptionLinkType) link!: PrescriptionLinkType
}
@ObjectType('PrescriptionPayload')
export class PrescriptionPayload {
  @Field(() => PrescriptionType) prescription!: PrescriptionType
}
export const CreatePrescriptionLinkResult = unionOf('CreatePrescriptionLinkResult', [
  PrescriptionLinkPayload,
  InvalidInputType,
  KeyReusedType,
])
export const TakePrescriptionResult = unionOf('TakePrescriptionResult', [
  PrescriptionPayload,
  VersionConflictType,
  PrescriptionSettledType,
])
export const RejectPrescriptionResult = unionOf('RejectPrescriptionResult', [
  PrescriptionPayload,
  InvalidInputType,
  VersionConflictType,
  PrescriptionSettledType,
])
export const AcceptPrescriptionResult = unionOf('AcceptPrescriptionResult', [
  PrescriptionPayload,
  InvalidInputType,
  VersionConflictType,
  PrescriptionSettledType,
  JourneyAlreadyOpenType,
  KeyReusedType,
])
