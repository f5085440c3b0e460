import { Alert, Button, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Field, fieldsOf, findItem, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { newId } from '../state/new-id.ts'

/** Fields named before « … ». */
const NAMED = 5

/** Which list the field draws on, who shares it, and what changing it would break. */
export const ListChoice = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, published, run } = useBuilder()
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
        onChange={(event) => run('update-item', { id: field.id, patch: { list: event.target.value } })}
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
            onClick={() => run('separate-list', { field: field.id, newId })}
          >
            {t('forms.options.separate')}
          </Button>
        </Alert>
      )}
    </>
  )
}
