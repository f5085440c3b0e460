import { Alert, Button, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Field, fieldsOf, findItem, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import type { OptionCommands } from './use-option-commands.ts'

/** Fields named before « … ». */
const NAMED = 5

/** Which list the field draws on, who shares it, and what changing it would break. */
export const ListChoice = ({ field, commands }: { field: Field; commands: OptionCommands }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, published } = useBuilder()
  const sharers = fieldsOf(form).filter((other) => other.id !== field.id && other.list === field.list)
  const known = published === null ? undefined : findItem(published, field.id)
  const publishedList = known?.t === 'field' ? known.list : undefined
  const changed = publishedList !== undefined && publishedList !== field.list

  return (
    <>
      <TextField
        select
        size="small"
        label={t('forms.options.list')}
        value={field.list ?? ''}
        onChange={(event) => commands.chooseList(event.target.value)}
      >
        {form.lists.map((list) => (
          <MenuItem key={list.id} value={list.id}>
            {say(list.label, locale) || list.id}
          </MenuItem>
        ))}
      </TextField>
      {changed && (
        <Alert severity="warning" role="status">
          {t('forms.options.list_changed')}
        </Alert>
      )}
      {sharers.length > 0 && (
        <Alert severity="info">
          {t('forms.options.shared_with', {
            smart_count: sharers.length,
            names:
              sharers
                .slice(0, NAMED)
                .map((other) => say(other.label, locale))
                .join(', ') + (sharers.length > NAMED ? '…' : ''),
          })}
          {publishedList !== undefined && !changed && ` ${t('forms.options.separate_breaks')}`}
          <Button
            size="small"
            color="inherit"
            variant="outlined"
            sx={{ display: 'block', mt: 1 }}
            onClick={commands.separateList}
          >
            {t('forms.options.separate')}
          </Button>
        </Alert>
      )}
    </>
  )
}
