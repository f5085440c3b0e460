import { MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { MigrationActionInput } from '../../data/generated/graphql.ts'
import type { PlannedEntry } from './plan-choices.ts'

/** No option has an empty id. */
const NONE = ''

interface OptionPairsProps {
  entry: PlannedEntry
  action: MigrationActionInput
  onAction: ((action: MigrationActionInput) => void) | null
}

/** Former option → new one, as a table. */
export const OptionPairs = ({ entry, action, onAction }: OptionPairsProps) => {
  const t = useTranslate()
  const to = new Map((action.options ?? []).map((pair) => [pair.from, pair.to ?? NONE]))
  const pair = (from: string, target: string) => {
    const others = (action.options ?? []).filter((one) => one.from !== from)
    onAction?.({ do: 'MAP', options: [...others, { from, to: target === NONE ? null : target }] })
  }
  return (
    <Table
      size="small"
      aria-label={t('migration.pairs', { label: entry.label })}
      sx={{ mt: 1.5, maxWidth: 620, '& td, & th': { px: { xs: 0.5, sm: 1 } } }}
    >
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '40%' }}>{t('migration.former')}</TableCell>
          <TableCell>{t('migration.next')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {entry.options.map(({ id, label }) => (
          <TableRow key={id}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
              {label}
            </TableCell>
            <TableCell>
              <TextField
                select
                size="small"
                fullWidth
                value={to.get(id) ?? NONE}
                disabled={onAction === null}
                onChange={(event) => pair(id, event.target.value)}
                slotProps={{
                  select: { displayEmpty: true },
                  htmlInput: { 'aria-label': t('migration.pair_of', { option: label }) },
                }}
              >
                <MenuItem value={NONE}>{t('migration.dropped')}</MenuItem>
                {entry.targets.map((target) => (
                  <MenuItem key={target.id} value={target.id}>
                    {target.label}
                  </MenuItem>
                ))}
              </TextField>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
