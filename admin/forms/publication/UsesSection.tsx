import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { byLevel } from './by-level.ts'
import type { Review, ReviewedChange } from './reviewed-draft.ts'

/** Most uses shown before the rest is folded. */
const SHOWN = 3

/** « Qui s’en sert »: for each thing changed, what reads it. */
export const UsesSection = ({ review }: { review: Review }) => {
  const t = useTranslate()
  const used = thingsUsed(review.changes)
  return (
    <SectionCard title={t('publish.uses')}>
      {used.length === 0 && <Typography variant="body2">{t('publish.uses_none')}</Typography>}
      {used.map(({ key, label, uses }) => (
        <Box key={key} sx={{ py: 0.75 }}>
          <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {label}
          </Typography>
          <Uses uses={uses} />
        </Box>
      ))}
    </SectionCard>
  )
}

/** Each thing once, however many of its settings change. */
const thingsUsed = (changes: readonly ReviewedChange[]) => {
  const things = new Map<string, { key: string; label: string; uses: readonly string[] }>()
  for (const { change } of byLevel(changes)) {
    const { subject: key, label, impact } = change
    if (impact.uses.length > 0) things.set(`${key} ${label}`, { key: `${key} ${label}`, label, uses: impact.uses })
  }
  return [...things.values()]
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
