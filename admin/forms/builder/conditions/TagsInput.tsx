import { Autocomplete, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'

interface TagsInputProps {
  /** Labels that the options bear. */
  known: readonly string[]
  tags: readonly string[]
  onChange: (tags: string[]) => void
}

/** Labels put on options, instead of the options one by one: those added later count as soon as they bear one. */
export const TagsInput = ({ known, tags, onChange }: TagsInputProps) => {
  const t = useTranslate()
  return (
    <Autocomplete
      multiple
      fullWidth
      size="small"
      options={[...new Set([...known, ...tags])]}
      value={[...tags]}
      noOptionsText={t('conditions.no_tag')}
      onChange={(_, next) => onChange(next)}
      renderInput={(params) => <TextField {...params} label={t('conditions.tags')} />}
    />
  )
}
