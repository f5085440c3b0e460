import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import { useFollowedDossier } from './followed-dossier.ts'

/** Standbys and suspensions, oldest first; the one that runs is told as such. */
export const Pauses = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { standbys, suspensions } = useFollowedDossier()
  const span = (from: string, until: string | null) =>
    until === null
      ? t('jalon.journey.since', { date: formatDate(from, locale) })
      : t('jalon.journey.span', { from: formatDate(from, locale), until: formatDate(until, locale) })
  if (standbys.length + suspensions.length === 0) return null
  return (
    <div>
      <Typography component="h3" variant="h3">
        {t('jalon.journey.pauses')}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
        {standbys.map(({ id, status, reasonLabel, comment, fromDay, untilDay, endedOn }) => (
          <li key={id}>
            <Typography variant="body2">
              <strong>{t(`jalon.journey.standby.${status}`)}</strong> {span(fromDay, endedOn ?? untilDay)}
              {reasonLabel !== null && ` – ${reasonLabel}`}
              {comment !== null && ` – ${comment}`}
            </Typography>
          </li>
        ))}
        {suspensions.map(({ id, fromDay, untilDay }) => (
          <li key={id}>
            <Typography variant="body2">
              <strong>{t('jalon.journey.suspended')}</strong> {span(fromDay, untilDay)}
            </Typography>
          </li>
        ))}
      </Box>
    </div>
  )
}
