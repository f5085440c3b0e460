import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { formatDate } from '../../shared/format-date.ts'
import { PageHeading } from '../../shared/PageHeading.tsx'
import { personName } from '../dossier-model.ts'
import { StatusChip } from '../StatusChip.tsx'
import { useDossier } from './use-dossier.ts'

export const DossierHeading = () => {
  const t = useTranslate()
  const locale = useLocale()
  const dossier = useDossier()
  const dates = [t('jalon.dossier.openedOn', { date: formatDate(dossier.openedAt, locale) })]
  if (dossier.closedAt !== null) dates.push(t('jalon.dossier.closedOn', { date: formatDate(dossier.closedAt, locale) }))
  return (
    <PageHeading
      title={personName(dossier.participant) ?? dossier.number}
      above={
        <Link component={RouterLink} to="/dossiers" variant="body2">
          {t('jalon.dossier.listTitle')}
        </Link>
      }
      below={
        <Typography color="textSecondary">
          {dossier.number} · {dates.join(' · ')}
        </Typography>
      }
      actions={<StatusChip status={dossier.status} />}
    />
  )
}
