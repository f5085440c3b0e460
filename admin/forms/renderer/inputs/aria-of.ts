import type { InputProps } from '../input-props.ts'

/** What assistive tools must know of a control: its description, whether it is required, whether it is refused. */
export const ariaOf = ({ describedBy, invalid, required }: InputProps) => ({
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
  'aria-required': required || undefined,
})
