import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { NumberText } from './NumberText.tsx'
import { readDecimal, readNumber } from './number-text.ts'

/** Whole numbers. */
export const IntegerInput = (props: InputProps) => <Box {...props} inputMode="numeric" read={readNumber} />

/** Numbers with a comma; hours may be typed as hours and minutes. */
export const DecimalInput = (props: InputProps) => <Box {...props} inputMode="decimal" read={readDecimal} />

interface BoxProps extends InputProps {
  inputMode: 'numeric' | 'decimal'
  read: (typed: string) => number | string | null
}

const Box = ({ inputMode, read, ...props }: BoxProps) => (
  <NumberText
    id={props.id}
    value={typeof props.value === 'number' || typeof props.value === 'string' ? props.value : null}
    locale={props.locale}
    inputMode={inputMode}
    read={read}
    error={props.invalid}
    aria={ariaOf(props)}
    onChange={props.onChange}
    onBlur={props.onBlur}
  />
)
