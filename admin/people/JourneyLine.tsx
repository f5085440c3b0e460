import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { DOSSIER_STATUSES } from '../../schema/facts/index.ts'
import { say } from '../../schema/text.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { PossibleDuplicatesQuery } from '../data/generated/graphql.ts'
import { formatDate } from '../shared/format-date.ts'

type Shown = PossibleDuplicatesQuery['possibleDuplicates'][number]['journeys'][number]

/** One journey of a person in a line: its dates, how it ended, who followed. */
export const JourneyLine = ({ journey, newTab = false }: { journey: Shown; newTab?: boolean }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { number, dossierId, status, openedAt, closedAt, referentName, outcomeLabel } = journey
  const label = DOSSIER_STATUSES.find(({ id }) => id === status.toLowerCase())?.label
  const span =
    closedAt === null
      ? t('jalon.journey.since', { date: formatDate(openedAt, locale) })
      : t('jalon.journey.span', { from: formatDate(openedAt, locale), until: formatDate(closedAt, locale) })
  const rest = [span, outcomeLabel ?? (label && say(label, locale)), referentName].filter(Boolean)
  return (
    <li>
      <Typography variant="body2" component="span">
        {dossierId === null ? (
          number
        ) : (
          <Link
            component={RouterLink}
            to={`/dossiers/${dossierId}/show`}
            color="inherit"
            {...(newTab ? { target: '_blank' } : {})}
          >
            {number}
          </Link>
        )}{' '}
        · {rest.join(' · ')}
      </Typography>
    </li>
  )
}
