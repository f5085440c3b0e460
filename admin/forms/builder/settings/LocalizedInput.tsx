import { Stack, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { L10n } from '../../../../schema/index.ts'

interface LocalizedInputProps {
  label: string
  value: L10n | undefined
  onChange: (value: L10n) => void
  multiline?: boolean
  required?: boolean
  /** Limit of the French text, characters. */
  helperText?: string
}

const ENGLISH = 'en'

/** One wording in French, then in English. French is what everybody falls back on. */
export const LocalizedInput = (props: LocalizedInputProps) => {
  const t = useTranslate()
  const value = props.value ?? { fr: '' }
  const empty = props.required === true && value.fr.trim() === ''

  const setEnglish = (text: string) => {
    const { [ENGLISH]: _, ...others } = value
    props.onChange(text === '' ? { ...others, fr: value.fr } : { ...value, [ENGLISH]: text })
  }

  return (
    <Stack spacing={1}>
      <TextField
        size="small"
        fullWidth
        label={t('forms.in_french', { label: props.label })}
        value={value.fr}
        required={props.required ?? false}
        error={empty}
        helperText={empty ? t('forms.needs_french') : props.helperText}
        multiline={props.multiline ?? false}
        {...(props.multiline ? { minRows: 2 } : {})}
        onChange={(event) => props.onChange({ ...value, fr: event.target.value })}
        slotProps={{ htmlInput: { lang: 'fr', spellCheck: true } }}
      />
      <TextField
        size="small"
        fullWidth
        label={t('forms.in_english', { label: props.label })}
        value={value[ENGLISH] ?? ''}
        multiline={props.multiline ?? false}
        onChange={(event) => setEnglish(event.target.value)}
        slotProps={{ htmlInput: { lang: 'en', spellCheck: true } }}
      />
    </Stack>
  )
}
