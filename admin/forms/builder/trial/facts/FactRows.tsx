import AddIcon from '@mui/icons-material/Add'
import DeleteIcon from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, MenuItem, Paper, Stack, TextField, Tooltip, Typography } from '@mui/material'
import { useId, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { FactGrid } from './FactGrid.tsx'
import type { FactInputSpec } from './fact-inputs.ts'
import { type FactRow, isComplete, newRow, type RowList, withValue } from './trial-facts.ts'

interface FactRowsProps {
  list: RowList
  inputs: { readonly [property: string]: FactInputSpec }
  /** Properties the form reads. */
  read: ReadonlySet<string>
  rows: readonly FactRow[] | null
  onChange: (rows: readonly FactRow[] | null) => void
}

/** The contracts, or the trainings, of a dossier: not said, none, or each on a card. */
export const FactRows = ({ list, inputs, read, rows, onChange }: FactRowsProps) => {
  const t = useTranslate()
  const titleId = useId()
  const state = rows === null ? 'unsaid' : rows.length === 0 ? 'none' : 'some'
  const addButton = useRef<HTMLButtonElement>(null)
  const choose = (next: string) =>
    onChange(next === 'unsaid' ? null : next === 'none' ? [] : rows?.length ? rows : [newRow()])

  return (
    <Box component="section" aria-labelledby={titleId}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mt: 1 }}>
        <Typography id={titleId} variant="h4" component="h4" sx={{ flex: 1, fontSize: '0.95rem', fontWeight: 650 }}>
          {t(`trial.facts.${list}`)}
        </Typography>
        <TextField
          select
          size="small"
          margin="none"
          value={state}
          onChange={(event) => choose(event.target.value)}
          slotProps={{ select: { 'aria-label': t(`trial.facts.${list}`) } }}
          sx={{ minWidth: 170 }}
        >
          <MenuItem value="unsaid">{t('trial.facts.unsaid')}</MenuItem>
          <MenuItem value="none">{t('trial.facts.none')}</MenuItem>
          <MenuItem value="some">{t('trial.facts.some', { smart_count: Math.max(1, rows?.length ?? 0) })}</MenuItem>
        </TextField>
      </Stack>
      {rows?.map((row, index) => {
        const name = t(`trial.facts.one_${list}`, { rank: index + 1 })
        return (
          <Paper
            key={row.key}
            variant="outlined"
            role="group"
            aria-label={name}
            sx={{ p: 1, mt: 1, bgcolor: 'action.hover' }}
          >
            <Stack direction="row" sx={{ alignItems: 'center' }}>
              <Typography variant="body2" sx={{ flex: 1, fontWeight: 600 }}>
                {name}
              </Typography>
              <Tooltip title={t('trial.facts.remove', { name })}>
                <IconButton
                  size="small"
                  aria-label={t('trial.facts.remove', { name })}
                  onClick={() => {
                    onChange(rows.filter((one) => one !== row))
                    requestAnimationFrame(() => addButton.current?.focus())
                  }}
                >
                  <DeleteIcon fontSize="small" />
                </IconButton>
              </Tooltip>
            </Stack>
            <FactGrid
              inputs={inputs}
              values={row.values}
              first={read}
              onChange={(property, value) =>
                onChange(
                  rows.map((one) => (one === row ? { ...row, values: withValue(row.values, property, value) } : one)),
                )
              }
            />
            {!isComplete(list, row) && (
              <Typography variant="body2" role="status" sx={{ color: 'warning.main', mt: 0.5 }}>
                {t(`trial.facts.incomplete_${list}`)}
              </Typography>
            )}
          </Paper>
        )
      })}
      {rows !== null && (
        <Button
          ref={addButton}
          size="small"
          startIcon={<AddIcon />}
          sx={{ mt: 0.5 }}
          onClick={() => onChange([...rows, newRow()])}
        >
          {t(`trial.facts.add_${list}`)}
        </Button>
      )}
    </Box>
  )
}
