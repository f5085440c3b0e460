import {
  Autocomplete,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { type Check, fieldsOf, groupsOf, indexOf, isUnwritten, say, UNWRITTEN } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { ConditionEditor } from '../conditions/ConditionEditor.tsx'
import { LocalizedInput } from '../settings/LocalizedInput.tsx'
import { SettingsGroup } from '../settings/SettingsGroup.tsx'
import { useBuilder } from '../state/builder-context.ts'
import { UsesGroup } from '../uses/UsesGroup.tsx'

const LEVELS = ['error', 'warning'] as const

/** A message shown when a condition is true, at some fields: it stops the answers, or warns. */
export const CheckDetail = ({ check }: { check: Check }) => {
  const t = useTranslate()
  const locale = useLocale()
  const levelId = useId()
  const { form, run } = useBuilder()
  const { id } = check
  const edit = (patch: Partial<Omit<Check, 'id'>>, property: string) =>
    void run('update-check', { id, patch }, `${id}.${property}`)
  const places = [...fieldsOf(form).filter(({ archived }) => !archived), ...groupsOf(form)]
  const { groupOf } = indexOf(form)
  const group = check.at.map((one) => groupOf.get(one)?.id).find((one) => one !== undefined)

  return (
    <>
      <SettingsGroup title={t('logic.checks.when')}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('logic.checks.when_help')}
        </Typography>
        <ConditionEditor
          owner={id}
          property="when"
          value={isUnwritten(check.when) ? undefined : check.when}
          label={t('logic.checks.when')}
          onChange={(when) => edit({ when: when ?? UNWRITTEN }, 'when')}
          {...(group === undefined ? {} : { group })}
        />
      </SettingsGroup>
      <SettingsGroup title={t('logic.checks.says')}>
        <LocalizedInput
          label={t('logic.checks.message')}
          value={check.message}
          required
          multiline
          onChange={(message) => edit({ message }, 'message')}
        />
        <FormControl>
          <FormLabel id={levelId}>{t('logic.checks.level')}</FormLabel>
          <RadioGroup
            aria-labelledby={levelId}
            value={check.level}
            onChange={(_, value) => {
              const level = LEVELS.find((known) => known === value)
              if (level) run('update-check', { id, patch: { level } })
            }}
          >
            {LEVELS.map((level) => (
              <FormControlLabel
                key={level}
                value={level}
                control={<Radio size="small" />}
                label={t(`logic.checks.levels.${level}`)}
              />
            ))}
          </RadioGroup>
        </FormControl>
        <Autocomplete
          multiple
          options={places}
          value={places.filter((place) => check.at.includes(place.id))}
          getOptionKey={(place) => place.id}
          getOptionLabel={(place) => say(place.label, locale) || t('forms.untitled')}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          onChange={(_, chosen) => run('update-check', { id, patch: { at: chosen.map((place) => place.id) } })}
          renderInput={(input) => (
            <TextField {...input} label={t('logic.checks.at')} helperText={t('logic.checks.at_help')} />
          )}
        />
      </SettingsGroup>
      <UsesGroup used={id} except={id} />
    </>
  )
}
