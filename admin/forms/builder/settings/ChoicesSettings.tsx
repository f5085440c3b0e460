import { OptionsEditor } from '../options/OptionsEditor.tsx'
import { BoundSettings } from './BoundSettings.tsx'
import type { KindSettingsProps } from './kind-settings.ts'

export const ChoicesSettings = (props: KindSettingsProps) => (
  <>
    <OptionsEditor field={props.field} />
    <BoundSettings {...props} of="choices" integer />
  </>
)
