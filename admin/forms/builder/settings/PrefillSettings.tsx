import { Autocomplete, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { FACTS, type Fact, type Field, prefillFacts, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { useItemEdit } from '../state/use-item-edit.ts'

/** What the dossier already knows and the field starts with; only facts of the field's own type are offered. */
export const PrefillSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  const edit = useItemEdit(field.id)
  const facts = prefillFacts(form, field)
  const current = field.prefill === undefined ? undefined : FACTS.get(field.prefill)
  // One set before the type changed stays in sight, to be taken away.
  const offered = current === undefined || facts.includes(current) ? facts : [current, ...facts]
  if (offered.length === 0) return null

  return (
    <Autocomplete<Fact>
      options={offered}
      value={current ?? null}
      getOptionKey={({ path }) => path}
      getOptionLabel={({ label }) => say(label, locale)}
      isOptionEqualToValue={(one, other) => one.path === other.path}
      onChange={(_, fact) => edit({ prefill: fact?.path })}
      renderInput={(input) => (
        <TextField
          {...input}
          label={t('logic.field.prefill')}
          placeholder={t('logic.field.prefill_none')}
          helperText={current ? say(current.derivation, locale) : undefined}
        />
      )}
    />
  )
}
