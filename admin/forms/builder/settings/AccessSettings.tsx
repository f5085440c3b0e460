import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Field, fieldTypes, SENSITIVITIES } from '../../../../schema/index.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { ApiNameInput } from './ApiNameInput.tsx'
import { ConceptInput } from './ConceptInput.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'

/** Who reads the field, and how other programs and national exports know it. */
export const AccessSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const edit = useItemEdit(field.id)
  return (
    <SettingsGroup title={t('forms.settings.outside')}>
      <ApiNameInput item={field} />
      <TextField
        select
        size="small"
        label={t('forms.settings.sensitivity')}
        value={field.sensitivity ?? 'standard'}
        helperText={t(`forms.sensitivity_help.${field.sensitivity ?? 'standard'}`)}
        onChange={(event) => {
          const sensitivity = SENSITIVITIES.find((known) => known === event.target.value)
          edit({ sensitivity: sensitivity === 'standard' ? undefined : sensitivity })
        }}
      >
        {SENSITIVITIES.map((sensitivity) => (
          <MenuItem key={sensitivity} value={sensitivity}>
            {t(`forms.sensitivities.${sensitivity}`)}
          </MenuItem>
        ))}
      </TextField>
      <ConceptInput value={field.concept} onChange={(concept) => edit({ concept })} />
      {fieldTypes[field.type].searchIndex !== null && (
        <FormControlLabel
          label={t('forms.settings.searchable')}
          control={
            <Checkbox
              size="small"
              checked={field.searchable === true}
              onChange={(event) => edit({ searchable: event.target.checked ? true : undefined })}
            />
          }
        />
      )}
    </SettingsGroup>
  )
}
