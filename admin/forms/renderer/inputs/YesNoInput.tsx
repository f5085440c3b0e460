import type { InputProps } from '../input-props.ts'
import { RadioRow } from './RadioRow.tsx'

/** Yes or no, neither chosen beforehand. */
export const YesNoInput = (props: InputProps) => (
  <RadioRow
    {...props}
    choices={[
      { value: 'yes', label: props.words.yes },
      { value: 'no', label: props.words.no },
    ]}
    chosen={props.value === true ? 'yes' : props.value === false ? 'no' : null}
    onChoose={(choice) => props.onChange(choice === 'yes')}
  />
)
