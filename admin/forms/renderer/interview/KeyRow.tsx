import Box from '@mui/material/Box'
import { styled } from '@mui/material/styles'
import type { KeyboardEvent } from 'react'
import { say } from '../../../../schema/index.ts'
import { goOnAfter } from '../go-to-question.ts'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from '../inputs/aria-of.ts'
import { type KeyedChoice, keyedChoices } from './keyed-choices.ts'

/** The answers of a question side by side, each with the key that chooses it and goes on. Real radios under the surface. */
export const KeyRow = (props: InputProps) => {
  const choices = keyedChoices(props.field, props.options) ?? []
  const domId = ({ id }: KeyedChoice) => `${props.id}-${id}`
  const choose = (choice: KeyedChoice | undefined) => {
    if (choice === undefined) return false
    props.onChange(choice.value)
    document.getElementById(domId(choice))?.focus()
    return true
  }
  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const held = choices.findIndex(({ value }) => value === props.value)
    const reached = side === 0 ? undefined : choices[(held + side + choices.length) % choices.length]
    const pressed = choices.find(({ key }) => key === event.key)
    if (!choose(pressed ?? reached)) return
    event.preventDefault()
    if (pressed !== undefined) goOnAfter(event.currentTarget)
  }
  return (
    <Box
      id={props.id}
      role="radiogroup"
      tabIndex={-1}
      aria-labelledby={props.labelId}
      {...ariaOf(props)}
      onKeyDown={byKey}
      onBlur={props.onBlur}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}
    >
      {choices.map((choice) => (
        <Key key={choice.id} htmlFor={domId(choice)}>
          <input
            type="radio"
            id={domId(choice)}
            name={props.id}
            checked={props.value === choice.value}
            onChange={() => props.onChange(choice.value)}
          />
          <kbd aria-hidden>{choice.key}</kbd>
          <span>{say(choice.label, props.locale)}</span>
        </Key>
      ))}
    </Box>
  )
}

const Key = styled('label')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 28,
  padding: '1px 8px 1px 4px',
  borderRadius: 6,
  border: `1px solid ${theme.palette.mode === 'light' ? '#7d8886' : '#7f8d8a'}`,
  cursor: 'pointer',
  fontSize: '0.85rem',
  lineHeight: 1.2,
  overflowWrap: 'anywhere',
  input: { position: 'absolute', opacity: 0, width: 1, height: 1 },
  kbd: {
    minWidth: 18,
    textAlign: 'center',
    fontFamily: 'inherit',
    fontWeight: 700,
    borderRadius: 4,
    border: '1px solid currentColor',
  },
  '&:hover': { backgroundColor: theme.palette.action.hover },
  '&:has(input:checked)': {
    backgroundColor: theme.palette.primary.main,
    borderColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
    fontWeight: 650,
  },
  '&:has(input:focus-visible)': { outline: `3px solid ${theme.palette.secondary.main}`, outlineOffset: 1 },
  '@media (forced-colors: active)': { '&:has(input:checked)': { outline: '3px solid Highlight' } },
}))
