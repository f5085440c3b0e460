import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { COMPUTED_STARTS, type Computed, canonicalJson } from '../../../../schema/index.ts'
import { ValueEditor } from '../conditions/ValueEditor.tsx'
import { LocalizedInput } from '../settings/LocalizedInput.tsx'
import { SettingsGroup } from '../settings/SettingsGroup.tsx'
import { useBuilder } from '../state/builder-context.ts'
import { UsesGroup } from '../uses/UsesGroup.tsx'
import { BandsTable } from './BandsTable.tsx'
import { COMPUTED_TYPES, expectedOf, renamedComputed, retypedComputed } from './computed-patch.ts'

/** A value worked out from the answers: its name, its type, how it is worked out, and its bands. */
export const ComputedDetail = ({ computed }: { computed: Computed }) => {
  const t = useTranslate()
  const { form, published, run } = useBuilder()
  const { id } = computed
  const frozen = published?.computed.some((known) => known.id === id) === true
  const isStart = canonicalJson(computed.expr) === canonicalJson(COMPUTED_STARTS[computed.type])
  const counts = computed.type === 'decimal' || computed.type === 'integer'
  const edit = (patch: Partial<Omit<Computed, 'id'>>, property: string) =>
    void run('update-computed', { id, patch }, `${id}.${property}`)

  return (
    <>
      <SettingsGroup title={t('forms.settings.wording')}>
        <LocalizedInput
          label={t('forms.settings.label')}
          value={computed.label}
          required
          onChange={(label) => edit(renamedComputed(form, computed, label, frozen), 'label')}
        />
        <TextField
          label={t('forms.settings.api')}
          value={computed.api}
          helperText={t(frozen ? 'forms.settings.api_frozen' : 'forms.settings.api_help')}
          onChange={(event) => edit({ api: event.target.value }, 'api')}
          slotProps={{ htmlInput: { spellCheck: false, autoCapitalize: 'off', readOnly: frozen } }}
        />
      </SettingsGroup>
      <SettingsGroup title={t('logic.computed.value')}>
        <TextField
          select
          label={t('logic.computed.type')}
          value={computed.type}
          helperText={frozen ? t('logic.computed.type_frozen') : undefined}
          slotProps={{ select: { readOnly: frozen } }}
          onChange={(event) => {
            const type = COMPUTED_TYPES.find((known) => known === event.target.value)
            if (type) run('update-computed', { id, patch: retypedComputed(form, computed, type) })
          }}
        >
          {COMPUTED_TYPES.map((type) => (
            <MenuItem key={type} value={type}>
              {t(`logic.computed.types.${type}`)}
            </MenuItem>
          ))}
        </TextField>
        <ValueEditor
          owner={id}
          property="expr"
          value={isStart ? undefined : computed.expr}
          expected={expectedOf(form, computed)}
          label={t('logic.computed.expr')}
          onChange={(expr) => {
            edit({ expr: expr ?? COMPUTED_STARTS[computed.type] }, 'expr')
          }}
        />
      </SettingsGroup>
      {counts && <BandsTable computed={computed} />}
      <UsesGroup used={id} except={id} />
    </>
  )
}
