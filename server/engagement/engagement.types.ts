import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { ENGAGEMENT_STATES, SIGNATORIES, SIGNING_MEANS } from '../../schema/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { DossierClosedType, InvalidInputType, KeyReusedType } from '../graphql/result-types.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const SignatoryEnum = enumOf('Signatory', SIGNATORIES)
export const SigningMeansEnum = enumOf('SigningMeans', SIGNING_MEANS)
export const EngagementStateEnum = enumOf('EngagementState', ENGAGEMENT_STATES)

@ObjectType('ContractSignature', {
  description: 'DRAWN: on screen; PAPER: seen by somebody; FORM: its day is written in the contract.',
})
export class ContractSignatureType {
  @Field(() => SignatoryEnum) signatory!: string
  @Field(() => String) label!: string
  @Field(() => PlainDateScalar) on!: string
  @Field(() => SigningMeansEnum) means!: string
  @Field(() => String, { description: 'When and how, in the caller’s language.' }) sentence!: string
}

@ObjectType('AwaitedSignature')
export class AwaitedSignatureType {
  @Field(() => SignatoryEnum) signatory!: string
  @Field(() => String) label!: string
  @Field(() => Boolean, { description: 'The contract is not signed without it.' }) required!: boolean
}

@ObjectType('EngagementContract', { description: 'A contract filled and settled, with its signatures.' })
export class EngagementContractType {
  @Field(() => ID) submissionId!: string
  @Field(() => String) title!: string
  @Field(() => PlainDateScalar) submittedOn!: string
  @Field(() => EngagementStateEnum) state!: string
  @Field(() => String) stateLabel!: string
  @Field(() => String, { description: 'Where it stands, and by whom it is still to be signed.' }) sentence!: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Day of the last signature asked for.' })
  signedOn?: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'End written in it.' }) endsOn?: string
  @Field(() => [ContractSignatureType]) signatures!: ContractSignatureType[]
  @Field(() => [AwaitedSignatureType], { description: 'Who may still sign.' }) toSign!: AwaitedSignatureType[]
}

@ObjectType('Engagement', { description: 'Where the engagement of a journey stands today.' })
export class EngagementType {
  @Field(() => ID) dossierId!: string
  @Field(() => EngagementStateEnum) state!: string
  @Field(() => String) stateLabel!: string
  @Field(() => String) sentence!: string
  @Field(() => [String], {
    description:
      'From which interview it is signed and why; empty once one is signed, and where the PLIE does not say.',
  })
  expected!: string[]
  @Field(() => PlainDateScalar, { nullable: true, description: 'Day of that interview; null while it is not held.' })
  dueOn?: string
  @Field(() => String, { nullable: true, description: 'Where the PLIE wrote from which interview.' }) source?: string
  @Field(() => String, { nullable: true, description: 'Where the PLIE wrote who signs; null: nobody must.' })
  signatoriesSource?: string
  @Field(() => ID, { nullable: true, description: 'A contract begun and not submitted.' }) draftId?: string
  @Field(() => [EngagementContractType], { description: 'Latest first.' }) contracts!: EngagementContractType[]
}

@InputType('ContractSignatureInput', {
  description: 'DRAWN takes `signatureId`, an image of the dossier, and is of today; PAPER takes `on`.',
})
export class ContractSignatureInput {
  @Field(() => SignatoryEnum) signatory!: string
  @Field(() => SigningMeansEnum) means!: string
  @Field(() => PlainDateScalar, { nullable: true }) on?: string
  @Field(() => ID, { nullable: true }) signatureId?: string
  @Field(() => String, { nullable: true, description: 'Who signed, by name.' }) signerName?: string
}

@ObjectType('EngagementPayload')
export class EngagementPayload {
  @Field(() => DossierType) dossier!: DossierType
}
export const SignContractResult = unionOf('SignContractResult', [
  EngagementPayload,
  InvalidInputType,
  DossierClosedType,
  KeyReusedType,
])
