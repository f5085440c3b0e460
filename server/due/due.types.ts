import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DUE_KINDS, DUE_OWNERS, DUE_PLACES, DUE_TIMES } from '../../schema/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { DossierClosedType, InvalidInputType, UserError } from '../graphql/result-types.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const DueKindEnum = enumOf('DueKind', DUE_KINDS)
const DueOwnerEnum = enumOf('DueOwner', DUE_OWNERS)
const DuePlaceEnum = enumOf('DuePlace', DUE_PLACES)
const DueTimeEnum = enumOf('DueTime', DUE_TIMES)

@ObjectType('DueItem', {
  description: 'Something a dossier, or a prescription that has none yet, waits for: worked out when it is read.',
})
export class DueItemType {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'Tells apart the items of one dossier; `snoozeDueItem` takes it.' }) key!: string
  @Field(() => DueKindEnum) kind!: string
  @Field(() => String, { description: 'What the kind is called.' }) label!: string
  @Field(() => String, { description: 'Why it is due.' }) sentence!: string
  @Field(() => PlainDateScalar, { description: 'Last day it is on time.' }) dueOn!: string
  @Field(() => Int, { description: '0 when it is not late.' }) lateDays!: number
  @Field(() => DueTimeEnum, { description: 'This week: within seven days, today included.' }) time!: string
  @Field(() => DueOwnerEnum, { description: 'Who is waited for.' }) owner!: string
  @Field(() => Boolean, { description: 'The caller is waited for.' }) mine!: boolean
  @Field(() => String, { description: 'Rule of the domain, `R12`, or line of the life cycle, `§3 #7`.' }) rule!: string
  @Field(() => String, { nullable: true, description: 'Where the PLIE wrote it; null where its text does not.' })
  source?: string
  @Field(() => DuePlaceEnum, { description: 'Part of the page of the dossier where it is settled.' }) place!: string
  @Field(() => ID, { nullable: true }) dossierId?: string
  @Field(() => DossierType, { nullable: true }) dossier?: unknown
  @Field(() => ID, { nullable: true, description: 'A prescription that has no dossier yet.' }) prescriptionId?: string
  @Field(() => String, { nullable: true, description: 'Whom the prescription without dossier is about.' })
  personName?: string
  @Field(() => Boolean) maySnooze!: boolean
  @Field(() => PlainDateScalar, { nullable: true, description: 'Day it is told again; null when nobody put it off.' })
  snoozedUntil?: string
  @Field(() => String, { nullable: true }) snoozeWord?: string
}

@ObjectType('DueCount')
export class DueCountType {
  @Field(() => DueKindEnum) kind!: string
  @Field(() => String) label!: string
  @Field(() => Int) count!: number
}

@ObjectType('DueItemPage')
export class DueItemPageType {
  @Field(() => [DueItemType], { description: 'The longest late first.' }) items!: DueItemType[]
  @Field(() => Int) totalCount!: number
  @Field(() => [DueCountType], { description: 'By kind, whatever the kinds asked for; none that is empty.' })
  counts!: DueCountType[]
}

@ObjectType('DueItemGone', {
  implements: UserError,
  description: 'The dossier does not wait for that, or no longer.',
})
export class DueItemGoneType extends UserError {}

@ObjectType('DueSnoozePayload')
export class DueSnoozePayload {
  @Field(() => ID) dossierId!: string
  @Field(() => String) key!: string
  @Field(() => PlainDateScalar) until!: string
}

export const SnoozeDueItemResult = unionOf('SnoozeDueItemResult', [
  DueSnoozePayload,
  InvalidInputType,
  DossierClosedType,
  DueItemGoneType,
])

@ObjectType('DueSnoozesPayload')
export class DueSnoozesPayload {
  @Field(() => Int) putOff!: number
  @Field(() => Int, { description: 'Waits for somebody else, who puts it off.' }) left!: number
}

export const SnoozeDueItemsResult = unionOf('SnoozeDueItemsResult', [DueSnoozesPayload, InvalidInputType])
