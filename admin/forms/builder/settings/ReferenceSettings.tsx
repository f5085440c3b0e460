import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { REFERENCE_TARGETS } from '../../../../schema/index.ts'
import type { KindSettingsProps } from './kind-settings.ts'

/** Which records of the PLIE the field may name. */
export const ReferenceSettings = ({ field, onRules }: KindSettingsProps) => {
  const t = useTranslate()
  return (
    <TextField
      select
      size="small"
      label={t('forms.settings.target')}
      value={field.rules?.target ?? 'member'}
      onChange={(event) => {
        const target = REFERENCE_TARGETS.find((one) => one === event.target.value)
        if (target) onRules({ target })
      }}
    >
      {REFERENCE_TARGETS.map((target) => (
        <MenuItem key={target} value={target}>
          {t(`forms.settings.targets.${target}`)}
        </MenuItem>
      ))}
    </TextField>
  )
}
