import Box from '@mui/material/Box'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import ListItemButton from '@mui/material/ListItemButton'
import Typography from '@mui/material/Typography'
import { useListContext, useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { PrescriptionRow } from '../data/resources/prescriptions.ts'
import { EmptyList } from '../shared/EmptyList.tsx'
import { formatDate } from '../shared/format-date.ts'
import { PrescriptionMarks } from './PrescriptionMarks.tsx'
import { PrescriptionStatusChip } from './PrescriptionStatusChip.tsx'
import { personName } from './prescription-model.ts'

/** One line a prescription, wide or narrow; the whole line is the link. */
export const PrescriptionLines = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { data, isPending } = useListContext<PrescriptionRow>()
  if (isPending) return <Typography sx={{ p: 3 }}>{t('jalon.loading')}</Typography>
  if (data === undefined || data.length === 0) return <EmptyList text="prescriptions.list.empty" />
  return (
    <List disablePadding>
      {data.map((one) => (
        <ListItem key={one.id} disablePadding divider>
          <ListItemButton component={Link} to={`/prescriptions/${one.id}/show`} sx={{ display: 'block', py: 1.25 }}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'center' }}>
              <Typography sx={{ fontWeight: 650, minWidth: 0, overflowWrap: 'anywhere' }}>
                {personName(one.person) || t('prescriptions.nobody')}
              </Typography>
              <PrescriptionStatusChip status={one.status} />
            </Box>
            <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
              {[formatDate(one.submittedAt, locale), one.person.commune, one.sentThrough, one.prescriber.name]
                .filter((part) => part !== null && part !== '')
                .join(' · ')}
            </Typography>
            <PrescriptionMarks prescription={one} />
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  )
}
