import { useTranslate } from 'react-admin'
import type { KindSettingsProps } from './kind-settings.ts'
import { RangeInputs } from './RangeInputs.tsx'

type BoundSettingsProps = Pick<KindSettingsProps, 'field' | 'onRules'> & {
  of: 'value' | 'choices' | 'files'
  integer: boolean
}

/** `min` and `max`: of a number, or of how many options or files. */
export const BoundSettings = ({ field, onRules, of, integer }: BoundSettingsProps) => {
  const t = useTranslate()
  return (
    <RangeInputs
      labels={[t(`forms.settings.min_${of}`), t(`forms.settings.max_${of}`)]}
      values={[field.rules?.min, field.rules?.max]}
      integer={integer}
      {...(of === 'value' ? {} : { floor: 0 })}
      onChange={(place, value) => onRules(place === 0 ? { min: value } : { max: value })}
    />
  )
}
