import { useTranslate } from 'react-admin'
import type { Item } from '../../../../schema/index.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { ConditionalSetting } from './ConditionalSetting.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'

/** Always shown, or under a condition. */
export const VisibilitySettings = ({ item }: { item: Item }) => {
  const t = useTranslate()
  const edit = useItemEdit(item.id)

  return (
    <SettingsGroup title={t('forms.settings.visibility')}>
      <ConditionalSetting
        owner={item.id}
        property="visible"
        legend={t('forms.settings.shown')}
        labels={{ always: t('forms.settings.always'), if: t('forms.settings.if') }}
        value={item.visible}
        onChange={(visible) => edit({ visible: visible === true ? undefined : visible }, 'visible')}
      />
    </SettingsGroup>
  )
}
