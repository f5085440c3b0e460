import HistoryIcon from '@mui/icons-material/HistoryOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import { GoneAnswers } from './GoneAnswers.tsx'
import type { SubmissionPageData } from './submission-model.ts'
import { useSeen } from './use-seen.ts'

/** The form changed while it was being filled: from what to what, when, why, and the answers no longer where they were given. */
export const FormChangeNotice = ({
  notice,
  migration,
}: {
  notice: string
  migration: SubmissionPageData['migrations'][number]
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const [seen, setSeen] = useSeen(notice)
  const { at, backAt, fromVersion, toVersion, reason, answers } = migration
  const isBack = backAt !== null
  const [from, to] = isBack ? [toVersion, fromVersion] : [fromVersion, toVersion]
  if (seen)
    return (
      <Button
        className="jalon-no-print"
        size="small"
        startIcon={<HistoryIcon />}
        onClick={() => setSeen(false)}
        sx={{ display: 'flex', mb: 1 }}
      >
        {t('formChange.reopen', { from, to })}
      </Button>
    )
  return (
    <Alert
      severity="info"
      icon={<HistoryIcon fontSize="inherit" />}
      role="region"
      aria-label={t('formChange.title', { from, to })}
      closeText={t('formChange.dismiss', { from, to })}
      onClose={() => setSeen(true)}
      sx={{ mb: 2, '& .MuiAlert-message': { flex: 1 } }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t(isBack ? 'formChange.back' : 'formChange.moved', { from, to, date: formatDate(backAt ?? at, locale) })}
      </Typography>
      {!isBack && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {t('formChange.reason', { reason })}
        </Typography>
      )}
      {answers.length === 0 ? (
        <Typography variant="body2">{t('formChange.untouched')}</Typography>
      ) : (
        <Box component="details" sx={{ mt: 0.5 }}>
          <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, minHeight: 24 }}>
            {t('formChange.answers', { smart_count: answers.length })}
          </Box>
          <GoneAnswers answers={answers} />
        </Box>
      )}
    </Alert>
  )
}
