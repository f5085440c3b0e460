import { TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Field, Repeat } from '../../../../schema/index.ts'
import { useFrozen } from '../state/use-frozen.ts'
import { useItemEdit } from '../state/use-item-edit.ts'

/** The name other programs know a field or a group by; it no longer changes once published. */
export const ApiNameInput = ({ item }: { item: Field | Repeat }) => {
  const t = useTranslate()
  const edit = useItemEdit(item.id)
  const frozen = useFrozen(item.id)
  return (
    <TextField
      size="small"
      label={t('forms.settings.api')}
      value={item.api}
      helperText={t(frozen ? 'forms.settings.api_frozen' : 'forms.settings.api_help')}
      onChange={(event) => edit({ api: event.target.value }, 'api')}
      slotProps={{ htmlInput: { spellCheck: false, autoCapitalize: 'off', readOnly: frozen } }}
    />
  )
}
