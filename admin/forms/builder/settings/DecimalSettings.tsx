import { useTranslate } from 'react-admin'
import { BoundSettings } from './BoundSettings.tsx'
import type { KindSettingsProps } from './kind-settings.ts'
import { NumberInput } from './NumberInput.tsx'

export const DecimalSettings = (props: KindSettingsProps) => {
  const t = useTranslate()
  return (
    <>
      <BoundSettings {...props} of="value" integer={false} />
      <NumberInput
        label={t('forms.settings.decimals')}
        value={props.field.rules?.decimals}
        onChange={(decimals) => props.onRules({ decimals })}
        integer
        min={0}
        max={6}
      />
    </>
  )
}
