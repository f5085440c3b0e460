import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { DossierDueDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { DueRow } from './DueRow.tsx'

/** What one dossier waits for, whoever is waited for; nothing at all when it waits for nothing. */
export const DossierDue = ({ dossierId }: { dossierId: string }) => {
  const t = useTranslate()
  const { data, error } = useDocument('dossierDue', DossierDueDocument, { dossierId })
  if (error) return <Typography role="alert">{t(error.message, { _: error.message })}</Typography>
  if (!data || data.dueItems.items.length === 0) return null
  return (
    <Card component="section" aria-labelledby="dossier-due" sx={{ px: { xs: 1.5, sm: 2 }, pt: 1.5, mb: 2 }}>
      <Typography id="dossier-due" variant="h2" sx={{ mb: 1 }}>
        {t('due.title')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data.dueItems.items.map((item) => (
          <DueRow key={item.id} item={item} />
        ))}
      </Box>
    </Card>
  )
}
