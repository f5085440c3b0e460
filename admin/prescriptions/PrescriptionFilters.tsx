import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import { SearchBox } from '../shared/SearchBox.tsx'
import { NARROWER, NarrowerFilters } from './NarrowerFilters.tsx'
import { STATUSES } from './prescription-model.ts'

/** Search, state and order. They write themselves in the address, so that a list can be sent to a colleague. */
export const PrescriptionFilters = () => {
  const t = useTranslate()
  const { filterValues, setFilters, sort, setSort } = useListContext()
  const [more, setMore] = useState(NARROWER.some((name) => filterValues[name] !== undefined))
  const status: unknown = filterValues.status
  const chosen = Array.isArray(status) ? STATUSES.filter((one) => status.includes(one)) : []
  const set = (change: Record<string, unknown>) => {
    const next = Object.entries({ ...filterValues, ...change }).filter(([, value]) => value !== undefined)
    setFilters(Object.fromEntries(next), [])
  }
  return (
    <Box
      component="search"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', px: 2, pt: 1.5, pb: 1 }}
    >
      <SearchBox
        label={t('prescriptions.list.search')}
        value={typeof filterValues.search === 'string' ? filterValues.search : ''}
        onChange={(search) => set({ search: search === '' ? undefined : search })}
      />
      <TextField
        select
        margin="none"
        label={t('prescriptions.list.status')}
        value={chosen}
        sx={{ flex: '1 1 200px', maxWidth: { sm: 280 } }}
        slotProps={{ select: { multiple: true } }}
        onChange={(event) => {
          const value: unknown = event.target.value
          set({ status: Array.isArray(value) && value.length > 0 ? value : undefined })
        }}
      >
        {STATUSES.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`prescriptions.status.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        margin="none"
        label={t('prescriptions.list.order')}
        value={sort.order}
        sx={{ flex: '1 1 160px', maxWidth: { sm: 220 } }}
        onChange={(event) => setSort({ field: 'submittedAt', order: event.target.value === 'ASC' ? 'ASC' : 'DESC' })}
      >
        <MenuItem value="DESC">{t('prescriptions.list.newest')}</MenuItem>
        <MenuItem value="ASC">{t('prescriptions.list.oldest')}</MenuItem>
      </TextField>
      <Button size="small" aria-expanded={more} onClick={() => setMore(!more)}>
        {t(more ? 'jalon.dossier.filters.fewer' : 'jalon.dossier.filters.more')}
      </Button>
      {more && <NarrowerFilters values={filterValues} onChange={set} />}
    </Box>
  )
}
