import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouterLink } from 'react-router'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { DossierCountsQuery } from '../data/generated/graphql.ts'
import { COUNTED } from './dossier-model.ts'
import { dossierStatusLabel } from './labels.ts'

/** How many dossiers stand at each stage; each leads to the list of them. `of`: the filter they were counted with. */
export const Stages = ({ counts, of }: { counts: DossierCountsQuery; of: Readonly<Record<string, unknown>> }) => {
  const locale = useLocale()
  const listOf = (filter: object) => `/dossiers?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' })}`
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {COUNTED.map((status) => (
        <Box
          key={status}
          component="li"
          sx={{ display: 'flex', justifyContent: 'space-between', py: 0.75, borderBottom: 1, borderColor: 'divider' }}
        >
          <Link component={RouterLink} to={listOf({ status: [status], ...of })}>
            {dossierStatusLabel(status, locale)}
          </Link>
          <Typography component="span" sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
            {counts[status].totalCount}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
