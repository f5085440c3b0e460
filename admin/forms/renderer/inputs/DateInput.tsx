import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { DateText } from './DateText.tsx'

/** A calendar day. */
export const DateInput = (props: InputProps) => (
  <DateText
    id={props.id}
    value={typeof props.value === 'string' ? props.value : null}
    locale={props.locale}
    error={props.invalid}
    aria={ariaOf(props)}
    onChange={props.onChange}
    onBlur={props.onBlur}
  />
)
