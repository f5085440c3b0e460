import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { SearchBox } from '../shared/SearchBox.tsx'
import { STATUSES } from './dossier-model.ts'
import { dossierStatusLabel } from './labels.ts'
import { MORE, MoreFilters } from './MoreFilters.tsx'

/** Search, stage and « mine ». They write themselves in the address, so that a list can be sent to a colleague. */
export const DossierFilters = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { filterValues, setFilters } = useListContext()
  const [more, setMore] = useState(MORE.some((name) => filterValues[name] !== undefined))
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
        label={t('resources.dossiers.fields.search')}
        value={typeof filterValues.search === 'string' ? filterValues.search : ''}
        onChange={(search) => set({ search: search === '' ? undefined : search })}
      />
      <TextField
        select
        margin="none"
        label={t('resources.dossiers.fields.status')}
        value={chosen}
        sx={{ flex: '1 1 200px', maxWidth: { sm: 320 } }}
        slotProps={{ select: { multiple: true } }}
        onChange={(event) => {
          const value: unknown = event.target.value
          set({ status: Array.isArray(value) && value.length > 0 ? value : undefined })
        }}
      >
        {STATUSES.map((one) => (
          <MenuItem key={one} value={one}>
            {dossierStatusLabel(one, locale)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        control={
          <Checkbox
            checked={filterValues.mine === true}
            onChange={(_, mine) => set({ mine: mine ? true : undefined })}
          />
        }
        label={t('resources.dossiers.fields.mine')}
      />
      <Button size="small" aria-expanded={more} onClick={() => setMore(!more)}>
        {t(more ? 'jalon.dossier.filters.fewer' : 'jalon.dossier.filters.more')}
      </Button>
      {more && <MoreFilters values={filterValues} onChange={set} />}
    </Box>
  )
}
