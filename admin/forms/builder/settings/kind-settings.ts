import type { ComponentType } from 'react'
import type { Field, FieldKind, ValueRules } from '../../../../schema/index.ts'
import { ChoiceSettings } from './ChoiceSettings.tsx'
import { ChoicesSettings } from './ChoicesSettings.tsx'
import { DateSettings } from './DateSettings.tsx'
import { DecimalSettings } from './DecimalSettings.tsx'
import { FileSettings } from './FileSettings.tsx'
import { IntegerSettings } from './IntegerSettings.tsx'
import { ParagraphSettings } from './ParagraphSettings.tsx'
import { ScaleSettings } from './ScaleSettings.tsx'
import { TextSettings } from './TextSettings.tsx'
import { YesNoSettings } from './YesNoSettings.tsx'

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
  date: DateSettings,
  'yes-no': YesNoSettings,
  choice: ChoiceSettings,
  choices: ChoicesSettings,
  scale: ScaleSettings,
  file: FileSettings,
} satisfies Record<FieldKind, ComponentType<KindSettingsProps>>
