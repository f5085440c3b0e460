import Card from '@mui/material/Card'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { say } from '../../schema/index.ts'
import { Facts } from '../shared/Facts.tsx'
import { formatMoment } from '../shared/format-date.ts'
import { useWords } from './i18n/index.ts'
import type { FollowedStatus } from './public-client.ts'

const TONES = {
  RECEIVED: { bgcolor: 'info.light', color: 'text.primary' },
  IN_REVIEW: { bgcolor: 'warning.light', color: 'text.primary' },
  ACCEPTED: { bgcolor: 'success.light', color: 'text.primary' },
  REJECTED: { bgcolor: 'error.light', color: 'text.primary' },
} as const

/** Where a sending stands. The person it speaks of is not named: a code that strays tells nobody's story. */
export const StatusFacts = ({ followed }: { followed: FollowedStatus }) => {
  const { locale, words } = useWords()
  const { status, submittedAt, decidedAt, feedback, referent, formTitle } = followed
  return (
    <Card sx={{ p: 2 }}>
      <Chip label={words.status[status]} sx={{ ...TONES[status], mb: 1, fontSize: '1rem' }} />
      <Typography sx={{ mb: 2 }}>{words.statusText[status]}</Typography>
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
        ]}
      />
    </Card>
  )
}
