import { useTranslate } from 'react-admin'
import type { Field } from '../../../../schema/index.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { ConditionalSetting } from './ConditionalSetting.tsx'

/** Open to changes, read only, or read only under a condition. */
export const ReadOnlySettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const edit = useItemEdit(field.id)

  return (
    <ConditionalSetting
      owner={field.id}
      property="readOnly"
      legend={t('conditions.settings.read_only')}
      labels={{
        never: t('conditions.settings.never_read_only'),
        always: t('conditions.settings.always_read_only'),
        if: t('conditions.settings.read_only_if'),
      }}
      value={field.readOnly}
      onChange={(readOnly) => edit({ readOnly }, 'readOnly')}
    />
  )
}
