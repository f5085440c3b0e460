import { useTranslate } from 'react-admin'
import type { KindSettingsProps } from './kind-settings.ts'
import { RangeInputs } from './RangeInputs.tsx'

const inEuros = (cents: number | undefined) => (cents === undefined ? undefined : cents / 100)
const inCents = (euros: number | undefined) => (euros === undefined ? undefined : Math.round(euros * 100))

/** Bounds of an amount: typed in euros, kept in cents. */
export const MoneySettings = ({ field, onRules }: KindSettingsProps) => {
  const t = useTranslate()
  return (
    <RangeInputs
      labels={[t('forms.settings.min_amount'), t('forms.settings.max_amount')]}
      values={[inEuros(field.rules?.min), inEuros(field.rules?.max)]}
      onChange={(place, value) => onRules(place === 0 ? { min: inCents(value) } : { max: inCents(value) })}
    />
  )
}
