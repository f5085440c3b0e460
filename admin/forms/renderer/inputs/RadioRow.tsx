import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'

/** Radios side by side (or one below the other), labelled by the field's legend. */
export const RadioRow = ({
  choices,
  chosen,
  onChoose,
  column = false,
  ...props
}: InputProps & {
  choices: readonly { value: string; label: string }[]
  chosen: string | null
  onChoose: (value: string) => void
  column?: boolean
}) => (
  <RadioGroup
    id={props.id}
    tabIndex={-1}
    row={!column}
    name={props.id}
    value={chosen}
    aria-labelledby={props.labelId}
    {...ariaOf(props)}
    onChange={(_, value) => onChoose(value)}
    onBlur={props.onBlur}
  >
    {choices.map((choice) => (
      <FormControlLabel
        key={choice.value}
        value={choice.value}
        label={choice.label}
        control={<Radio size="small" />}
        sx={{ minHeight: 36 }}
      />
    ))}
  </RadioGroup>
)
