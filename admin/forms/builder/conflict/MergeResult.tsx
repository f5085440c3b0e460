import { Alert } from '@mui/material'
import { useTranslate } from 'react-admin'
import { describeChange, issueMessage, parseForm } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import type { Merge } from './use-merge.ts'

/** What the joined draft would leave behind, or not hold together for. Says nothing when all is well. */
export const MergeResult = ({ merge: { merge } }: { merge: Merge }) => {
  const t = useTranslate()
  const locale = useLocale()
  const issues = parseForm(merge.form).issues
  return (
    <>
      {merge.leftOut.length > 0 && (
        <Alert severity="warning">
          {t('builder.conflict.left_out')}
          {merge.leftOut
            .flatMap(({ changes }) => changes)
            .map((change) => (
              <div key={`${change.kind}-${change.subject}`}>{describeChange(change, locale)}</div>
            ))}
        </Alert>
      )}
      {issues.length > 0 && (
        <Alert severity="error">
          {t('builder.conflict.not_sound')}
          {issues.slice(0, 5).map((issue) => (
            <div key={`${issue.code}-${issue.path.join('/')}`}>{issueMessage(issue, locale)}</div>
          ))}
        </Alert>
      )}
    </>
  )
}
