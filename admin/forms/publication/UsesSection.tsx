import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { byLevel } from './by-level.ts'
import type { Review } from './reviewed-draft.ts'

/** Most uses shown before the rest is unfolded. */
const SHOWN = 3

/** « Qui s’en sert »: for each change, what reads the thing changed. */
export const UsesSection = ({ review }: { review: Review }) => {
  const t = useTranslate()
  const used = byLevel(review.changes).filter(({ change }) => change.impact.uses.length > 0)
  return (
    <SectionCard title={t('publish.uses')}>
      {used.length === 0 && <Typography variant="body2">{t('publish.uses_none')}</Typography>}
      {used.map(({ change, key }) => (
        <Box key={key} sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
          <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {change.sentence}
          </Typography>
          <Uses uses={change.impact.uses} />
        </Box>
      ))}
    </SectionCard>
  )
}

const Uses = ({ uses }: { uses: readonly string[] }) => {
  const t = useTranslate()
  const list = (
    <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2', overflowWrap: 'anywhere' }}>
      {uses.map((use) => (
        <li key={use}>{use}</li>
      ))}
    </Box>
  )
  if (uses.length <= SHOWN) return list
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', typography: 'body2', minHeight: 24 }}>
        {t('publish.uses_count', { smart_count: uses.length })}
      </Box>
      {list}
    </Box>
  )
}
