import CancelIcon from '@mui/icons-material/CancelOutlined'
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined'
import MoreVertIcon from '@mui/icons-material/MoreVert'
import { Box, Button, IconButton, ListItem, ListItemButton, Menu, MenuItem, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { MoveButtons } from '../../sorting/MoveButtons.tsx'
import { useSortableLine } from '../../sorting/SortableLine.tsx'
import type { ToldCase } from './use-case-runs.ts'

interface CaseLineProps {
  told: ToldCase
  name: string
  loaded: boolean
  /** Its rank among all the cases; null: the list is filtered, and nothing is moved in it. */
  place: { readonly index: number; readonly count: number } | null
  onLoad: () => void
  onAccept: () => void
  onEdit: () => void
  onDuplicate: () => void
  onRemove: () => void
  onMove: (position: number) => void
}

/** One golden case: as expected or not, what differs, and what can be done with it. */
export const CaseLine = ({ told, name, loaded, place, ...acts }: CaseLineProps) => {
  const t = useTranslate()
  const line = useSortableLine(told.one.id, name)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const menuId = useId()
  const choose = (act: () => void) => () => {
    setAnchor(null)
    act()
  }
  return (
    <ListItem
      ref={line.ref}
      style={line.style}
      disablePadding
      data-case={told.one.id}
      sx={{ display: 'block', bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider', py: 0.25 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'start' }}>
        {place && <Box sx={{ pt: 0.75 }}>{line.handle}</Box>}
        <ListItemButton
          selected={loaded}
          onClick={acts.onLoad}
          {...(loaded ? { 'aria-current': true } : {})}
          sx={{ display: 'block', minWidth: 0, borderRadius: 1, px: 1 }}
        >
          <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
            {name}
          </Typography>
          <Typography
            component="span"
            variant="body2"
            sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: told.passes ? 'success.main' : 'error.main' }}
          >
            {told.passes ? (
              <CheckCircleIcon fontSize="small" aria-hidden />
            ) : (
              <CancelIcon fontSize="small" aria-hidden />
            )}
            {t(told.passes ? 'trial.case.passes' : 'trial.case.fails')}
          </Typography>
        </ListItemButton>
        <Box sx={{ flexShrink: 0, pt: 0.75, whiteSpace: 'nowrap' }}>
          {place && <MoveButtons name={name} index={place.index} count={place.count} onMove={acts.onMove} />}
          <IconButton
            size="small"
            aria-label={t('trial.case.more', { name })}
            aria-haspopup="menu"
            aria-expanded={anchor !== null}
            {...(anchor ? { 'aria-controls': menuId } : {})}
            onClick={(event) => setAnchor(event.currentTarget)}
            sx={{ p: 0.25 }}
          >
            <MoreVertIcon fontSize="small" />
          </IconButton>
          <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
            <MenuItem onClick={choose(acts.onEdit)}>{t('trial.case.edit')}</MenuItem>
            <MenuItem onClick={choose(acts.onDuplicate)}>{t('trial.case.duplicate')}</MenuItem>
            <MenuItem onClick={choose(acts.onRemove)}>{t('trial.case.remove')}</MenuItem>
          </Menu>
        </Box>
      </Box>
      {!told.passes && (
        <Box sx={{ px: 1, pb: 1 }}>
          {told.problems.map((problem) => (
            <Typography key={problem} variant="body2">
              {problem}
            </Typography>
          ))}
          {told.differences.map(({ expected, actual }) => (
            <Typography key={`${expected} ${actual}`} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {t('trial.case.difference', { expected, actual })}
            </Typography>
          ))}
          {told.differences.length > 0 && (
            <Button size="small" onClick={acts.onAccept} aria-label={t('trial.case.accept_one', { name })}>
              {t('trial.case.accept')}
            </Button>
          )}
        </Box>
      )}
    </ListItem>
  )
}
