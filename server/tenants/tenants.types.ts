import { Field, ObjectType } from 'type-graphql'
import { PlieType } from '../accounts/index.ts'
import { InvalidInputType, KeyReusedType } from '../graphql/result-types.ts'
import { unionOf } from '../graphql/union-of.ts'

@ObjectType('PliePayload', { description: 'The link is shown once and never again.' })
export class PliePayload {
  @Field(() => PlieType) plie!: PlieType
  @Field(() => String) link!: string
}
export const CreatePlieResult = unionOf('CreatePlieResult', [PliePayload, InvalidInputType, KeyReusedType])
