import { type SxProps, TextField, type Theme } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'

interface NumberInputProps {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  /** Refuses a fraction when true. */
  integer?: boolean
  min?: number
  max?: number
  helperText?: string
  disabled?: boolean
  sx?: SxProps<Theme>
  /** Set when the label is shown elsewhere (a table's heading). */
  hiddenLabel?: boolean
}

/** Digits as French people type them: « 1,5 » and « 1.5 » are the same number; empty is undefined. */
const parse = (text: string): number | undefined | null => {
  const clean = text.trim().replace(/\s/g, '').replace(',', '.')
  if (clean === '') return undefined
  const value = Number(clean)
  return Number.isFinite(value) ? value : null
}

/** A number, or nothing. What is typed stays on screen as typed; it reaches the form only when it reads as a number. */
export const NumberInput = (props: NumberInputProps) => {
  const t = useTranslate()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed !== null && parse(typed) === props.value ? typed : undefined
  const text = typed !== null && (shown !== undefined || parse(typed) === null) ? typed : textOf(props.value)

  const value = parse(text)
  const outside =
    value !== null &&
    value !== undefined &&
    ((props.integer === true && !Number.isInteger(value)) ||
      value < (props.min ?? Number.NEGATIVE_INFINITY) ||
      value > (props.max ?? Number.POSITIVE_INFINITY))
  const wrong = value === null || outside

  return (
    <TextField
      size="small"
      {...(props.hiddenLabel ? { margin: 'none' as const } : {})}
      label={props.hiddenLabel ? undefined : props.label}
      value={text}
      disabled={props.disabled ?? false}
      error={wrong}
      helperText={wrong ? t(props.integer ? 'forms.not_an_integer' : 'forms.not_a_number') : props.helperText}
      onChange={(event) => {
        const next = event.target.value
        setTyped(next)
        const read = parse(next)
        if (read !== null) props.onChange(read)
      }}
      onBlur={() => setTyped(null)}
      slotProps={{ htmlInput: { inputMode: 'decimal', 'aria-label': props.hiddenLabel ? props.label : undefined } }}
      {...(props.sx ? { sx: props.sx } : {})}
    />
  )
}

const textOf = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','))
