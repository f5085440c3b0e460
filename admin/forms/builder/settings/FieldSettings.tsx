import { useTranslate } from 'react-admin'
import { type Field, withRules } from '../../../../schema/index.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { AccessSettings } from './AccessSettings.tsx'
import { DefaultSettings } from './DefaultSettings.tsx'
import { EvidenceSettings } from './EvidenceSettings.tsx'
import { kindSettings } from './kind-settings.ts'
import { MissingSettings } from './MissingSettings.tsx'
import { PrefillSettings } from './PrefillSettings.tsx'
import { ReadOnlySettings } from './ReadOnlySettings.tsx'
import { ReplacesSettings } from './ReplacesSettings.tsx'
import { RequiredSettings } from './RequiredSettings.tsx'
import { RetireSettings } from './RetireSettings.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'
import { TypeSettings } from './TypeSettings.tsx'

/** What a field takes: its type, its bounds, what it starts with, its evidence, who may read it. */
export const FieldSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const edit = useItemEdit(field.id)
  const KindSettings = kindSettings[field.type]

  return (
    <>
      <RetireSettings field={field} />
      <SettingsGroup title={t('forms.settings.answer')}>
        <TypeSettings field={field} />
        <KindSettings
          field={field}
          onRules={(rules) => edit({ rules: withRules(field.rules, rules) }, `rules.${Object.keys(rules).join()}`)}
          onWeight={(weight) => edit({ weight }, 'weight')}
        />
        <RequiredSettings field={field} />
        <ReadOnlySettings field={field} />
        <PrefillSettings field={field} />
        <DefaultSettings field={field} />
        <MissingSettings field={field} />
      </SettingsGroup>
      <ReplacesSettings field={field} />
      <EvidenceSettings field={field} />
      <AccessSettings field={field} />
    </>
  )
}
