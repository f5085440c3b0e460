import Card from '@mui/material/Card'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { say, type ToldState } from '../../schema/index.ts'
import { Facts } from '../shared/Facts.tsx'
import { formatDate, formatMoment } from '../shared/format-date.ts'
import { useWords } from './i18n/index.ts'
import type { FollowedStatus } from './public-client.ts'

const TONES = {
  RECEIVED: { bgcolor: 'info.light', color: 'text.primary' },
  IN_REVIEW: { bgcolor: 'warning.light', color: 'text.primary' },
  AWAITING_ANSWER: { bgcolor: 'warning.light', color: 'text.primary' },
  ACCEPTED: { bgcolor: 'success.light', color: 'text.primary' },
  REJECTED: { bgcolor: 'error.light', color: 'text.primary' },
  ENTERED: { bgcolor: 'success.light', color: 'text.primary' },
  POSTPONED: { bgcolor: 'warning.light', color: 'text.primary' },
  REFUSED: { bgcolor: 'error.light', color: 'text.primary' },
  DROPPED: { bgcolor: 'action.hover', color: 'text.primary' },
  EXITED: { bgcolor: 'info.light', color: 'text.primary' },
} as const satisfies Record<ToldState, object>

/** Where a sending stands. The person it speaks of is not named: a code that strays tells nobody's story. */
export const StatusFacts = ({ followed }: { followed: FollowedStatus }) => {
  const { locale, words } = useWords()
  const { state, submittedAt, decidedAt, feedback, referent, formTitle } = followed
  const day = (date: string | null) => (date === null ? null : formatDate(date, locale))
  return (
    <Card sx={{ p: 2 }}>
      <Chip label={words.status[state]} sx={{ ...TONES[state], mb: 1, fontSize: '1rem' }} />
      <Typography sx={{ mb: 2 }}>{words.statusText[state]}</Typography>
      {feedback !== null && (
        <>
          <Typography variant="h2">{words.feedback}</Typography>
          <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', mb: 2 }}>{feedback}</Typography>
        </>
      )}
      <Facts
        lines={[
          [words.sheet, say(formTitle, locale)],
          [words.sentOn, formatMoment(submittedAt, locale)],
          [words.decidedOn, decidedAt === null ? null : formatMoment(decidedAt, locale)],
          [words.referent, referent],
          [words.firstAppointment, day(followed.firstAppointmentOn)],
          [words.enteredOn, day(followed.enteredOn)],
          [words.endedOn, day(followed.endedOn)],
          [words.outcome, followed.outcome],
        ]}
      />
    </Card>
  )
}
