import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { readMoney, writeMoney } from './money-text.ts'
import { NumberText } from './NumberText.tsx'

/** An amount typed in euros, with a comma; the answer holds cents. */
export const MoneyInput = (props: InputProps) => (
  <NumberText
    id={props.id}
    value={typeof props.value === 'number' || typeof props.value === 'string' ? props.value : null}
    locale={props.locale}
    inputMode="decimal"
    error={props.invalid}
    aria={ariaOf(props)}
    read={readMoney}
    write={writeMoney}
    suffix="€"
    onChange={props.onChange}
    onBlur={props.onBlur}
  />
)
