import { OptionsEditor } from '../options/OptionsEditor.tsx'
import type { KindSettingsProps } from './kind-settings.ts'
import { WeightInput } from './WeightInput.tsx'

export const ChoiceSettings = (props: KindSettingsProps) => (
  <>
    <OptionsEditor field={props.field} />
    <WeightInput {...props} />
  </>
)
