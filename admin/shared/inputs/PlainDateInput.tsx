import { type InputProps, useInput, useTranslate, ValidationError } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { DateText } from '../../forms/renderer/index.ts'

/** A day, in a react-admin form. */
export const PlainDateInput = (props: InputProps & { helperText?: string }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { id, field, fieldState, isRequired } = useInput(props)
  const problem = fieldState.error?.message
  return (
    <DateText
      id={id}
      value={typeof field.value === 'string' && field.value !== '' ? field.value : null}
      locale={locale}
      label={`${typeof props.label === 'string' ? t(props.label) : ''}${isRequired ? ' *' : ''}`}
      error={problem !== undefined}
      helperText={problem !== undefined ? <ValidationError error={problem} /> : props.helperText && t(props.helperText)}
      aria={{ 'aria-required': isRequired || undefined }}
      onChange={(value) => field.onChange(value ?? '')}
      inputRef={field.ref}
      onBlur={field.onBlur}
    />
  )
}
