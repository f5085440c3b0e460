import { MenuItem, Paper, Stack, TextField, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { MigrationActionInput, MigrationChoice, Uncast } from '../../data/generated/graphql.ts'
import { OptionPairs } from './OptionPairs.tsx'
import { type PlannedEntry, startOf } from './plan-choices.ts'
import { TriedResult } from './TriedResult.tsx'
import type { TriedEntry } from './use-dry-run.ts'

interface EntryCardProps {
  entry: PlannedEntry
  action: MigrationActionInput
  /** Null: only read. */
  onAction: ((action: MigrationActionInput) => void) | null
  tried: TriedEntry | undefined
}

const UNCAST = { KEEP: 'migration.uncast_keep', ASK_AGAIN: 'migration.uncast_ask' } as const satisfies Record<
  Uncast,
  string
>
const isUncast = (value: string): value is Uncast => Object.hasOwn(UNCAST, value)

/** One change that touches answers: what is done with them, and what a try found. */
export const EntryCard = ({ entry, action, onAction, tried }: EntryCardProps) => {
  const t = useTranslate()
  const { label } = entry
  const choose = (value: string) => {
    const found = entry.choices.find(({ choice }) => choice === value)
    if (found) onAction?.(startOf(found.choice, entry))
  }
  return (
    <Paper variant="outlined" role="group" aria-label={label} sx={{ p: { xs: 1.25, sm: 1.5 } }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{entry.sentence}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.25 }}>
        {t('migration.touched', { smart_count: entry.answers })}{' '}
        {t('migration.in_forms', { smart_count: entry.submissions })}
      </Typography>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
        <TextField
          select
          size="small"
          fullWidth
          label={t('migration.choice')}
          value={action.do}
          disabled={onAction === null}
          onChange={(event) => choose(event.target.value)}
          sx={{ maxWidth: 420 }}
        >
          {entry.choices.map(({ choice, sentence }) => (
            <MenuItem key={choice} value={choice}>
              {sentence}
            </MenuItem>
          ))}
        </TextField>
        {action.do === 'CAST' && (
          <TextField
            select
            size="small"
            fullWidth
            label={t('migration.uncast')}
            value={action.otherwise ?? 'ASK_AGAIN'}
            disabled={onAction === null}
            onChange={({ target: { value } }) => isUncast(value) && onAction?.({ do: 'CAST', otherwise: value })}
            sx={{ maxWidth: 320 }}
          >
            {Object.entries(UNCAST).map(([value, sentence]) => (
              <MenuItem key={value} value={value}>
                {t(sentence)}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Stack>
      {action.do === ('MAP' satisfies MigrationChoice) && (
        <OptionPairs entry={entry} action={action} onAction={onAction} />
      )}
      {tried && <TriedResult label={label} tried={tried} />}
    </Paper>
  )
}
