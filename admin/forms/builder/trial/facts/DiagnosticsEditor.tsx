import AddIcon from '@mui/icons-material/Add'
import DeleteIcon from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { Json } from '../../../../../schema/index.ts'
import { FactInput } from './FactInput.tsx'
import { newRow, type TrialFacts, withValue } from './trial-facts.ts'

type Diagnostics = TrialFacts['diagnostics']

const STATES = {
  unsaid: null,
  none: { made: false, compared: false },
  first: { made: true, compared: false },
  both: { made: true, compared: true },
} as const
type State = keyof typeof STATES
const NAMES: readonly State[] = ['unsaid', 'none', 'first', 'both']

const stateOf = (diagnostics: Diagnostics): State => {
  if (diagnostics === null) return 'unsaid'
  if (!diagnostics.made) return 'none'
  return diagnostics.compared ? 'both' : 'first'
}

/** The first and the last diagnostic of a person: for each item of the grid, its score at both. */
export const DiagnosticsEditor = ({
  diagnostics,
  onChange,
}: {
  diagnostics: Diagnostics
  onChange: (diagnostics: Diagnostics) => void
}) => {
  const t = useTranslate()
  const titleId = useId()
  const state = stateOf(diagnostics)
  const rows = diagnostics?.rows ?? []
  const choose = (next: string) => {
    const made = STATES[NAMES.find((one) => one === next) ?? 'unsaid']
    onChange(made === null ? null : { ...made, rows: rows.length === 0 && made.made ? [newRow()] : rows })
  }
  const change = (index: number, property: string, value: Json) => {
    if (diagnostics === null) return
    const next = rows.map((row, i) => (i === index ? { ...row, values: withValue(row.values, property, value) } : row))
    onChange({ ...diagnostics, rows: next })
  }
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mt: 1 }}>
        <Typography id={titleId} variant="h4" component="h4" sx={{ flex: 1, fontSize: '0.95rem', fontWeight: 650 }}>
          {t('trial.facts.diagnostics')}
        </Typography>
        <TextField
          select
          size="small"
          margin="none"
          value={state}
          onChange={(event) => choose(event.target.value)}
          slotProps={{ select: { 'aria-label': t('trial.facts.diagnostics') } }}
          sx={{ minWidth: 170 }}
        >
          {NAMES.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`trial.facts.diagnostics_${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      {diagnostics?.made && (
        <>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('trial.facts.diagnostics_help')}
          </Typography>
          {rows.map((row, index) => (
            <Stack key={row.key} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
              <Box sx={{ flex: 2, '& .MuiFormControl-root': { width: '100%' } }}>
                <FactInput
                  spec={{ kind: 'text', label: 'trial.facts.item' }}
                  value={row.values['name']}
                  onChange={(value) => change(index, 'name', value)}
                />
              </Box>
              <Box sx={{ flex: 1 }}>
                <FactInput
                  spec={{ kind: 'number', label: 'trial.facts.item_first' }}
                  value={row.values['first']}
                  onChange={(value) => change(index, 'first', value)}
                />
              </Box>
              {diagnostics.compared && (
                <Box sx={{ flex: 1 }}>
                  <FactInput
                    spec={{ kind: 'number', label: 'trial.facts.item_last' }}
                    value={row.values['last']}
                    onChange={(value) => change(index, 'last', value)}
                  />
                </Box>
              )}
              <IconButton
                size="small"
                aria-label={t('trial.facts.remove', { name: t('trial.facts.item_rank', { rank: index + 1 }) })}
                onClick={() => onChange({ ...diagnostics, rows: rows.filter((one) => one !== row) })}
              >
                <DeleteIcon fontSize="small" />
              </IconButton>
            </Stack>
          ))}
          <Button
            size="small"
            startIcon={<AddIcon />}
            onClick={() => onChange({ ...diagnostics, rows: [...rows, newRow()] })}
          >
            {t('trial.facts.add_item')}
          </Button>
        </>
      )}
    </Box>
  )
}
