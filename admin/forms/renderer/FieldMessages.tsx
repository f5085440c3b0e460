import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined'
import Typography from '@mui/material/Typography'
import type { Issue } from '../../../schema/index.ts'
import { useRenderer } from './renderer-context.ts'
import { typedIssue } from './typed-issue.ts'

/** What is wrong with the answer above, in sentences; an icon and a word with the colour. */
export const FieldMessages = ({ id, issues }: { id: string; issues: readonly Issue[] }) => {
  const { locale } = useRenderer()
  return (
    <div id={id}>
      {issues.map((issue) => {
        const error = issue.severity === 'error'
        return (
          <Typography
            key={issue.code}
            variant="body2"
            sx={{ display: 'flex', gap: 0.5, mt: 0.5, fontWeight: 600, color: error ? 'error.main' : 'warning.main' }}
          >
            {error ? (
              <ErrorOutlined fontSize="small" aria-hidden />
            ) : (
              <WarningAmberOutlined fontSize="small" aria-hidden />
            )}
            {typedIssue(issue, locale)}
          </Typography>
        )
      })}
    </div>
  )
}
