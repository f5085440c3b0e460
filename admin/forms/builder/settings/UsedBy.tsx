import { Chip, Stack } from '@mui/material'
import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { type Id, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { SettingsGroup } from './SettingsGroup.tsx'
import { usersOf } from './used-by.ts'

/** Conditions, calculations and rules that read this field; one that stands in the outline opens. */
export const UsedBy = ({ id }: { id: Id }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, select } = useBuilder()
  const users = useMemo(() => usersOf(form, id), [form, id])
  if (users.length === 0) return null

  return (
    <SettingsGroup title={t('forms.settings.used_by')}>
      <Stack direction="row" spacing={0.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {users.map((user) => (
          <Chip
            key={user.id}
            size="small"
            variant="outlined"
            label={say(user.label, locale) || t('forms.untitled')}
            {...(user.item ? { onClick: () => select(user.id) } : {})}
          />
        ))}
      </Stack>
    </SettingsGroup>
  )
}
