import type { ComponentType } from 'react'
import type { Field, FieldKind, ValueRules } from '../../../../schema/index.ts'
import { ChoiceSettings } from './ChoiceSettings.tsx'
import { ChoicesSettings } from './ChoicesSettings.tsx'
import { DateSettings } from './DateSettings.tsx'
import { DecimalSettings } from './DecimalSettings.tsx'
import { FileSettings } from './FileSettings.tsx'
import { IntegerSettings } from './IntegerSettings.tsx'
import { MoneySettings } from './MoneySettings.tsx'
import { NothingToSet } from './NothingToSet.tsx'
import { ParagraphSettings } from './ParagraphSettings.tsx'
import { ReferenceSettings } from './ReferenceSettings.tsx'
import { ScaleSettings } from './ScaleSettings.tsx'
import { TextSettings } from './TextSettings.tsx'

export interface KindSettingsProps {
  field: Field
  /** Sets some of the field's value rules; undefined takes one away. */
  onRules: (rules: { [Name in keyof ValueRules]?: ValueRules[Name] | undefined }) => void
  onWeight: (weight: number | undefined) => void
}

/** What each type lets an administrator set. A type without its settings does not compile. */
export const kindSettings = {
  text: TextSettings,
  paragraph: ParagraphSettings,
  integer: IntegerSettings,
  decimal: DecimalSettings,
  money: MoneySettings,
  date: DateSettings,
  'yes-no': NothingToSet,
  choice: ChoiceSettings,
  choices: ChoicesSettings,
  scale: ScaleSettings,
  email: NothingToSet,
  phone: NothingToSet,
  commune: NothingToSet,
  address: NothingToSet,
  rome: NothingToSet,
  siret: NothingToSet,
  reference: ReferenceSettings,
  file: FileSettings,
  signature: NothingToSet,
} satisfies Record<FieldKind, ComponentType<KindSettingsProps>>
