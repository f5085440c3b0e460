import { MenuItem, TextField } from '@mui/material'
import type { ComponentType } from 'react'
import { useTranslate } from 'react-admin'
import { choicesOf, type Json, say, type ValueType } from '../../../../schema/index.ts'
import { NumberInput } from '../settings/NumberInput.tsx'
import { type ConstantInputProps, literalOf } from './constant.ts'
import { DateConstant } from './DateConstant.tsx'
import { useSurroundings } from './expression-context.tsx'
import { type Draft, hole, leaf } from './model/draft.ts'

/** Empty is « still to be chosen ». */
const asDraft = (draft: Draft, value: Json | undefined): Draft =>
  value === undefined || value === '' || value === null ? hole(draft.key) : leaf({ v: value }, draft.key)

const OptionConstant = ({ label, draft, type, onChange }: ConstantInputProps) => {
  const { scope } = useSurroundings()
  const choices = choicesOf(type)
  const value = literalOf(draft)
  const text = typeof value === 'string' ? value : ''
  if (choices === null) return <TextConstant label={label} draft={draft} type={type} onChange={onChange} />
  const known = choices.some(({ id }) => id === text)
  return (
    <TextField
      select
      fullWidth
      size="small"
      label={label}
      value={text}
      onChange={(event) => onChange(asDraft(draft, event.target.value))}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {say(choice.label, scope.locale)}
        </MenuItem>
      ))}
      {!known && text !== '' && <MenuItem value={text}>{text}</MenuItem>}
    </TextField>
  )
}

const BooleanConstant = ({ label, draft, onChange }: ConstantInputProps) => {
  const t = useTranslate()
  const value = literalOf(draft)
  return (
    <TextField
      select
      fullWidth
      size="small"
      label={label}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={(event) => onChange(leaf({ v: event.target.value === 'true' }, draft.key))}
    >
      <MenuItem value="true">{t('forms.yes')}</MenuItem>
      <MenuItem value="false">{t('forms.no')}</MenuItem>
    </TextField>
  )
}

const NumberConstant = ({ label, draft, type, onChange }: ConstantInputProps) => {
  const t = useTranslate()
  const { scope } = useSurroundings()
  const value = literalOf(draft)
  const isMoney = type.t === 'number' && type.cents === true
  const unit = type.t === 'number' && type.unit ? say(type.unit, scope.locale) : isMoney ? t('conditions.euros') : ''
  // Amounts are kept in cents and typed in euros.
  const times = isMoney ? 100 : 1
  return (
    <NumberInput
      label={unit === '' ? label : `${label} (${unit})`}
      value={typeof value === 'number' ? value / times : undefined}
      onChange={(next) =>
        onChange(asDraft(draft, next === undefined ? undefined : isMoney ? Math.round(next * times) : next))
      }
      sx={{ width: '100%' }}
    />
  )
}

const TextConstant = ({ label, draft, onChange }: ConstantInputProps) => {
  const value = literalOf(draft)
  return (
    <TextField
      fullWidth
      size="small"
      label={label}
      value={value === null || Array.isArray(value) ? '' : String(value)}
      onChange={(event) => onChange(asDraft(draft, event.target.value))}
    />
  )
}

const inputs: Record<ValueType['t'], ComponentType<ConstantInputProps>> = {
  option: OptionConstant,
  boolean: BooleanConstant,
  number: NumberConstant,
  date: DateConstant,
  text: TextConstant,
  options: TextConstant,
  files: TextConstant,
  rows: TextConstant,
  any: TextConstant,
}

/** A value written on the spot, by an input of its type: options by their label, amounts in euros, dates with today. */
export const ConstantInput = (props: ConstantInputProps) => {
  const Input = inputs[props.type.t]
  return <Input {...props} />
}
