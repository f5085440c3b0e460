import { Autocomplete, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { OptionId, Rule } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { DecisionOutcomesDocument } from '../../../data/generated/graphql.ts'
import { sendDocument } from '../../../data/graphql-client.ts'
import { useBuilder } from '../state/builder-context.ts'
import { type OutcomeOption, outcomeId, outcomeOptions } from './outcome-options.ts'

const NOBODY: ReadonlyMap<string, string> = new Map()

/** What the rule decides: an outcome the PLIE knows by name, or a new one made from the words typed. */
export const OutcomeChoice = ({ rule, onChange }: { rule: Rule; onChange: (outcome: OptionId) => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  const [typed, setTyped] = useState('')
  const { data } = useQuery({
    queryKey: ['forms', 'outcomes', locale],
    queryFn: ({ signal }) => sendDocument(DecisionOutcomesDocument, {}, { signal }),
  })
  const options = useMemo(() => {
    const named = data === undefined ? NOBODY : new Map(data.outcomes.map(({ id, label }) => [id, label]))
    return outcomeOptions(form, named, locale)
  }, [form, data, locale])

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
