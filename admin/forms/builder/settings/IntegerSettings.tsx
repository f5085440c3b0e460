import { BoundSettings } from './BoundSettings.tsx'
import type { KindSettingsProps } from './kind-settings.ts'

export const IntegerSettings = (props: KindSettingsProps) => <BoundSettings {...props} of="value" integer />
