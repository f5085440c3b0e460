import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Field, MISSING_REASONS } from '../../../../schema/index.ts'
import { useItemEdit } from '../state/use-item-edit.ts'

/** What a person may say instead of an answer. */
export const MissingSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const edit = useItemEdit(field.id)
  const chosen = field.missing ?? []
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{t('forms.settings.missing')}</FormLabel>
      <FormGroup row>
        {MISSING_REASONS.map((reason) => (
          <FormControlLabel
            key={reason}
            label={t(`forms.missing.${reason}`)}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(reason)}
                onChange={(event) => {
                  const next = MISSING_REASONS.filter((known) =>
                    known === reason ? event.target.checked : chosen.includes(known),
                  )
                  edit({ missing: next.length === 0 ? undefined : next })
                }}
              />
            }
          />
        ))}
      </FormGroup>
    </FormControl>
  )
}
