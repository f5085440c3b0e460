import { Autocomplete, MenuItem, TextField } from '@mui/material'
import { type ComponentType, useId } from 'react'
import { useTranslate } from 'react-admin'
import { type Json, say } from '../../../../../schema/index.ts'
import { useLocale } from '../../../../app/i18n/use-locale.ts'
import { DateText, NumberText } from '../../../renderer/index.ts'
import type { FactInputKind, FactInputSpec } from './fact-inputs.ts'

interface FactInputProps {
  spec: FactInputSpec
  value: Json | undefined
  /** Null: not said any more. */
  onChange: (value: Json) => void
}

const DateFact = ({ spec, value, onChange }: FactInputProps) => (
  <DateText
    id={useId()}
    label={useTranslate()(spec.label)}
    value={typeof value === 'string' ? value : null}
    locale={useLocale()}
    onChange={onChange}
  />
)

const NumberFact = ({ spec, value, onChange }: FactInputProps) => (
  <NumberText
    id={useId()}
    label={useTranslate()(spec.label)}
    value={typeof value === 'number' || typeof value === 'string' ? value : null}
    locale={useLocale()}
    inputMode="decimal"
    onChange={onChange}
  />
)

const TextFact = ({ spec, value, onChange }: FactInputProps) => (
  <TextField
    margin="dense"
    label={useTranslate()(spec.label)}
    value={typeof value === 'string' ? value : ''}
    onChange={(event) => onChange(event.target.value)}
    slotProps={{ htmlInput: { autoComplete: 'off' } }}
  />
)

const YesNoFact = ({ spec, value, onChange }: FactInputProps) => {
  const t = useTranslate()
  return (
    <TextField
      select
      margin="dense"
      label={t(spec.label)}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value === 'true')}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{t('trial.facts.unsaid')}</MenuItem>
      <MenuItem value="true">{t('forms.yes')}</MenuItem>
      <MenuItem value="false">{t('forms.no')}</MenuItem>
    </TextField>
  )
}

const OptionFact = ({ spec, value, onChange }: FactInputProps) => {
  const t = useTranslate()
  const locale = useLocale()
  return (
    <TextField
      select
      margin="dense"
      label={t(spec.label)}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{t('trial.facts.unsaid')}</MenuItem>
      {spec.options?.map((option) => (
        <MenuItem key={option.id} value={option.id}>
          {say(option.label, locale)}
        </MenuItem>
      ))}
    </TextField>
  )
}

const NONE = 'none'

/** Several, none at all, or not said: three different things to a rule. */
const OptionsFact = ({ spec, value, onChange }: FactInputProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const options = [{ id: NONE, label: t('trial.facts.none_of_them') }, ...(spec.options ?? [])]
  const ids = Array.isArray(value) ? (value.length === 0 ? [NONE] : value) : []
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      options={options}
      value={options.filter(({ id }) => ids.includes(id))}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ label }) => (typeof label === 'string' ? label : say(label, locale))}
      onChange={(_, chosen) => {
        const last = chosen.at(-1)?.id
        if (last === undefined) onChange(null)
        else if (last === NONE) onChange([])
        else onChange(chosen.flatMap(({ id }) => (id === NONE ? [] : [id])))
      }}
      renderInput={(input) => (
        <TextField {...input} margin="dense" label={t(spec.label)} placeholder={t('trial.facts.unsaid')} />
      )}
    />
  )
}

const INPUTS: Record<FactInputKind, ComponentType<FactInputProps>> = {
  date: DateFact,
  number: NumberFact,
  text: TextFact,
  'yes-no': YesNoFact,
  option: OptionFact,
  options: OptionsFact,
}

/** One thing known of a dossier; left empty it is not said, and rules that read it answer « à préciser ». */
export const FactInput = (props: FactInputProps) => {
  const Input = INPUTS[props.spec.kind]
  return <Input {...props} />
}
