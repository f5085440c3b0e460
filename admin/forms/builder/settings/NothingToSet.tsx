import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { KindSettingsProps } from './kind-settings.ts'

/** A type that has nothing to set: saying so, and what it takes, is better than an empty panel. */
export const NothingToSet = ({ field }: KindSettingsProps) => {
  const t = useTranslate()
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {t(`forms.settings.nothing_to_set.${field.type}`)}
    </Typography>
  )
}
