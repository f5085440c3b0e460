import { Autocomplete, Checkbox, ListItemText, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { choicesOf, type Json, say, type ValueType } from '../../../../schema/index.ts'
import { literalOf } from './constant.ts'
import { useSurroundings } from './expression-context.tsx'
import { type Draft, hole, leaf } from './model/draft.ts'

interface ListConstantProps {
  label: string
  draft: Draft
  /** The type of each element; options of several kinds are picked by label, other values are typed. */
  type: ValueType
  onChange: (draft: Draft) => void
}

const asDraft = (draft: Draft, values: readonly Json[]): Draft =>
  values.length === 0 ? hole(draft.key) : leaf({ v: [...values] }, draft.key)

/** Several values: options ticked by their label, or numbers, dates and texts typed one after the other. */
export const ListConstant = ({ label, draft, type, onChange }: ListConstantProps) => {
  const t = useTranslate()
  const { scope } = useSurroundings()
  const value = literalOf(draft)
  const chosen = Array.isArray(value) ? value.map(String) : []
  const choices = choicesOf(type)

  if (choices === null) {
    return (
      <Autocomplete
        multiple
        freeSolo
        fullWidth
        size="small"
        options={[]}
        value={chosen}
        onChange={(_, next) =>
          onChange(
            asDraft(
              draft,
              next.flatMap((text) => read(text, type)),
            ),
          )
        }
        renderInput={(params) => <TextField {...params} label={label} helperText={t('conditions.list_help')} />}
      />
    )
  }

  const unknown = chosen.filter((id) => !choices.some((choice) => choice.id === id))
  const labelOf = (id: string): string => {
    const choice = choices.find((one) => one.id === id)
    return choice ? say(choice.label, scope.locale) : id
  }
  return (
    <TextField
      select
      fullWidth
      size="small"
      label={label}
      value={chosen}
      onChange={(event) => {
        const next: unknown = event.target.value
        const ids = Array.isArray(next) ? next.filter((id) => typeof id === 'string') : []
        // In the order of the list, so that ticking and unticking leaves no trace.
        onChange(
          asDraft(
            draft,
            [...choices.map(({ id }) => id), ...unknown].filter((id) => ids.includes(id)),
          ),
        )
      }}
      slotProps={{ select: { multiple: true, renderValue: () => chosen.map(labelOf).join(', ') } }}
    >
      {[...choices.map(({ id }) => id), ...unknown].map((id) => (
        <MenuItem key={id} value={id}>
          <Checkbox size="small" checked={chosen.includes(id)} tabIndex={-1} aria-hidden />
          <ListItemText primary={labelOf(id)} />
        </MenuItem>
      ))}
    </TextField>
  )
}

/** What was typed, as an element of the list; nothing when it does not read as one. */
function read(text: string, type: ValueType): Json[] {
  const clean = text.trim()
  if (type.t !== 'number') return clean === '' ? [] : [clean]
  const number = Number(clean.replace(/\s/g, '').replace(',', '.'))
  if (clean === '' || !Number.isFinite(number)) return []
  return [type.cents === true ? Math.round(number * 100) : number]
}
