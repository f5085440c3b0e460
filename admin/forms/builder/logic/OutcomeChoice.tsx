import { Autocomplete, TextField } from '@mui/material'
import { useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { OptionId, Rule } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { type OutcomeOption, outcomeId, outcomeOptions } from './outcome-options.ts'
import { useOutcomeNames } from './use-outcome-names.ts'

/** What the rule decides: an outcome the PLIE knows by name, or a new one made from the words typed. */
export const OutcomeChoice = ({ rule, onChange }: { rule: Rule; onChange: (outcome: OptionId) => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  const [typed, setTyped] = useState('')
  const named = useOutcomeNames()
  const options = useMemo(() => outcomeOptions(form, named, locale), [form, named, locale])

  const fresh = outcomeId(typed)
  const isKnown = options.some(({ id, label }) => id === fresh || label.toLowerCase() === typed.trim().toLowerCase())
  const offered: OutcomeOption[] =
    fresh === null || isKnown
      ? options
      : [...options, { id: fresh, label: t('logic.rules.new_outcome', { name: typed.trim(), id: fresh }), own: false }]
  const chosen = offered.find(({ id }) => id === rule.outcome) ?? { id: rule.outcome, label: rule.outcome, own: true }

  return (
    <Autocomplete
      disableClearable
      options={offered}
      value={chosen}
      groupBy={({ own }) => t(own ? 'logic.rules.own_outcomes' : 'logic.rules.other_outcomes')}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ label }) => label}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_, option) => onChange(option.id)}
      renderInput={(input) => (
        <TextField
          {...input}
          label={t('logic.rules.outcome')}
          helperText={t('logic.rules.outcome_help', { id: rule.outcome })}
        />
      )}
    />
  )
}
