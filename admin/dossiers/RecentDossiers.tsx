import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import type { DossierRow } from './dossier-model.ts'
import { PersonName } from './PersonName.tsx'
import { StatusChip } from './StatusChip.tsx'

export const RecentDossiers = ({ dossiers }: { dossiers: readonly DossierRow[] }) => {
  const t = useTranslate()
  const locale = useLocale()
  if (dossiers.length === 0) return <Typography color="textSecondary">{t('jalon.home.noDossier')}</Typography>
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {dossiers.map((dossier) => (
        <Box
          component="li"
          key={dossier.id}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            alignItems: 'center',
            py: 0.75,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
            <Link component={RouterLink} to={`/dossiers/${dossier.id}/show`} sx={{ fontWeight: 600 }}>
              <PersonName person={dossier.participant} />
            </Link>
            <Typography variant="body2" color="textSecondary">
              {dossier.number} · {formatDate(dossier.updatedAt, locale)}
            </Typography>
          </Box>
          <StatusChip status={dossier.status} />
        </Box>
      ))}
    </Box>
  )
}
