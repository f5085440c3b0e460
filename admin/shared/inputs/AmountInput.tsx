import { type InputProps, useInput, useTranslate, ValidationError } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { NumberText } from '../../forms/renderer/index.ts'

/** A number written with a comma, in a react-admin form. */
export const AmountInput = (props: InputProps & { helperText?: string }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { id, field, fieldState } = useInput(props)
  const problem = fieldState.error?.message
  const value: unknown = field.value
  return (
    <NumberText
      id={id}
      value={typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null}
      locale={locale}
      inputMode="decimal"
      label={typeof props.label === 'string' ? t(props.label) : ''}
      error={problem !== undefined}
      helperText={problem !== undefined ? <ValidationError error={problem} /> : props.helperText && t(props.helperText)}
      onChange={(next) => field.onChange(next ?? '')}
      inputRef={field.ref}
      onBlur={field.onBlur}
    />
  )
}
