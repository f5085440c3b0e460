import Box from '@mui/material/Box'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import ListItemButton from '@mui/material/ListItemButton'
import Typography from '@mui/material/Typography'
import { useListContext, useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { NoteContactButton } from '../contacts/index.ts'
import { NoMatch } from './DossierTable.tsx'
import type { DossierRow } from './dossier-model.ts'
import { PersonName } from './PersonName.tsx'
import { StatusChip } from './StatusChip.tsx'

/** The list on a phone: one card a dossier, the whole card is the link. */
export const DossierCards = () => {
  const t = useTranslate()
  const { data, isPending } = useListContext<DossierRow>()
  if (isPending) return <Typography sx={{ p: 3 }}>{t('jalon.loading')}</Typography>
  if (data === undefined || data.length === 0) return <NoMatch />
  return (
    <List disablePadding>
      {data.map((dossier) => (
        <ListItem key={dossier.id} disablePadding divider>
          <ListItemButton component={Link} to={`/dossiers/${dossier.id}/show`} sx={{ display: 'block', py: 1.25 }}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'center' }}>
              <Typography sx={{ fontWeight: 650, minWidth: 0 }}>
                <PersonName person={dossier.participant} />
              </Typography>
              <StatusChip status={dossier.status} />
            </Box>
            <Typography variant="body2" color="textSecondary">
              {dossier.number} · {dossier.referent?.displayName ?? t('jalon.dossier.noReferent')}
            </Typography>
          </ListItemButton>
          <NoteContactButton dossier={dossier} compact />
        </ListItem>
      ))}
    </List>
  )
}
