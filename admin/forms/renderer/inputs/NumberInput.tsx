import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { NumberText } from './NumberText.tsx'

/** Whole numbers. */
export const IntegerInput = (props: InputProps) => <Box {...props} inputMode="numeric" />

/** Numbers with a comma. */
export const DecimalInput = (props: InputProps) => <Box {...props} inputMode="decimal" />

const Box = ({ inputMode, ...props }: InputProps & { inputMode: 'numeric' | 'decimal' }) => (
  <NumberText
    id={props.id}
    value={typeof props.value === 'number' || typeof props.value === 'string' ? props.value : null}
    locale={props.locale}
    inputMode={inputMode}
    error={props.invalid}
    aria={ariaOf(props)}
    onChange={props.onChange}
    onBlur={props.onBlur}
  />
)
