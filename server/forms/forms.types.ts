import { Field, ID, Int, ObjectType } from 'type-graphql'
import { FORM_KINDS, type FormDefinition, type FormKind } from '../../schema/index.ts'
import { MemberType } from '../accounts/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { FormRejectedType, InvalidInputType, KeyReusedType, VersionConflictType } from '../graphql/result-types.ts'
import { DateTimeScalar, JsonScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const FormKindEnum = enumOf('FormKind', FORM_KINDS)
export const CompatibilityEnum = enumOf('Compatibility', ['safe', 'needs-plan', 'breaking'])

@ObjectType('FormChange', { description: '`subject`: id of the item changed; `sentence` is in the caller’s language.' })
export class FormChangeType {
  @Field(() => String) kind!: string
  @Field(() => ID) subject!: string
  @Field(() => String) sentence!: string
  @Field(() => CompatibilityEnum) compatibility!: string
}

@ObjectType('FormVersion', { description: 'A published form, immutable. `definition` is a `plie.form/1` document.' })
export class FormVersionType {
  @Field(() => ID) id!: string
  @Field(() => Int) number!: number
  @Field(() => JsonScalar) definition!: FormDefinition
  @Field(() => String, { description: 'SHA-256 of the canonical document without its layout.' }) hash!: string
  @Field(() => DateTimeScalar) publishedAt!: string
  @Field(() => MemberType, { nullable: true, description: 'Null: installed with the preset.' }) publishedBy?: MemberType
  @Field(() => String) reason!: string
  @Field(() => CompatibilityEnum) compatibility!: string
}

@ObjectType('FormDraft', { description: 'The draft of a form. `revision` is its optimistic lock.' })
export class FormDraftType {
  @Field(() => JsonScalar) definition!: FormDefinition
  @Field(() => Int) revision!: number
  @Field(() => DateTimeScalar) updatedAt!: string
  @Field(() => MemberType, { nullable: true }) updatedBy?: MemberType
}

@ObjectType('Form')
export class FormType {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'Names the GraphQL type of the form; never changes.' }) key!: string
  @Field(() => FormKindEnum) kind!: FormKind
  @Field(() => FormVersionType, {
    nullable: true,
    description: 'Latest published version; null while never published.',
  })
  current?: FormVersionType
  @Field(() => [FormVersionType], { description: 'Published versions, latest first.' }) versions!: FormVersionType[]
  @Field(() => FormDraftType, {
    nullable: true,
    description: 'Null when there is none, or when the caller may not edit forms.',
  })
  draft?: FormDraftType
}

@ObjectType('Preset', { description: 'A form to start from.' })
export class PresetType {
  @Field(() => String) key!: string
  @Field(() => FormKindEnum) kind!: FormKind
  @Field(() => String) title!: string
  @Field(() => JsonScalar) definition!: FormDefinition
}

@ObjectType('FormPayload')
export class FormPayload {
  @Field(() => FormType) form!: FormType
}

export const CreateFormResult = unionOf('CreateFormResult', [
  FormPayload,
  InvalidInputType,
  FormRejectedType,
  KeyReusedType,
])
export const SaveFormDraftResult = unionOf('SaveFormDraftResult', [FormPayload, FormRejectedType, VersionConflictType])
