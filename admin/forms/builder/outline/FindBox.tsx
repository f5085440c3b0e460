import FilterListIcon from '@mui/icons-material/FilterList'
import KeyboardArrowDownIcon from '@mui/icons-material/KeyboardArrowDown'
import KeyboardArrowUpIcon from '@mui/icons-material/KeyboardArrowUp'
import SearchIcon from '@mui/icons-material/Search'
import { Chip, IconButton, InputAdornment, Menu, MenuItem, Stack, TextField, Tooltip, Typography } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { OUTLINE_FILTERS, type OutlineFilter } from './outline-rows.ts'

interface FindBoxProps {
  query: string
  onQuery: (query: string) => void
  filter: OutlineFilter | null
  onFilter: (filter: OutlineFilter | null) => void
  /** How many lines match; null while nothing is looked for. */
  found: number | null
  /** Goes to the next (1) or the previous (-1) line that matches. */
  onStep: (step: 1 | -1) => void
  /** Goes on to the lines. */
  onLeave: () => void
}

/** What to look for: words of any wording, API name, option or concept, and a few questions often asked of a form. Ctrl+F. */
export const FindBox = ({ query, onQuery, filter, onFilter, found, onStep, onLeave }: FindBoxProps) => {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  const [menu, setMenu] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f' || event.defaultPrevented) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <Stack spacing={0.5}>
      <Stack direction="row" sx={{ alignItems: 'center' }}>
        <TextField
          fullWidth
          type="search"
          label={t('forms.outline.search')}
          value={query}
          inputRef={input}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
            else if (event.key === 'Escape' && query !== '') onQuery('')
            else if (event.key === 'ArrowDown') onLeave()
            else return
            event.preventDefault()
          }}
          slotProps={{
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" aria-hidden />
                </InputAdornment>
              ),
              ...(found === null || found === 0
                ? {}
                : {
                    endAdornment: (
                      <InputAdornment position="end">
                        <IconButton size="small" aria-label={t('builder.find.previous')} onClick={() => onStep(-1)}>
                          <KeyboardArrowUpIcon fontSize="small" />
                        </IconButton>
                        <IconButton size="small" aria-label={t('builder.find.next')} onClick={() => onStep(1)}>
                          <KeyboardArrowDownIcon fontSize="small" />
                        </IconButton>
                      </InputAdornment>
                    ),
                  }),
            },
          }}
        />
        <Tooltip title={t('builder.find.only')}>
          <IconButton
            aria-label={t('builder.find.only')}
            aria-haspopup="menu"
            color={filter === null ? 'default' : 'primary'}
            onClick={(event) => setMenu(event.currentTarget)}
          >
            <FilterListIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Stack>
      <Menu
        anchorEl={menu}
        open={menu !== null}
        onClose={() => setMenu(null)}
        slotProps={{ list: { 'aria-label': t('builder.find.only'), dense: true } }}
      >
        {[null, ...OUTLINE_FILTERS].map((one) => (
          <MenuItem
            key={one ?? 'all'}
            selected={filter === one}
            onClick={() => {
              onFilter(one)
              setMenu(null)
            }}
          >
            {t(`builder.find.${one ?? 'all'}`)}
          </MenuItem>
        ))}
      </Menu>
      {filter !== null && (
        <Chip
          size="small"
          color="primary"
          label={t(`builder.find.${filter}`)}
          onDelete={() => onFilter(null)}
          sx={{ alignSelf: 'start' }}
        />
      )}
      {found !== null && found > 0 && (
        <Typography variant="caption" role="status" sx={{ color: 'text.secondary' }}>
          {t('builder.find.found', { smart_count: found })}
        </Typography>
      )}
    </Stack>
  )
}
