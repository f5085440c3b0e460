import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { JourneyTodayDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { Facts } from '../shared/Facts.tsx'
import { formatDate } from '../shared/format-date.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { EntryDocuments } from './EntryDocuments.tsx'
import { type FollowedDossier, FollowedProvider } from './followed-dossier.ts'
import { JourneyActs } from './JourneyActs.tsx'
import { Pauses } from './Pauses.tsx'
import { WhoFollowed } from './WhoFollowed.tsx'

/** Where the accompaniment stands, what may be done of it today and what stands in the way. */
export const JourneyCard = ({ dossier }: { dossier: FollowedDossier }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { data, error } = useDocument('journey', JourneyTodayDocument, { dossierId: dossier.id })
  const day = (date: string | null) => (date === null ? null : formatDate(date, locale))
  return (
    <FollowedProvider value={dossier}>
      <SectionCard title={t('jalon.journey.title')} anchor="journey">
        {error && <Alert severity="error">{t(error.message, { _: error.message })}</Alert>}
        {!data && !error && <Typography>{t('jalon.loading')}</Typography>}
        {data && (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <Facts
              lines={[
                [t('jalon.journey.admittedOn'), day(data.journey.admittedOn)],
                [t('jalon.journey.periodEnd'), day(data.journey.periodEnd)],
                [t('jalon.journey.capEnd'), day(data.journey.capEnd)],
              ]}
            />
            <JourneyActs journey={data.journey} />
            <EntryDocuments documents={data.journey.entryDocuments} />
            <Pauses />
            <WhoFollowed />
          </Box>
        )}
      </SectionCard>
    </FollowedProvider>
  )
}
