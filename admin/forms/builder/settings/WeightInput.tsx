import { useTranslate } from 'react-admin'
import type { KindSettingsProps } from './kind-settings.ts'
import { NumberInput } from './NumberInput.tsx'

/** How much the field counts in the total score. */
export const WeightInput = ({ field, onWeight }: Pick<KindSettingsProps, 'field' | 'onWeight'>) => {
  const t = useTranslate()
  return (
    <NumberInput
      label={t('forms.settings.weight')}
      helperText={t('forms.settings.weight_help')}
      value={field.weight}
      onChange={onWeight}
      min={0}
    />
  )
}
