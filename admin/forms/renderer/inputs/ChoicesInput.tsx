import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { say } from '../../../../schema/index.ts'
import type { InputProps } from '../input-props.ts'

/** Beyond this many options a box searches among them. */
const MOST_AT_ONCE = 12

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Any number of options of a list; of a long one, those searched for and those chosen. */
export const ChoicesInput = (props: InputProps) => {
  const chosen = Array.isArray(props.value) ? props.value : []
  const [search, setSearch] = useState('')
  const wanted = plain(search.trim())
  const shown = props.options.filter(
    (option) => chosen.includes(option.id) || plain(say(option.label, props.locale)).includes(wanted),
  )
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
      {props.options.length > MOST_AT_ONCE && (
        <TextField
          label={props.words.searchOptions}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          helperText={<span role="status">{search === '' ? '' : props.words.optionsFound(shown.length)}</span>}
          sx={{ maxWidth: 360, gridColumn: '1 / -1' }}
        />
      )}
      {shown.map((option) => (
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
