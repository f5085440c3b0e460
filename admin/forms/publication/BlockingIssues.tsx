import { Alert, Button, Link, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { say } from '../../../schema/text.ts'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { redCases } from './red-cases.ts'
import type { ReviewIssue } from './reviewed-draft.ts'

/** What forbids the publication: golden cases that no longer hold, each with what it expected, then everything else. */
export const BlockingIssues = ({ formId, issues }: { formId: string; issues: readonly ReviewIssue[] }) => {
  const t = useTranslate()
  const locale = useLocale()
  const cases = redCases(issues)
  const others = issues.filter((issue) => issue.code !== 'version.case-failed')
  const count = new Set(cases.map(({ id }) => id)).size
  return (
    <SectionCard title={t('publish.problems')}>
      <Alert severity="error">
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t('publish.blocked', { smart_count: count + others.length })}
        </Typography>
        {count > 0 && (
          <>
            <Typography variant="body2">{t('publish.red_cases', { smart_count: count })}</Typography>
            <ul style={{ margin: '4px 0', paddingLeft: 20 }}>
              {cases.map(({ id, label, expected, actual }) => (
                <li key={`${id} ${expected.fr}`}>
                  <Link
                    component={LinkBase}
                    color="inherit"
                    to={`/forms/${encodeURIComponent(formId)}?${new URLSearchParams({ view: 'tests', at: id })}`}
                  >
                    {t('publish.red_case', {
                      case: say(label, locale),
                      expected: say(expected, locale),
                      actual: say(actual, locale),
                    })}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {others.length > 0 && (
          <ul style={{ margin: '4px 0', paddingLeft: 20 }}>
            {others.map((issue) => (
              <li key={`${issue.code}.${issue.path.join('.')}`}>{issue.message}</li>
            ))}
          </ul>
        )}
        <Button component={LinkBase} to={`/forms/${encodeURIComponent(formId)}`} size="small" color="inherit">
          {t('publish.correct')}
        </Button>
      </Alert>
    </SectionCard>
  )
}
