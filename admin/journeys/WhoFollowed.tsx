import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import { useFollowedDossier } from './followed-dossier.ts'

/** Who followed the person, from when to when; told once there were several. */
export const WhoFollowed = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { referentSpells } = useFollowedDossier()
  if (referentSpells.length < 2) return null
  return (
    <div>
      <Typography component="h3" variant="h3">
        {t('jalon.journey.whoFollowed')}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
        {referentSpells.map(({ id, referent, fromDay, untilDay }) => (
          <li key={id}>
            <Typography variant="body2">
              {referent.displayName},{' '}
              {untilDay === null
                ? t('jalon.journey.since', { date: formatDate(fromDay, locale) })
                : t('jalon.journey.span', { from: formatDate(fromDay, locale), until: formatDate(untilDay, locale) })}
            </Typography>
          </li>
        ))}
      </Box>
    </div>
  )
}
