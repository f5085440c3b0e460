import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { findItem } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { UsesGroup } from '../uses/UsesGroup.tsx'
import { FieldSettings } from './FieldSettings.tsx'
import { FormSettings } from './FormSettings.tsx'
import { GroupSettings } from './GroupSettings.tsx'
import { VisibilitySettings } from './VisibilitySettings.tsx'
import { WordingSettings } from './WordingSettings.tsx'

/** Everything that can be set on the item chosen in the outline. */
export const SettingsPanel = () => {
  const t = useTranslate()
  const { form, selected } = useBuilder()
  const item = selected === null ? undefined : findItem(form, selected)

  if (item === undefined) return <FormSettings />

  return (
    // Each item has its own inputs: what was half typed in one never shows in the next.
    <Stack spacing={2} key={item.id}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {item.t === 'field' ? t(`forms.kinds.${item.type}`) : t(`forms.items.${item.t}`)}
      </Typography>
      <WordingSettings item={item} />
      {item.t === 'field' && <FieldSettings field={item} />}
      {item.t === 'repeat' && <GroupSettings group={item} />}
      <VisibilitySettings item={item} />
      <UsesGroup used={item.id} except={item.id} />
    </Stack>
  )
}
