import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { say } from '../../../../schema/index.ts'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { RadioRow } from './RadioRow.tsx'

/** Up to this many options all are in view as radios; above, one searches by typing. */
export const MOST_RADIOS = 6

/** One option of a list. */
export const ChoiceInput = (props: InputProps) =>
  props.options.length <= MOST_RADIOS ? <FewOptions {...props} /> : <ManyOptions {...props} />

const FewOptions = (props: InputProps) => (
  <RadioRow
    {...props}
    column={props.options.length > 3}
    choices={props.options.map((option) => ({ value: option.id, label: say(option.label, props.locale) }))}
    chosen={typeof props.value === 'string' ? props.value : null}
    onChoose={props.onChange}
  />
)

const ManyOptions = (props: InputProps) => (
  <Autocomplete
    id={props.id}
    options={props.options}
    value={props.options.find((option) => option.id === props.value) ?? null}
    getOptionLabel={(option) => say(option.label, props.locale)}
    getOptionKey={(option) => option.id}
    isOptionEqualToValue={(option, value) => option.id === value.id}
    onChange={(_, option) => props.onChange(option?.id ?? null)}
    onBlur={props.onBlur}
    noOptionsText={props.words.noOption}
    clearText={props.words.clear}
    openText={props.words.choose}
    closeText={props.words.choose}
    renderInput={({ slotProps, ...params }) => (
      <TextField
        {...params}
        margin="none"
        error={props.invalid}
        placeholder={props.words.choose}
        slotProps={{ ...slotProps, htmlInput: { ...slotProps.htmlInput, ...ariaOf(props) } }}
      />
    )}
  />
)
