import { Alert, Stack } from '@mui/material'
import type { BuilderPlace } from '../state/places-context.ts'
import type { LocatedIssue } from './IssuesList.tsx'

/** What is wrong with the thing of one place, told where it is corrected. */
export const IssuesHere = ({ issues, view, id }: BuilderPlace & { issues: readonly LocatedIssue[] }) => {
  const here = issues.filter(({ place }) => place.view === view && place.id === id)
  if (here.length === 0) return null
  return (
    <Stack spacing={0.5} role="status">
      {here.map(({ key, severity, message }) => (
        <Alert key={key} severity={severity}>
          {message}
        </Alert>
      ))}
    </Stack>
  )
}
