import { Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DateBoundInput } from './DateBoundInput.tsx'
import type { KindSettingsProps } from './kind-settings.ts'

export const DateSettings = ({ field, onRules }: KindSettingsProps) => {
  const t = useTranslate()
  return (
    <Stack spacing={1.5}>
      <DateBoundInput
        label={t('forms.settings.from_date')}
        value={field.rules?.from}
        onChange={(from) => onRules({ from })}
      />
      <DateBoundInput label={t('forms.settings.to_date')} value={field.rules?.to} onChange={(to) => onRules({ to })} />
    </Stack>
  )
}
