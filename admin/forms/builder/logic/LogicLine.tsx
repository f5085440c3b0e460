import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined'
import { Box, ListItem, ListItemButton, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { MoveButtons } from '../sorting/MoveButtons.tsx'
import { useSortableLine } from '../sorting/SortableLine.tsx'
import type { LogicEntry } from './logic-entries.ts'

interface LogicLineProps {
  entry: LogicEntry
  name: string
  chosen: boolean
  /** What a rule decides, by its name. */
  outcome: string | undefined
  /** How many problems it has. */
  issues: number
  onOpen: () => void
  onMove: (position: number) => void
}

/** One calculation, check or rule: its name, the sentence it means, and its place among the others. */
export const LogicLine = ({ entry, name, chosen, outcome, issues, onOpen, onMove }: LogicLineProps) => {
  const t = useTranslate()
  const line = useSortableLine(entry.id, name)
  return (
    <ListItem
      ref={line.ref}
      style={line.style}
      disablePadding
      sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider', alignItems: 'start', py: 0.25 }}
    >
      <Box sx={{ pt: 0.75 }}>{line.handle}</Box>
      <ListItemButton
        selected={chosen}
        onClick={onOpen}
        {...(chosen ? { 'aria-current': true } : {})}
        sx={{ display: 'block', minWidth: 0, borderRadius: 1, px: 1 }}
      >
        <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
          {entry.part === 'rules' ? `${entry.index + 1}. ` : ''}
          {name}
          {issues > 0 && (
            <ErrorOutlineIcon
              color="error"
              fontSize="small"
              titleAccess={t('forms.outline.issues', { smart_count: issues })}
              sx={{ ml: 0.5, verticalAlign: 'text-bottom' }}
            />
          )}
        </Typography>
        <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
          {entry.sentence ?? t(entry.part === 'computed' ? 'logic.unwritten_value' : 'logic.unwritten')}
        </Typography>
        {outcome !== undefined && (
          <Typography component="span" variant="body2" sx={{ display: 'block' }}>
            → {outcome}
          </Typography>
        )}
      </ListItemButton>
      <Box sx={{ flexShrink: 0, pt: 0.75, whiteSpace: 'nowrap' }}>
        <MoveButtons name={name} index={entry.index} count={entry.count} onMove={onMove} />
      </Box>
    </ListItem>
  )
}
