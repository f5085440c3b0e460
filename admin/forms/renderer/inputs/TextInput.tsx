import TextField from '@mui/material/TextField'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'

/** One line of text. */
export const TextInput = (props: InputProps) => <TextBox {...props} multiline={false} />

/** Several lines of text; the box grows with them. */
export const ParagraphInput = (props: InputProps) => <TextBox {...props} multiline />

const TextBox = ({ multiline, ...props }: InputProps & { multiline: boolean }) => (
  <TextField
    id={props.id}
    margin="none"
    value={typeof props.value === 'string' ? props.value : ''}
    error={props.invalid}
    multiline={multiline}
    {...(multiline ? { minRows: 3, maxRows: 14 } : {})}
    onChange={(event) => props.onChange(event.target.value === '' ? null : event.target.value)}
    onBlur={props.onBlur}
    slotProps={{ htmlInput: ariaOf(props) }}
  />
)
