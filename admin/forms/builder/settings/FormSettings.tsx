import { List, ListItem, ListItemText, Stack, TextField, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { describeExpression, type L10n, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { LocalizedInput } from './LocalizedInput.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'

const isBlank = (text: L10n) => Object.values(text).every((wording) => wording.trim() === '')

/** The form itself: title, introduction, and its computed values and decision rules read as sentences. */
export const FormSettings = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, run } = useBuilder()

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
      {form.computed.length > 0 && (
        <SettingsGroup title={t('forms.settings.computed')}>
          <List dense disablePadding>
            {form.computed.map((computed) => (
              <ListItem key={computed.id} disableGutters>
                <ListItemText
                  primary={say(computed.label, locale)}
                  secondary={describeExpression(form, computed.expr, locale)}
                />
              </ListItem>
            ))}
          </List>
        </SettingsGroup>
      )}
      {form.rules.length > 0 && (
        <SettingsGroup title={t('forms.settings.rules')}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('forms.settings.rules_help')}
          </Typography>
          <List dense disablePadding component="ol">
            {form.rules.map((rule) => (
              <ListItem key={rule.id} disableGutters>
                <ListItemText
                  primary={say(rule.label, locale)}
                  secondary={describeExpression(form, rule.when, locale)}
                />
              </ListItem>
            ))}
          </List>
        </SettingsGroup>
      )}
    </Stack>
  )
}
