import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { DossierCountsDocument, DossierListDocument, DossierSort, SortDirection } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { RecentDossiers } from './RecentDossiers.tsx'
import { Stages } from './Stages.tsx'

/** How many dossiers stand at each stage, and the last ones touched: the reader's own, or the PLIE's for who follows none. */
export const Caseload = () => {
  const t = useTranslate()
  const own = useDocument('caseload', DossierCountsDocument, { mine: true })
  const follows = own.data !== undefined && Object.values(own.data).some((stage) => stage.totalCount > 0)
  const everyone = useDocument('caseload', DossierCountsDocument, {}, { enabled: own.data !== undefined && !follows })
  const counts = follows ? own.data : everyone.data
  const recent = useDocument(
    'recentDossiers',
    DossierListDocument,
    {
      first: 8,
      filter: follows ? { mine: true } : {},
      orderBy: { by: DossierSort.UpdatedAt, direction: SortDirection.Desc },
    },
    { enabled: counts !== undefined },
  )
  const failure = own.error ?? everyone.error ?? recent.error
  if (failure) return <Typography role="alert">{t(failure.message, { _: failure.message })}</Typography>
  if (!counts || !recent.data) return <Typography>{t('jalon.loading')}</Typography>
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) minmax(0, 1.6fr)' } }}>
      <Card component="section" aria-labelledby="stages" sx={{ p: 2 }}>
        <Typography id="stages" variant="h2">
          {t(follows ? 'jalon.home.mine' : 'jalon.home.all')}
        </Typography>
        <Typography color="textSecondary" variant="body2" sx={{ mb: 1 }}>
          {t('jalon.home.counts')}
        </Typography>
        <Stages counts={counts} of={follows ? { mine: true } : {}} />
      </Card>
      <Card component="section" aria-labelledby="recent" sx={{ p: 2, minWidth: 0 }}>
        <Typography id="recent" variant="h2" sx={{ mb: 1 }}>
          {t('jalon.home.recent')}
        </Typography>
        <RecentDossiers dossiers={recent.data.dossiers.nodes} />
        <Link component={RouterLink} to="/dossiers" sx={{ display: 'inline-block', mt: 1.5 }}>
          {t('jalon.home.seeAll')}
        </Link>
      </Card>
    </Box>
  )
}
