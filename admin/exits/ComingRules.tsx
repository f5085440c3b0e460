import Alert from '@mui/material/Alert'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import type { Assessment } from './exit-model.ts'

/** Criteria that time alone will meet, and on which day: nothing is decided before. */
export const ComingRules = ({ coming }: { coming: Assessment['coming'] }) => {
  const t = useTranslate()
  const locale = useLocale()
  if (coming.length === 0) return null
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {t('jalon.exit.coming.title')}
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {coming.map(({ id, label, outcomeLabel, holdsFrom }) => (
          <li key={id}>
            {t('jalon.exit.coming.line', { rule: label, outcome: outcomeLabel, date: formatDate(holdsFrom, locale) })}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
