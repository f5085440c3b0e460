import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { DATE_PERIODS, type DatePeriod } from './date-periods.ts'
import { DOSSIER_GROUPINGS, type DossierGrouping } from './dossier-groupings.ts'

export const DatePeriodEnum = enumOf('DatePeriod', DATE_PERIODS)
export const DossierGroupFieldEnum = enumOf('DossierGroupField', DOSSIER_GROUPINGS)

@ObjectType('AggregateKey')
export class AggregateKeyType {
  @Field(() => String, { description: 'The field it is grouped by, as it was asked.' }) field!: string
  @Field(() => String, {
    nullable: true,
    description:
      'Name of the option, official code of the commune, `true` or `false`, `2026`, `2026-03`, `2026-03-15`. Null: no answer.',
  })
  value?: string | null
  @Field(() => String, { nullable: true, description: 'In the caller’s language. Null: no answer.' })
  label?: string | null
}

@ObjectType('NumberSummary', {
  description:
    'Null: nothing to add up. To a system that reads figures only, `min` and `max` are null, as somebody’s own values; under a filter, so is `sum`.',
})
export class NumberSummaryType {
  @Field(() => Int, { description: 'How many have a value.' }) count!: number
  @Field(() => Float, { nullable: true }) min?: number | null
  @Field(() => Float, { nullable: true }) max?: number | null
  @Field(() => Float, { nullable: true }) mean?: number | null
  @Field(() => Float, { nullable: true }) sum?: number | null
  @Field(() => Float, { nullable: true }) median?: number | null
}

@ObjectType('AggregateGroup')
export class AggregateGroupType {
  @Field(() => [AggregateKeyType]) keys!: AggregateKeyType[]
  @Field(() => Int) count!: number
  @Field(() => NumberSummaryType, { nullable: true, description: 'Null: not asked for, or too few have a value.' })
  summary?: NumberSummaryType | null
}

@InputType('DossierGroupBy')
export class DossierGroupByInput {
  @Field(() => DossierGroupFieldEnum) by!: DossierGrouping
  @Field(() => DatePeriodEnum, { defaultValue: 'month', description: 'For dates.' }) period!: DatePeriod
}

@ObjectType('DossierAggregates', {
  description:
    'Figures about dossiers. A system that reads figures only is told of five people or more, and of fewer groups where the others would tell a small one.',
})
export class DossierAggregatesType {
  @Field(() => Boolean, {
    description:
      'Whether every figure is told as it is. If not: none below five, and under a filter counts to the nearest five.',
  })
  exact!: boolean
}

@ObjectType('ConceptAggregates', {
  description:
    'Figures about one national concept over every form that asks for it, told under the same conditions as other figures.',
})
export class ConceptAggregatesType {
  @Field(() => Boolean, { description: 'As for `DossierAggregates`.' }) exact!: boolean
}
