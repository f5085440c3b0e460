import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { type ReactNode, type Ref, useState } from 'react'
import type { Locale } from '../../../../schema/index.ts'
import { readNumber, writeNumber } from './number-text.ts'

/**
 * A number as people write it, comma or point. What is not a number is handed on as the text typed, so that it is refused
 * with a sentence instead of vanishing.
 */
export const NumberText = ({
  id,
  value,
  locale,
  inputMode,
  label,
  helperText,
  error = false,
  aria = {},
  inputRef,
  read = readNumber,
  write = writeNumber,
  suffix,
  onChange,
  onBlur,
}: {
  id: string
  value: number | string | null
  locale: Locale
  inputMode: 'numeric' | 'decimal'
  label?: ReactNode
  helperText?: ReactNode
  error?: boolean
  aria?: object
  inputRef?: Ref<HTMLInputElement>
  /** How a text is read, and a value written; plain numbers by default. */
  read?: (typed: string) => number | string | null
  write?: (value: number | string | null, locale: Locale) => string
  /** Shown after what is typed. */
  suffix?: string
  onChange: (value: number | string | null) => void
  onBlur?: () => void
}) => {
  const [typed, setTyped] = useState<string | null>(null)
  // « 12, » reads as 12: while the text typed still means the value held, it is left as typed.
  const shown = typed !== null && read(typed) === value ? typed : write(value, locale)
  return (
    <TextField
      id={id}
      label={label}
      helperText={helperText}
      margin={label === undefined ? 'none' : 'dense'}
      value={shown}
      error={error}
      {...(inputRef ? { inputRef } : {})}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(read(event.target.value))
      }}
      onBlur={() => {
        setTyped(null)
        onBlur?.()
      }}
      slotProps={{
        htmlInput: { inputMode, autoComplete: 'off', ...aria },
        ...(suffix === undefined
          ? {}
          : { input: { endAdornment: <InputAdornment position="end">{suffix}</InputAdornment> } }),
      }}
      sx={label === undefined ? { maxWidth: 220 } : {}}
    />
  )
}
