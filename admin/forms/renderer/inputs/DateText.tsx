import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { type ReactNode, type Ref, useRef, useState } from 'react'
import type { Locale } from '../../../../schema/index.ts'
import { localToday } from '../../../shared/format-date.ts'
import { sentencesIn } from '../i18n/index.ts'
import { dayByKey, isPlainDate, readDate, readFinishedDate, writeDate } from './date-text.ts'

/**
 * A day typed as jj/mm/aaaa, whatever the browser's language, or as people say it (« 3/4/85 », « aujourd’hui »), moved by arrows,
 * with the browser's own calendar one button away. What is not a day is handed on as the text typed, so that it is refused with a sentence instead of vanishing.
 */
export const DateText = ({
  id,
  value,
  locale,
  label,
  helperText,
  error = false,
  aria = {},
  inputRef,
  onChange,
  onBlur,
}: {
  id: string
  value: string | null
  locale: Locale
  label?: ReactNode
  helperText?: ReactNode
  error?: boolean
  aria?: object
  inputRef?: Ref<HTMLInputElement>
  onChange: (value: string | null) => void
  onBlur?: () => void
}) => {
  const words = sentencesIn(locale)
  const picker = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed !== null && readDate(typed) === value ? typed : writeDate(value)
  const finish = () => {
    setTyped(null)
    const finished = readFinishedDate(shown, localToday())
    if (finished !== value) onChange(finished)
  }
  return (
    <TextField
      id={id}
      label={label}
      helperText={helperText}
      margin={label === undefined ? 'none' : 'dense'}
      value={shown}
      error={error}
      {...(inputRef ? { inputRef } : {})}
      placeholder={words.datePattern}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(readDate(event.target.value))
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') return finish()
        const day = event.altKey || event.ctrlKey ? null : dayByKey(value, event.key, localToday())
        if (day === null) return
        event.preventDefault()
        event.stopPropagation()
        setTyped(null)
        onChange(day)
      }}
      onBlur={() => {
        finish()
        onBlur?.()
      }}
      slotProps={{
        htmlInput: { inputMode: 'numeric', autoComplete: 'off', ...aria },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <input
                ref={picker}
                type="date"
                tabIndex={-1}
                aria-hidden="true"
                value={isPlainDate(value) ? value : ''}
                onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
                style={{
                  position: 'absolute',
                  right: 0,
                  bottom: 0,
                  width: 1,
                  height: 1,
                  opacity: 0,
                  border: 0,
                  padding: 0,
                }}
              />
              <IconButton aria-label={words.openCalendar} edge="end" onClick={() => picker.current?.showPicker()}>
                <CalendarMonthOutlined fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
      sx={label === undefined ? { maxWidth: 220 } : {}}
    />
  )
}
