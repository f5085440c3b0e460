import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useEffect, useState } from 'react'
import type { Sentences } from '../i18n/index.ts'

/** Long enough for a person to type the next letter. */
const PAUSE_MS = 250

interface LookupBoxProps<Found> {
  id: string
  /** Absent where the field's own label names the box. */
  label?: string
  chosen: Found | null
  labelOf: (one: Found) => string
  keyOf: (one: Found) => string
  search: (text: string) => Promise<readonly Found[]>
  onChoose: (one: Found | null) => void
  onBlur: () => void
  invalid: boolean
  aria: object
  words: Sentences
}

/** A record of a list too long to be shown, found by typing. */
export const LookupBox = <Found,>(props: LookupBoxProps<Found>) => {
  const { words, labelOf, keyOf } = props
  const [typed, setTyped] = useState('')
  const { found, state } = useFound(typed, props.search)
  const empty = {
    idle: words.typeToSearch,
    searching: words.searching,
    failed: words.searchFailed,
    done: words.noOption,
  }
  return (
    <Autocomplete
      id={props.id}
      options={props.chosen && found.length === 0 ? [props.chosen] : [...found]}
      value={props.chosen}
      filterOptions={(options) => options}
      getOptionLabel={labelOf}
      getOptionKey={keyOf}
      isOptionEqualToValue={(option, value) => keyOf(option) === keyOf(value)}
      loading={state === 'searching'}
      loadingText={words.searching}
      noOptionsText={empty[state]}
      clearText={words.clear}
      openText={words.choose}
      closeText={words.choose}
      onInputChange={(_, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_, one) => props.onChoose(one)}
      onBlur={props.onBlur}
      renderInput={({ slotProps, ...params }) => (
        <TextField
          {...params}
          margin={props.label === undefined ? 'none' : 'dense'}
          label={props.label}
          error={props.invalid}
          placeholder={words.searchHere}
          slotProps={{ ...slotProps, htmlInput: { ...slotProps.htmlInput, ...props.aria } }}
        />
      )}
    />
  )
}

type SearchState = 'idle' | 'searching' | 'failed' | 'done'

/** What a search gives for a text, a moment after it stopped changing; an answer that comes too late is dropped. */
const useFound = <Found,>(typed: string, search: (text: string) => Promise<readonly Found[]>) => {
  const [result, setResult] = useState<{ found: readonly Found[]; state: SearchState }>({ found: [], state: 'idle' })
  useEffect(() => {
    if (typed.trim().length < 2) {
      setResult({ found: [], state: 'idle' })
      return undefined
    }
    let late = false
    const show = (found: readonly Found[], state: SearchState) => {
      if (!late) setResult({ found, state })
    }
    setResult((before) => ({ ...before, state: 'searching' }))
    const timer = setTimeout(() => {
      search(typed).then(
        (found) => show(found, 'done'),
        () => show([], 'failed'),
      )
    }, PAUSE_MS)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [typed, search])
  return result
}
