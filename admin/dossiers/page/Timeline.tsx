import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { formatMoment } from '../../shared/format-date.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { useDossier } from './use-dossier.ts'

/** What happened in the dossier, the latest first; the sentences are the server's. */
export const Timeline = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { events } = useDossier()
  return (
    <SectionCard title={t('jalon.dossier.timeline')} anchor="timeline">
      {events.length === 0 && <Typography color="textSecondary">{t('jalon.dossier.noEvent')}</Typography>}
      <Box
        component="ol"
        sx={{ listStyle: 'none', p: 0, m: 0, borderInlineStart: 2, borderColor: 'divider', ml: 0.75 }}
      >
        {events.map((event) => (
          <Box
            component="li"
            key={event.id}
            sx={{
              position: 'relative',
              pl: 2,
              pb: 1.75,
              '&::before': {
                content: '""',
                position: 'absolute',
                left: -6,
                top: 7,
                width: 10,
                height: 10,
                borderRadius: '50%',
                bgcolor: 'secondary.main',
              },
            }}
          >
            <Typography sx={{ overflowWrap: 'anywhere' }}>{event.sentence}</Typography>
            <Typography variant="body2" color="textSecondary">
              <time dateTime={event.at}>{formatMoment(event.at, locale)}</time>
              {' – '}
              {event.by === null ? t('jalon.dossier.system') : t('jalon.dossier.by', { name: event.by.displayName })}
            </Typography>
          </Box>
        ))}
      </Box>
    </SectionCard>
  )
}
