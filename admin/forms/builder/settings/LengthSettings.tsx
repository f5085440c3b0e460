import { useTranslate } from 'react-admin'
import type { KindSettingsProps } from './kind-settings.ts'
import { RangeInputs } from './RangeInputs.tsx'

/** Lengths of a text, in characters; `ceiling` is what the type itself allows. */
export const LengthSettings = ({ field, onRules, ceiling }: KindSettingsProps & { ceiling: number }) => {
  const t = useTranslate()
  return (
    <RangeInputs
      labels={[t('forms.settings.min_length'), t('forms.settings.max_length')]}
      values={[field.rules?.minLength, field.rules?.maxLength]}
      integer
      floor={0}
      ceiling={ceiling}
      onChange={(place, value) => onRules(place === 0 ? { minLength: value } : { maxLength: value })}
    />
  )
}
