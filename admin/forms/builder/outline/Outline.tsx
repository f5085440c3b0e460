import SearchIcon from '@mui/icons-material/Search'
import { InputAdornment, Stack, TextField, Typography } from '@mui/material'
import { useCallback, useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Id } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { AddItemBar } from './AddItemBar.tsx'
import { OutlineToolbar } from './OutlineToolbar.tsx'
import { OutlineTree } from './OutlineTree.tsx'
import { outlineRows, rowMatches } from './outline-rows.ts'
import { useItemCommands } from './use-item-commands.ts'

interface OutlineProps {
  issueCounts: ReadonlyMap<Id, number>
  /** Shows the item's settings; `focus`: and goes there. */
  onOpen: (id: Id | null, focus: boolean) => void
}

/** The form at a glance: what to add, what to look for, what to do with the chosen item. */
export const Outline = ({ issueCounts, onOpen }: OutlineProps) => {
  const t = useTranslate()
  const { form } = useBuilder()
  const commands = useItemCommands()
  const [closed, setClosed] = useState<ReadonlySet<Id>>(() => new Set())
  const [query, setQuery] = useState('')

  const rows = useMemo(() => {
    if (query.trim() === '') return outlineRows(form, closed)
    return outlineRows(form).filter((row) => rowMatches(row, query))
  }, [form, closed, query])

  const toggle = useCallback(
    (id: Id, open: boolean) =>
      setClosed((current) => {
        const next = new Set(current)
        if (open) next.delete(id)
        else next.add(id)
        return next
      }),
    [],
  )

  return (
    <Stack spacing={1} sx={{ minWidth: 0 }}>
      <AddItemBar />
      <TextField
        type="search"
        label={t('forms.outline.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        slotProps={{
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" aria-hidden />
              </InputAdornment>
            ),
          },
        }}
      />
      <OutlineToolbar commands={commands} />
      <OutlineTree
        rows={rows}
        closed={closed}
        onToggle={toggle}
        issueCounts={issueCounts}
        commands={commands}
        onOpen={onOpen}
      />
      {rows.length === 0 && (
        <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
          {query.trim() === '' ? t('forms.outline.empty') : t('forms.outline.nothing_found', { query })}
        </Typography>
      )}
    </Stack>
  )
}
