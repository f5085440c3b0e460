import { useTranslate } from 'react-admin'
import type { Field } from '../../../../schema/index.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { ConditionalSetting } from './ConditionalSetting.tsx'

/** Optional, compulsory, or compulsory under a condition. */
export const RequiredSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const edit = useItemEdit(field.id)

  return (
    <ConditionalSetting
      owner={field.id}
      property="required"
      legend={t('forms.settings.required')}
      labels={{
        never: t('forms.settings.optional'),
        always: t('forms.settings.compulsory'),
        if: t('forms.settings.compulsory_if'),
      }}
      value={field.required}
      onChange={(required) => edit({ required }, 'required')}
    />
  )
}
