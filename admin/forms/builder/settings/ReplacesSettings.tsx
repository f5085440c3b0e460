import { Button, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Field, findItem, indexOf, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { usePlaces } from '../state/places-context.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { OptionMapping } from './OptionMapping.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'

/** Which field this one takes the answers of, and how; nothing for a field that replaces none. */
export const ReplacesSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  const { go } = usePlaces()
  const edit = useItemEdit(field.id)
  if (field.replaces === undefined) return null

  const { field: oldId, via } = field.replaces
  const old = findItem(form, oldId)
  const name = old === undefined ? oldId : say(old.label, locale)
  const { optionsOf } = indexOf(form)
  return (
    <SettingsGroup title={t('logic.field.replaces', { name })}>
      <Typography variant="body2">{t(`logic.field.vias.${typeof via === 'string' ? via : 'options'}`)}</Typography>
      {typeof via === 'object' && old?.t === 'field' && (
        <OptionMapping
          from={optionsOf(old)}
          to={optionsOf(field)}
          value={via.options}
          onChange={(options) => edit({ replaces: { field: oldId, via: { options: { ...options } } } }, 'replaces')}
        />
      )}
      <div>
        {old !== undefined && (
          <Button size="small" onClick={() => go({ view: 'questions', id: oldId })}>
            {name}
          </Button>
        )}
        <Button size="small" color="warning" onClick={() => edit({ replaces: undefined })}>
          {t('logic.field.replaces_none')}
        </Button>
      </div>
    </SettingsGroup>
  )
}
