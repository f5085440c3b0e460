import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { Used } from '../../../../schema/index.ts'
import { WhereUsed } from './WhereUsed.tsx'

/** « Où est-ce utilisé » in a dialog, for what has no settings of its own. */
export const UsesDialog = ({ name, used, onClose }: { name: string; used: Used; onClose: () => void }) => {
  const t = useTranslate()
  const titleId = useId()
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('logic.uses.of', { name })}</DialogTitle>
      <DialogContent>
        <WhereUsed used={used} onLeave={onClose} />
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {t('logic.uses.close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
