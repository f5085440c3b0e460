import { List, ListItem, ListItemText, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { CompatibilityChip } from './CompatibilityChip.tsx'
import type { ChangeLevel } from './change-level.ts'

export interface ChangeLine {
  key: string
  sentence: string
  level: ChangeLevel
}

/** Changes told one by one, the most disturbing first. */
export const ChangeList = ({ changes, label }: { changes: readonly ChangeLine[]; label: string }) => {
  const t = useTranslate()
  if (changes.length === 0) return <Typography variant="body2">{t('forms.no_changes')}</Typography>

  const order: Record<ChangeLevel, number> = { breaking: 0, 'needs-plan': 1, safe: 2 }
  const sorted = changes.toSorted((one, other) => order[one.level] - order[other.level])
  return (
    <List dense disablePadding aria-label={label}>
      {sorted.map((change) => (
        <ListItem
          key={change.key}
          divider
          disableGutters
          sx={{ gap: 1, alignItems: 'flex-start', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
        >
          <ListItemText primary={change.sentence} sx={{ overflowWrap: 'anywhere' }} />
          <CompatibilityChip level={change.level} />
        </ListItem>
      ))}
    </List>
  )
}
