import MuiList from '@mui/material/List'
import Typography from '@mui/material/Typography'
import { useListContext, useTranslate } from 'react-admin'
import type { PrescriptionLinkRow } from '../../data/resources/prescription-links.ts'
import { EmptyList } from '../../shared/EmptyList.tsx'
import { LinkCard } from './LinkCard.tsx'

/** The links of the PLIE, those that work first. */
export const LinkCards = () => {
  const t = useTranslate()
  const { data, isPending } = useListContext<PrescriptionLinkRow>()
  if (isPending) return <Typography sx={{ p: 3 }}>{t('jalon.loading')}</Typography>
  if (data === undefined || data.length === 0) return <EmptyList text="prescriptions.links.none" />
  return (
    <MuiList disablePadding>
      {data.map((link) => (
        <LinkCard key={link.id} link={link} />
      ))}
    </MuiList>
  )
}
