import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { KindSettingsProps } from './kind-settings.ts'

/** Yes or no has nothing to set: saying so is better than an empty panel. */
export const YesNoSettings = (_: KindSettingsProps) => {
  const t = useTranslate()
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {t('forms.settings.nothing_for_yes_no')}
    </Typography>
  )
}
