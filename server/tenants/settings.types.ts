import { Field, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { InvalidInputType, VersionConflictType } from '../graphql/result-types.ts'
import { DateTimeScalar, JsonScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'
import { SETTINGS_SECTIONS } from './settings/index.ts'

export const SettingsSectionEnum = enumOf('SettingsSection', SETTINGS_SECTIONS)

@ObjectType('PlieSetting', {
  description:
    'One part of what a PLIE decides for itself. Shapes of `value`: OUTCOMES, names by outcome id, `{ positive: { fr, en } }`; PUBLIC_PAGE, `{ privacy: { fr, en } | null, tellsReferent }`; STANDBY, JOURNEY_LENGTH and REVIEWS, `{ value, source }` as a preset has them, `value` null where nothing is fixed; ALERTS, RHYTHM, ENTRY, EXIT and OBJECTIVES, such settings by name; BODIES, the list of them; VOCABULARY, `{ fr, en, frPlural, enPlural, frGender, frElides }` by word, all but `fr` left out where it is worked out.',
})
export class PlieSettingType {
  @Field(() => SettingsSectionEnum) section!: string
  @Field(() => JsonScalar) value!: unknown
  @Field(() => Int, { description: 'The optimistic lock of this part.' }) revision!: number
  @Field(() => DateTimeScalar, { nullable: true }) changedAt?: Date
  @Field(() => String, { nullable: true }) changedBy?: string
}

@ObjectType('PlieSettingPayload')
export class PlieSettingPayload {
  @Field(() => PlieSettingType) setting!: PlieSettingType
}
export const ChangePlieSettingResult = unionOf('ChangePlieSettingResult', [
  PlieSettingPayload,
  InvalidInputType,
  VersionConflictType,
])
