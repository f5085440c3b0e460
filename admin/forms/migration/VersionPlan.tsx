import { Box, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { EntryCard } from './EntryCard.tsx'
import { actionFor, type ChosenPlan, type PlannedVersion, takes, withAction, withVersion } from './plan-choices.ts'
import type { TriedEntry } from './use-dry-run.ts'

interface VersionPlanProps {
  version: PlannedVersion
  /** The only version with forms under way: whether to take it is already said. */
  alone: boolean
  plan: ChosenPlan
  onPlan: ((plan: ChosenPlan) => void) | null
  triedOf: (entryId: string) => TriedEntry | undefined
}

/** The forms under way on one version, with what is to be decided for their answers. */
export const VersionPlan = ({ version, alone, plan, onPlan, triedOf }: VersionPlanProps) => {
  const t = useTranslate()
  const id = useId()
  const { formVersionId, number, submissions, entries } = version
  const taken = takes(plan, formVersionId)
  const touched = entries.filter(({ answers }) => answers > 0)
  const others = entries.filter(({ answers }) => answers === 0)
  return (
    <Box component="section" aria-labelledby={id} sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline', mb: 1 }}>
        <Typography id={id} variant="h3">
          {t('migration.version', { number })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('migration.forms', { smart_count: submissions })}
        </Typography>
      </Box>
      {!alone && onPlan !== null && (
        <FormControlLabel
          control={
            <Checkbox checked={taken} onChange={(_, checked) => onPlan(withVersion(plan, formVersionId, checked))} />
          }
          label={t('migration.take_version', { number })}
        />
      )}
      {taken && (
        <Stack spacing={1.5}>
          {touched.length === 0 && <Typography variant="body2">{t('migration.nothing')}</Typography>}
          {touched.map((entry) => (
            <EntryCard
              key={entry.id}
              entry={entry}
              action={actionFor(plan, formVersionId, entry)}
              onAction={onPlan && ((action) => onPlan(withAction(plan, formVersionId, entry.id, action)))}
              tried={triedOf(entry.id)}
            />
          ))}
          {others.length > 0 && (
            <Box component="details">
              <Box component="summary" sx={{ cursor: 'pointer', typography: 'body2', minHeight: 24 }}>
                {t('migration.untouched', { smart_count: others.length })}
              </Box>
              <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2', overflowWrap: 'anywhere' }}>
                {others.map((entry) => (
                  <li key={entry.id}>{entry.sentence}</li>
                ))}
              </Box>
            </Box>
          )}
        </Stack>
      )}
    </Box>
  )
}
