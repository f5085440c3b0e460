import { Autocomplete, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { MAX_CONCEPT_LENGTH } from '../../../../schema/index.ts'

interface ConceptInputProps {
  value: readonly string[] | undefined
  onChange: (value: string[] | undefined) => void
}

const NONE: readonly string[] = []

/** The national meanings of a field: those the presets use are offered, any other may be typed. */
export const ConceptInput = ({ value, onChange }: ConceptInputProps) => {
  const t = useTranslate()
  const [tooLong, setTooLong] = useState(false)
  const { data: known } = useQuery({
    queryKey: ['forms', 'concepts'],
    queryFn: async () => (await import('./known-concepts.ts')).CONCEPTS,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      options={[...(known ?? NONE)]}
      value={[...(value ?? NONE)]}
      filterSelectedOptions
      onInputChange={(_, text) => setTooLong(text.trim().length > MAX_CONCEPT_LENGTH)}
      onChange={(_, chosen) => {
        const next = [...new Set(chosen.map((one) => one.trim()))].filter(
          (one) => one !== '' && one.length <= MAX_CONCEPT_LENGTH,
        )
        onChange(next.length === 0 ? undefined : next)
      }}
      renderInput={(input) => (
        <TextField
          {...input}
          label={t('logic.field.concept')}
          error={tooLong}
          helperText={t(tooLong ? 'logic.field.too_long' : 'logic.field.concept_help')}
        />
      )}
    />
  )
}
