import { Alert, AlertTitle } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { formatMoment } from '../../shared/format-date.ts'
import type { Request } from './reviewed-draft.ts'

/** Why the last request was sent back. */
export const SentBackAlert = ({ request }: { request: Request }) => {
  const t = useTranslate()
  const locale = useLocale()
  const at = request.settledAt === null ? '' : formatMoment(request.settledAt, locale)
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      <AlertTitle>{t('publish.request.sent_back', { at, by: request.settledBy?.displayName ?? '—' })}</AlertTitle>
      {request.answer}
    </Alert>
  )
}
