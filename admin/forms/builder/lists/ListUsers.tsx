import { Autocomplete, Box, Button, Stack, TextField, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { fieldsOf, fieldTypes, type OptionList, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { SettingsGroup } from '../settings/SettingsGroup.tsx'
import { useBuilder } from '../state/builder-context.ts'
import { newId } from '../state/new-id.ts'
import { usePlaces } from '../state/places-context.ts'

/** The fields that draw on a list: each leads to its question, may take a list of its own, and others may be given this one. */
export const ListUsers = ({ list }: { list: OptionList }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, run } = useBuilder()
  const { go } = usePlaces()
  const drawing = fieldsOf(form).filter(({ type }) => fieldTypes[type].list)
  const users = drawing.filter((field) => field.list === list.id)
  const others = drawing.filter((field) => field.list !== list.id && !field.archived)
  const nameOf = (field: (typeof drawing)[number]) => say(field.label, locale) || t('forms.untitled')

  return (
    <SettingsGroup title={t('logic.lists.shared')}>
      {users.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('logic.lists.unused')}
        </Typography>
      )}
      {users.map((field) => (
        <Stack key={field.id} direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <Button
            size="small"
            sx={{ textTransform: 'none', textAlign: 'left' }}
            onClick={() => go({ view: 'questions', id: field.id })}
          >
            {nameOf(field)}
          </Button>
          {users.length > 1 && (
            <Button size="small" variant="outlined" onClick={() => run('separate-list', { field: field.id, newId })}>
              {t('logic.lists.separate', { name: nameOf(field) })}
            </Button>
          )}
        </Stack>
      ))}
      {others.length > 0 && (
        <Box sx={{ maxWidth: 480 }}>
          <Autocomplete
            options={others}
            value={null}
            blurOnSelect
            getOptionKey={({ id }) => id}
            getOptionLabel={nameOf}
            onChange={(_, field) => {
              if (field) run('update-item', { id: field.id, patch: { list: list.id } })
            }}
            renderInput={(input) => (
              <TextField {...input} label={t('logic.lists.share')} helperText={t('logic.lists.share_help')} />
            )}
          />
        </Box>
      )}
    </SettingsGroup>
  )
}
