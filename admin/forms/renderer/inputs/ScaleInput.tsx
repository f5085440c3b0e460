import Box from '@mui/material/Box'
import { styled } from '@mui/material/styles'
import type { KeyboardEvent } from 'react'
import { type Option, say } from '../../../../schema/index.ts'
import { goOnAfter } from '../go-to-question.ts'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'

const markOf = (option: Option, index: number) => option.score ?? index

/**
 * A mark on an ordered scale. Real radios under the surface: arrows move, and the digit of a mark chooses it and goes on to
 * the next question, so that an interview can be typed without looking for the mouse.
 */
export const ScaleInput = (props: InputProps) => {
  const chooseByDigit = (event: KeyboardEvent<HTMLElement>) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
    const option = props.options.find((one, index) => markOf(one, index) === Number(event.key))
    if (!option) return
    event.preventDefault()
    props.onChange(option.id)
    document.getElementById(`${props.id}-${option.id}`)?.focus()
    goOnAfter(event.currentTarget)
  }
  return (
    <Box
      id={props.id}
      role="radiogroup"
      tabIndex={-1}
      aria-labelledby={props.labelId}
      title={props.words.scaleKeys}
      {...ariaOf(props)}
      onKeyDown={chooseByDigit}
      onBlur={props.onBlur}
      sx={{
        display: 'grid',
        gap: 0.75,
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fit, minmax(110px, 1fr))' },
      }}
    >
      {props.options.map((option, index) => (
        <Mark key={option.id}>
          <input
            type="radio"
            id={`${props.id}-${option.id}`}
            name={props.id}
            value={option.id}
            checked={props.value === option.id}
            onChange={() => props.onChange(option.id)}
          />
          <span className="mark">{markOf(option, index)}</span>
          <span>{say(option.label, props.locale)}</span>
        </Mark>
      ))}
    </Box>
  )
}

const Mark = styled('label')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 40,
  padding: '4px 10px',
  borderRadius: 8,
  border: `1px solid ${theme.palette.mode === 'light' ? '#7d8886' : '#7f8d8a'}`,
  cursor: 'pointer',
  fontSize: '0.9rem',
  lineHeight: 1.25,
  overflowWrap: 'anywhere',
  input: { position: 'absolute', opacity: 0, width: 1, height: 1 },
  '.mark': { fontWeight: 700, fontVariantNumeric: 'tabular-nums' },
  '&:hover': { backgroundColor: theme.palette.action.hover },
  '&:has(input:checked)': {
    backgroundColor: theme.palette.primary.main,
    borderColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
    fontWeight: 650,
  },
  '&:has(input:focus-visible)': { outline: `3px solid ${theme.palette.secondary.main}`, outlineOffset: 2 },
  '@media (forced-colors: active)': { '&:has(input:checked)': { outline: '3px solid Highlight' } },
}))
