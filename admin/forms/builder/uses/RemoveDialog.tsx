import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { Used } from '../../../../schema/index.ts'
import { WhereUsed } from './WhereUsed.tsx'

interface RemoveDialogProps {
  name: string
  used: Used
  /** What reads it forbids the removal; else it is only touched by it. */
  blocked: boolean
  onRemove: () => void
  onClose: () => void
}

/** What removing something touches, before it is removed; or what must be changed first. */
export const RemoveDialog = ({ name, used, blocked, onRemove, onClose }: RemoveDialogProps) => {
  const t = useTranslate()
  const titleId = useId()
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t(blocked ? 'logic.remove.blocked' : 'logic.remove.title', { name })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t(blocked ? 'logic.remove.blocked_help' : 'logic.remove.help')}</DialogContentText>
        <WhereUsed used={used} onLeave={onClose} />
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {t('forms.cancel')}
        </Button>
        {!blocked && (
          <Button variant="contained" color="error" onClick={onRemove}>
            {t('logic.remove.act')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
