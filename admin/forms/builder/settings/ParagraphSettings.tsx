import type { KindSettingsProps } from './kind-settings.ts'
import { LengthSettings } from './LengthSettings.tsx'

export const ParagraphSettings = (props: KindSettingsProps) => <LengthSettings {...props} ceiling={10_000} />
