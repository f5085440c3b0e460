import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import type { Assessment } from './exit-model.ts'
import { MissingPieces } from './MissingPieces.tsx'

const SEVERITIES = { DECIDED: 'success', UNDECIDED: 'warning', NONE: 'info' } as const

/** The answer in one sentence; when it is undetermined, what to find out and where to type it. */
export const VerdictAlert = ({ assessment }: { assessment: Assessment }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { verdict, outcomeLabel, missing, today, version } = assessment
  return (
    <Alert severity={SEVERITIES[verdict]} sx={{ mb: 2 }}>
      <AlertTitle sx={{ fontSize: '1.1rem' }}>
        {t(`jalon.exit.verdict.${verdict}`, { outcome: outcomeLabel ?? '' })}
      </AlertTitle>
      {verdict === 'UNDECIDED' && missing.length > 0 && (
        <>
          <Typography variant="body2" sx={{ fontWeight: 650 }}>
            {t('jalon.exit.missingTitle')}
          </Typography>
          <MissingPieces missing={missing} submissionId={assessment.submissionId} />
        </>
      )}
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {t('jalon.exit.asOf', { date: formatDate(today, locale), number: version.number })}
      </Typography>
    </Alert>
  )
}
