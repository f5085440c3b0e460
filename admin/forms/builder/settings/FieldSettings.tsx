import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import {
  FIELD_KINDS,
  type Field,
  fieldTypes,
  MISSING_REASONS,
  SENSITIVITIES,
  withRules,
} from '../../../../schema/index.ts'
import { useChangeType } from '../state/use-change-type.ts'
import { useFrozen } from '../state/use-frozen.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { ApiNameInput } from './ApiNameInput.tsx'
import { DefaultSettings } from './DefaultSettings.tsx'
import { EvidenceSettings } from './EvidenceSettings.tsx'
import { kindSettings } from './kind-settings.ts'
import { ReadOnlySettings } from './ReadOnlySettings.tsx'
import { RequiredSettings } from './RequiredSettings.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'

/** What a field takes: its type, its name for other programs, its bounds, who may read it. */
export const FieldSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const edit = useItemEdit(field.id)
  const changeType = useChangeType(field)
  const KindSettings = kindSettings[field.type]
  const frozen = useFrozen(field.id)
  const searchable = fieldTypes[field.type].searchIndex !== null

  return (
    <>
      <SettingsGroup title={t('forms.settings.answer')}>
        <TextField
          select
          size="small"
          label={t('forms.settings.type')}
          value={field.type}
          helperText={frozen ? t('forms.settings.type_frozen') : undefined}
          slotProps={{ select: { readOnly: frozen } }}
          onChange={(event) => {
            const kind = FIELD_KINDS.find((known) => known === event.target.value)
            if (kind) changeType(kind)
          }}
        >
          {FIELD_KINDS.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {t(`forms.kinds.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <KindSettings
          field={field}
          onRules={(rules) => edit({ rules: withRules(field.rules, rules) }, `rules.${Object.keys(rules).join()}`)}
          onWeight={(weight) => edit({ weight }, 'weight')}
        />
        <RequiredSettings field={field} />
        <ReadOnlySettings field={field} />
        <DefaultSettings field={field} />
        <FormControl component="fieldset">
          <FormLabel component="legend">{t('forms.settings.missing')}</FormLabel>
          <FormGroup row>
            {MISSING_REASONS.map((reason) => {
              const chosen = field.missing ?? []
              return (
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
              )
            })}
          </FormGroup>
        </FormControl>
      </SettingsGroup>
      <EvidenceSettings field={field} />
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
        {(frozen || field.archived) && (
          <FormControlLabel
            label={t('forms.settings.archived')}
            control={
              <Checkbox
                size="small"
                checked={field.archived === true}
                onChange={(event) => edit({ archived: event.target.checked ? true : undefined })}
              />
            }
          />
        )}
        {searchable && (
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
    </>
  )
}
