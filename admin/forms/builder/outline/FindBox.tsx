import KeyboardArrowDownIcon from '@mui/icons-material/KeyboardArrowDown'
import KeyboardArrowUpIcon from '@mui/icons-material/KeyboardArrowUp'
import SearchIcon from '@mui/icons-material/Search'
import { Chip, IconButton, InputAdornment, Stack, TextField, Typography } from '@mui/material'
import { useEffect, useRef } from 'react'
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
}

/** What to look for: words of any wording, API name, option or concept, and a few questions often asked of a form. Ctrl+F. */
export const FindBox = ({ query, onQuery, filter, onFilter, found, onStep }: FindBoxProps) => {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
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
      <TextField
        type="search"
        label={t('forms.outline.search')}
        value={query}
        inputRef={input}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape' && query !== '') onQuery('')
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
      <Stack
        direction="row"
        spacing={0.5}
        useFlexGap
        role="group"
        aria-label={t('builder.find.only')}
        sx={{ flexWrap: 'wrap' }}
      >
        {OUTLINE_FILTERS.map((one) => (
          <Chip
            key={one}
            size="small"
            label={t(`builder.find.${one}`)}
            variant={filter === one ? 'filled' : 'outlined'}
            color={filter === one ? 'primary' : 'default'}
            aria-pressed={filter === one}
            onClick={() => onFilter(filter === one ? null : one)}
          />
        ))}
      </Stack>
      {found !== null && found > 0 && (
        <Typography variant="caption" role="status" sx={{ color: 'text.secondary' }}>
          {t('builder.find.found', { smart_count: found })}
        </Typography>
      )}
    </Stack>
  )
}
