import { List, ListItem, ListItemButton, ListItemText, Stack, TextField, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type L10n, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { LOGIC_PARTS, logicEntries } from '../logic/logic-entries.ts'
import { useBuilder } from '../state/builder-context.ts'
import { usePlaces } from '../state/places-context.ts'
import { LocalizedInput } from './LocalizedInput.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'

const isBlank = (text: L10n) => Object.values(text).every((wording) => wording.trim() === '')

/** The form itself: title, introduction, and its calculations, checks and decision rules read as sentences, each leading to its view. */
export const FormSettings = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, run } = useBuilder()
  const { go } = usePlaces()
  const entries = logicEntries(form, locale)

  return (
    <Stack spacing={2}>
      <SettingsGroup title={t('forms.settings.wording')}>
        <LocalizedInput
          label={t('forms.settings.title')}
          value={form.title}
          required
          onChange={(title) => run('set-form', { patch: { title } }, 'form.title')}
        />
        <LocalizedInput
          label={t('forms.settings.intro')}
          value={form.intro}
          multiline
          onChange={(intro) => run('set-form', { patch: { intro: isBlank(intro) ? undefined : intro } }, 'form.intro')}
        />
        <TextField
          size="small"
          label={t('forms.settings.key')}
          value={form.key}
          helperText={t('forms.settings.key_help')}
          slotProps={{ input: { readOnly: true } }}
        />
      </SettingsGroup>
      {LOGIC_PARTS.filter((part) => entries[part].length > 0).map((part) => (
        <SettingsGroup key={part} title={t(`logic.${part}.title`)}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t(`logic.${part}.help`)}
          </Typography>
          <List dense disablePadding component="ol">
            {entries[part].map(({ id, label, sentence }) => (
              <ListItem key={id} disablePadding>
                <ListItemButton onClick={() => go({ view: 'logic', id })}>
                  <ListItemText primary={say(label, locale)} secondary={sentence} />
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        </SettingsGroup>
      ))}
    </Stack>
  )
}
