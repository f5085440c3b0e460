import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { say } from '../../../../schema/index.ts'
import { NumberInput } from '../settings/NumberInput.tsx'
import { useConditionSurroundings } from './condition-context.ts'
import { type ClauseOperator, type Operand, takesList } from './condition-model.ts'
import { DateOperandInput } from './DateOperandInput.tsx'
import type { SubjectType } from './subject-type.ts'

interface OperandInputProps {
  type: SubjectType
  operator: ClauseOperator
  label: string
  operand: Operand | null
  onChange: (operand: Operand | null) => void
}

const literal = (operand: Operand | null) => (operand !== null && 'v' in operand ? operand.v : null)
const asText = (operand: Operand | null): string => {
  const value = literal(operand)
  return typeof value === 'string' ? value : ''
}

/** The value a clause compares with, as an input of the subject's own type. */
export const OperandInput = ({ type, operator, label, operand, onChange }: OperandInputProps) => {
  const t = useTranslate()
  const { locale } = useConditionSurroundings()
  const sx = { flex: 1, minWidth: 110 }

  if (operator === 'missingIs') {
    return (
      <TextField
        select
        size="small"
        label={label}
        value={asText(operand)}
        onChange={(event) => onChange({ v: event.target.value })}
        sx={sx}
      >
        {type.missing.map((reason) => (
          <MenuItem key={reason} value={reason}>
            {t(`forms.missing.${reason}`)}
          </MenuItem>
        ))}
      </TextField>
    )
  }

  if (takesList(operator)) {
    const value = literal(operand)
    const chosen = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
    return (
      <TextField
        select
        size="small"
        label={label}
        value={chosen}
        onChange={(event) => {
          const next: unknown = event.target.value
          onChange({ v: Array.isArray(next) ? next.filter((id) => typeof id === 'string') : [] })
        }}
        slotProps={{
          select: {
            multiple: true,
            renderValue: () =>
              type.options
                .filter((option) => chosen.includes(option.id))
                .map((option) => say(option.label, locale))
                .join(', '),
          },
        }}
        sx={sx}
      >
        {type.options.map((option) => (
          <MenuItem key={option.id} value={option.id}>
            <Checkbox size="small" checked={chosen.includes(option.id)} tabIndex={-1} aria-hidden />
            <ListItemText primary={say(option.label, locale)} />
          </MenuItem>
        ))}
      </TextField>
    )
  }

  switch (type.kind) {
    case 'option':
    case 'options':
      return (
        <TextField
          select
          size="small"
          label={label}
          value={asText(operand)}
          onChange={(event) => onChange({ v: event.target.value })}
          sx={sx}
        >
          {type.options.map((option) => (
            <MenuItem key={option.id} value={option.id}>
              {say(option.label, locale)}
            </MenuItem>
          ))}
        </TextField>
      )
    case 'boolean': {
      const value = literal(operand)
      return (
        <TextField
          select
          size="small"
          label={label}
          value={typeof value === 'boolean' ? String(value) : ''}
          onChange={(event) => onChange({ v: event.target.value === 'true' })}
          sx={sx}
        >
          <MenuItem value="true">{t('forms.yes')}</MenuItem>
          <MenuItem value="false">{t('forms.no')}</MenuItem>
        </TextField>
      )
    }
    case 'number': {
      const value = literal(operand)
      const times = type.cents ? 100 : 1
      return (
        <NumberInput
          label={type.unit ? `${label} (${say(type.unit, locale)})` : label}
          value={typeof value === 'number' ? value / times : undefined}
          onChange={(next) =>
            onChange(next === undefined ? null : { v: times === 1 ? next : Math.round(next * times) })
          }
          sx={sx}
        />
      )
    }
    case 'date':
      return <DateOperandInput label={label} operand={operand} onChange={onChange} />
    case 'text':
    case 'files':
      return (
        <TextField
          size="small"
          label={label}
          value={asText(operand)}
          onChange={(event) => onChange({ v: event.target.value })}
          sx={sx}
        />
      )
  }
}
