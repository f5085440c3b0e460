import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import { say } from '../../../../schema/index.ts'
import type { InputProps } from '../input-props.ts'

/** Any number of options of a list. */
export const ChoicesInput = (props: InputProps) => {
  const chosen = Array.isArray(props.value) ? props.value : []
  const toggle = (id: string, on: boolean) => {
    const next = props.options.map((option) => option.id).filter((one) => (one === id ? on : chosen.includes(one)))
    props.onChange(next.length === 0 ? null : next)
  }
  return (
    <FormGroup
      id={props.id}
      tabIndex={-1}
      role="group"
      aria-labelledby={props.labelId}
      aria-describedby={props.describedBy}
      onBlur={props.onBlur}
      sx={props.options.length > 8 ? { display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' } } : {}}
    >
      {props.options.map((option) => (
        <FormControlLabel
          key={option.id}
          label={say(option.label, props.locale)}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(option.id)}
              onChange={(_, on) => toggle(option.id, on)}
              slotProps={{ input: { 'aria-invalid': props.invalid || undefined } }}
            />
          }
          sx={{ minHeight: 36 }}
        />
      ))}
    </FormGroup>
  )
}
