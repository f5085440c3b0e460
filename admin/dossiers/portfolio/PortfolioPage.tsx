import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink, useParams } from 'react-router'
import { PageFor } from '../../access/PageFor.tsx'
import { type Caseload, CaseloadCard } from '../../caseloads/index.ts'
import { CaseloadsDocument, DossierCountsDocument } from '../../data/generated/graphql.ts'
import { useDocument } from '../../data/use-document.ts'
import { PageHeading } from '../../shared/PageHeading.tsx'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { Stages } from '../Stages.tsx'
import { LateDossiers } from './LateDossiers.tsx'

/** One référent, for who arranges the caseloads: their load, their days, their dossiers by stage and what is late in them. */
export const PortfolioPage = () => {
  const t = useTranslate()
  const { id = '' } = useParams()
  const { data } = useDocument('caseloads', CaseloadsDocument, {})
  const name = data?.caseloads.find((one) => one.id === id)?.name
  return (
    <>
      <PageHeading
        title={name === undefined ? t('caseloads.title') : t('caseloads.portfolio', { name })}
        above={
          <Link component={RouterLink} to="/caseloads" variant="body2">
            {t('caseloads.title')}
          </Link>
        }
      />
      <PageFor to="caseload.manage">
        <Portfolio id={id} />
      </PageFor>
    </>
  )
}

const Portfolio = ({ id }: { id: string }) => {
  const t = useTranslate()
  const { data, error } = useDocument('caseloads', CaseloadsDocument, {})
  const counts = useDocument('caseload', DossierCountsDocument, { referentId: id })
  const failure = error ?? counts.error
  if (failure) return <Alert severity="error">{t(failure.message, { _: failure.message })}</Alert>
  if (data === undefined || counts.data === undefined) return <Typography>{t('jalon.loading')}</Typography>
  const caseload = data.caseloads.find((one) => one.id === id)
  if (caseload === undefined) return <Typography>{t('caseloads.unknown')}</Typography>
  const range = rangeKey(caseload)
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        pb: 4,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1.4fr)' },
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }}>
        <CaseloadCard caseload={caseload} all={data.caseloads} title={t('caseloads.load')} />
        {range !== null && <Alert severity="info">{t(range, caseload.range)}</Alert>}
        <SectionCard title={t('caseloads.states')}>
          <Stages counts={counts.data} of={{ referentId: id }} />
        </SectionCard>
      </Box>
      <LateDossiers referentId={id} />
    </Box>
  )
}

/** The sentence of the figures the PLIE gives, null where it gives none. */
const rangeKey = ({ range: { least, most } }: Caseload): string | null => {
  if (least !== null && most !== null) return 'caseloads.range'
  if (most !== null) return 'caseloads.rangeMost'
  return least === null ? null : 'caseloads.rangeLeast'
}
