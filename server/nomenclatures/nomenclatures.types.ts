import { Field, ObjectType } from 'type-graphql'

@ObjectType('Commune', { description: 'A commune of France with one of its postcodes.' })
export class CommuneType {
  @Field(() => String, { description: 'Official code (INSEE), `79191`.' }) code!: string
  @Field(() => String) name!: string
  @Field(() => String) postcode!: string
  @Field(() => String, { nullable: true, description: 'Code of the département, `79`, `2A`, `974`.' })
  department?: string
}

@ObjectType('Trade', { description: 'A trade of the ROME.' })
export class TradeType {
  @Field(() => String, { description: 'ROME code, `K1304`.' }) code!: string
  @Field(() => String) label!: string
}

@ObjectType('TradeSearch')
export class TradeSearchType {
  @Field(() => Boolean, {
    description: 'True when this server has only the sample that comes with the program, not the whole ROME.',
  })
  sample!: boolean
  @Field(() => [TradeType]) trades!: TradeType[]
}
