import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { PossibleDuplicatesQuery } from '../data/generated/graphql.ts'
import { formatDate } from '../shared/format-date.ts'
import { JourneyLine } from './JourneyLine.tsx'

type Known = PossibleDuplicatesQuery['possibleDuplicates'][number]

/** Somebody who may be the person typed: why, their journeys, and the way to say that it is them. */
export const KnownPerson = ({ person, onSame }: { person: Known; onSame: () => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const name = person.lastName === null ? t('jalon.people.unnamed') : `${person.lastName} ${person.firstName}`
  const details = [
    person.birthDate === null ? null : t('jalon.people.bornOn', { date: formatDate(person.birthDate, locale) }),
    person.commune,
  ].filter((part) => part !== null)
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 650 }}>{[name, ...details].join(' · ')}</Typography>
      <Typography variant="body2">{person.reasons.join(' ')}</Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
        {person.journeys.map((journey) => (
          <JourneyLine key={journey.number} journey={journey} newTab />
        ))}
      </Box>
      {person.mayReturn && (
        <Button size="small" variant="outlined" color="inherit" onClick={onSame}>
          {t('jalon.people.same')}
        </Button>
      )}
      {person.openNumber !== null && (
        <Typography variant="body2">{t('jalon.people.stillOpen', { number: person.openNumber })}</Typography>
      )}
      {person.openNumber === null && !person.mayReturn && (
        <Typography variant="body2">{t('jalon.people.askCoordination')}</Typography>
      )}
    </Box>
  )
}
