import TextField from '@mui/material/TextField'
import { type HTMLInputTypeAttribute, useState } from 'react'
import { fieldTypes } from '../../../../schema/index.ts'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { groupTyped } from './typed-groups.ts'

interface Box {
  readonly type: HTMLInputTypeAttribute
  readonly inputMode: 'email' | 'tel' | 'numeric'
}

/**
 * A text with a form of its own, typed any usual way and grouped as it is typed: the answer holds it
 * the way it is kept, and it is shown the way people write it afterwards.
 */
const known =
  ({ type, inputMode }: Box) =>
  (props: InputProps) => {
    const [typed, setTyped] = useState<string | null>(null)
    const { normalise = (value) => value, format } = fieldTypes[props.field.type]
    const shown = typed ?? format(props.value ?? null, [], props.locale)
    return (
      <TextField
        id={props.id}
        margin="none"
        value={shown}
        error={props.invalid}
        onChange={({ target }) => {
          const atEnd = target.selectionStart === target.value.length
          setTyped(atEnd ? groupTyped(props.field.type, target.value) : target.value)
          props.onChange(target.value === '' ? null : normalise(target.value))
        }}
        onBlur={() => {
          setTyped(null)
          props.onBlur()
        }}
        slotProps={{ htmlInput: { type, inputMode, autoComplete: 'off', spellCheck: false, ...ariaOf(props) } }}
        sx={{ maxWidth: 360 }}
      />
    )
  }

// Not `type="email"`: the browser would keep the blanks to itself and refuse in its own words.
export const EmailInput = known({ type: 'text', inputMode: 'email' })
export const PhoneInput = known({ type: 'tel', inputMode: 'tel' })
export const SiretInput = known({ type: 'text', inputMode: 'numeric' })
