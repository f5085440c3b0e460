import type { KindSettingsProps } from './kind-settings.ts'
import { LengthSettings } from './LengthSettings.tsx'

export const TextSettings = (props: KindSettingsProps) => <LengthSettings {...props} ceiling={500} />
