import { BoundSettings } from './BoundSettings.tsx'
import type { KindSettingsProps } from './kind-settings.ts'

export const FileSettings = (props: KindSettingsProps) => <BoundSettings {...props} of="files" integer />
