import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { PageFor } from '../access/PageFor.tsx'
import { CaseloadsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { CaseloadCard } from './CaseloadCard.tsx'

/** Who follows how many, where, who is away and who covers. */
export const CaseloadsPage = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading title={t('caseloads.title')} below={<Typography>{t('caseloads.intro')}</Typography>} />
      <PageFor to="caseload.manage">
        <Caseloads />
      </PageFor>
    </>
  )
}

const Caseloads = () => {
  const t = useTranslate()
  const { data, error } = useDocument('caseloads', CaseloadsDocument, {})
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  if (data === undefined) return <Typography>{t('jalon.loading')}</Typography>
  if (data.caseloads.length === 0) return <Typography>{t('caseloads.none')}</Typography>
  return (
    <Box sx={{ display: 'grid', gap: 2, pb: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' } }}>
      {data.caseloads.map((caseload) => (
        <CaseloadCard key={caseload.id} caseload={caseload} all={data.caseloads} />
      ))}
    </Box>
  )
}
