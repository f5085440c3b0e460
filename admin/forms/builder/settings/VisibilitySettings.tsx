import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { Item } from '../../../../schema/index.ts'
import { ConditionEditor } from '../conditions/ConditionEditor.tsx'
import { emptyGroup } from '../conditions/condition-model.ts'
import { useBuilder } from '../state/builder-context.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { SettingsGroup } from './SettingsGroup.tsx'

/** Always shown, or under a condition. */
export const VisibilitySettings = ({ item }: { item: Item }) => {
  const t = useTranslate()
  const labelId = useId()
  const edit = useItemEdit(item.id)
  const { pending, setPending } = useBuilder()
  const key = `${item.id}.visible`
  const conditional = item.visible !== undefined || pending.has(key)

  return (
    <SettingsGroup title={t('forms.settings.visibility')}>
      <FormControl>
        <FormLabel id={labelId}>{t('forms.settings.shown')}</FormLabel>
        <RadioGroup
          aria-labelledby={labelId}
          value={conditional ? 'if' : 'always'}
          onChange={(_, value) => {
            if (value === 'if') setPending(key, emptyGroup())
            else {
              setPending(key, null)
              edit({ visible: undefined })
            }
          }}
        >
          <FormControlLabel value="always" control={<Radio size="small" />} label={t('forms.settings.always')} />
          <FormControlLabel value="if" control={<Radio size="small" />} label={t('forms.settings.if')} />
        </RadioGroup>
      </FormControl>
      {conditional && (
        <ConditionEditor
          owner={item.id}
          property="visible"
          value={item.visible}
          label={t('forms.settings.visibility')}
          onChange={(visible) => edit({ visible }, 'visible')}
        />
      )}
    </SettingsGroup>
  )
}
