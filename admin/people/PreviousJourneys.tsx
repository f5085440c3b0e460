import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import type { DossierOneQuery } from '../data/generated/graphql.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { JourneyLine } from './JourneyLine.tsx'

type Journeys = NonNullable<DossierOneQuery['dossier']>['previousJourneys']

/** The other journeys of the person; told where there are some. */
export const PreviousJourneys = ({ journeys }: { journeys: Journeys }) => {
  const t = useTranslate()
  if (journeys.length === 0) return null
  return (
    <SectionCard title={t('jalon.people.previous')} anchor="previous-journeys">
      <Box component="ul" sx={{ pl: 2.5, my: 0 }}>
        {journeys.map((journey) => (
          <JourneyLine key={journey.number} journey={journey} />
        ))}
      </Box>
    </SectionCard>
  )
}
