import { Box, Typography } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { ReviewedChange } from './reviewed-draft.ts'

/** Most additions shown before they are folded; what breaks always shows. */
const SHOWN = 2

/** What a change of the form does to the PLIE’s typed API, what breaks first; nothing for a change that never reaches it. */
export const ApiChanges = ({ changes }: { changes: ReviewedChange['apiChanges'] }) => {
  const t = useTranslate()
  const titleId = useId()
  if (changes.length === 0) return null
  const breaking = changes.filter((change) => change.breaking)
  const safe = changes.filter((change) => !change.breaking)
  return (
    <Box sx={{ mt: 0.5, pl: 1.5, borderLeft: 3, borderColor: breaking.length > 0 ? 'error.main' : 'divider' }}>
      <Typography id={titleId} variant="body2" color="textSecondary" sx={{ fontWeight: 600 }}>
        {t('publish.api_of_change')}
      </Typography>
      <Lines labelledBy={titleId} lines={breaking} strong />
      {safe.length <= SHOWN ? (
        <Lines labelledBy={titleId} lines={safe} />
      ) : (
        <Box component="details">
          <Box component="summary" sx={{ cursor: 'pointer', typography: 'body2', minHeight: 24 }}>
            {t('publish.api_count', { smart_count: safe.length })}
          </Box>
          <Lines labelledBy={titleId} lines={safe} />
        </Box>
      )}
    </Box>
  )
}

const Lines = ({
  labelledBy,
  lines,
  strong = false,
}: {
  labelledBy: string
  lines: ReviewedChange['apiChanges']
  strong?: boolean
}) =>
  lines.length === 0 ? null : (
    <Box
      component="ul"
      aria-labelledby={labelledBy}
      sx={{
        m: 0,
        pl: 2.5,
        typography: 'body2',
        overflowWrap: 'anywhere',
        ...(strong ? { fontWeight: 600, color: 'error.main' } : { color: 'text.secondary' }),
      }}
    >
      {lines.map(({ description }) => (
        <li key={description}>{description}</li>
      ))}
    </Box>
  )
