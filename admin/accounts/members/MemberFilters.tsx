import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useListContext, useTranslate } from 'react-admin'
import { SearchBox } from '../../shared/SearchBox.tsx'

/** Search, and whether those who left are shown. They write themselves in the address. */
export const MemberFilters = () => {
  const t = useTranslate()
  const { filterValues, setFilters } = useListContext()
  const q = typeof filterValues.q === 'string' ? filterValues.q : ''
  const removed = filterValues.removed === true
  const set = (next: { q: string; removed: boolean }) =>
    setFilters({ ...(next.q === '' ? {} : { q: next.q }), ...(next.removed ? { removed: true } : {}) }, [])
  return (
    <Box
      component="search"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', px: 2, pt: 1.5, pb: 1 }}
    >
      <SearchBox label={t('jalon.account.members.search')} value={q} onChange={(typed) => set({ q: typed, removed })} />
      <FormControlLabel
        control={<Checkbox checked={removed} onChange={(_, checked) => set({ q, removed: checked })} />}
        label={t('jalon.account.members.showRemoved')}
      />
    </Box>
  )
}
