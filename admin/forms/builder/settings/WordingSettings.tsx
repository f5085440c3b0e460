import { useTranslate } from 'react-admin'
import type { Item, L10n } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { useFrozen } from '../state/use-frozen.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { LocalizedInput } from './LocalizedInput.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'

const isBlank = (text: L10n) => Object.values(text).every((wording) => wording.trim() === '')

/** What people read: label and help, in both languages. */
export const WordingSettings = ({ item }: { item: Item }) => {
  const t = useTranslate()
  const edit = useItemEdit(item.id)
  const { run } = useBuilder()
  const frozen = useFrozen(item.id)
  return (
    <SettingsGroup title={t('forms.settings.wording')}>
      <LocalizedInput
        label={t(item.t === 'note' ? 'forms.settings.note_text' : 'forms.settings.label')}
        value={item.label}
        required
        multiline={item.t === 'note'}
        onChange={(label) => run('rename-item', { id: item.id, label, frozen }, `${item.id}.label`)}
      />
      <LocalizedInput
        label={t('forms.settings.help')}
        value={item.help}
        multiline
        onChange={(help) => edit({ help: isBlank(help) ? undefined : help }, 'help')}
      />
    </SettingsGroup>
  )
}
