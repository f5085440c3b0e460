import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Link as RouterLink, useSearchParams } from 'react-router'
import { PageFor } from '../access/PageFor.tsx'
import { CaseloadsDocument, TransferPreviewDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { SectionCard } from '../shared/SectionCard.tsx'
import { TransferMoves } from './TransferMoves.tsx'

/** Hands over a caseload (`from`), or dossiers chosen in the list (`dossiers`): to whom, as proposed, then for good. */
export const TransferPage = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading
        title={t('caseloads.transfer.title')}
        above={
          <Link component={RouterLink} to="/caseloads" variant="body2">
            {t('caseloads.title')}
          </Link>
        }
      />
      <PageFor to="caseload.manage">
        <Transfer />
      </PageFor>
    </>
  )
}

const Transfer = () => {
  const t = useTranslate()
  const [params] = useSearchParams()
  const from = params.get('from')
  const dossierIds = params.get('dossiers')?.split(',').filter(Boolean) ?? null
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { data: known } = useDocument('caseloads', CaseloadsDocument, {})
  const { data, error } = useDocument('transferPreview', TransferPreviewDocument, {
    ...{ fromId: from, dossierIds },
    toIds: [...chosen],
  })
  const takers = (known?.caseloads ?? []).filter(({ id }) => id !== from)
  const leaving = known?.caseloads.find(({ id }) => id === from)
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  return (
    <Box sx={{ display: 'grid', gap: 2, pb: 4 }}>
      <SectionCard title={t('caseloads.transfer.toWhom')}>
        {leaving && <Typography sx={{ mb: 1 }}>{t('caseloads.transfer.from', { name: leaving.name })}</Typography>}
        <TextField
          select
          fullWidth
          label={t('caseloads.transfer.takers')}
          value={chosen}
          helperText={t('caseloads.transfer.takersHelp')}
          sx={{ maxWidth: 560 }}
          slotProps={{ select: { multiple: true } }}
          onChange={(event) => {
            const value: unknown = event.target.value
            setChosen(Array.isArray(value) ? value.map(String) : [])
          }}
        >
          {takers.map(({ id, name, open }) => (
            <MenuItem key={id} value={id}>
              {name} ({open})
            </MenuItem>
          ))}
        </TextField>
      </SectionCard>
      <SectionCard title={t('caseloads.transfer.preview')}>
        {data === undefined && <Typography>{t('jalon.loading')}</Typography>}
        {data?.transferPreview.length === 0 && (
          <>
            <Typography sx={{ mb: 1 }}>{t('caseloads.transfer.nothing')}</Typography>
            <Button component={RouterLink} to="/caseloads">
              {t('caseloads.title')}
            </Button>
          </>
        )}
        {data !== undefined && data.transferPreview.length > 0 && (
          <TransferMoves key={chosen.join()} moves={data.transferPreview} takers={takers} />
        )}
      </SectionCard>
    </Box>
  )
}
