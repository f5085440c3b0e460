import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogContentText from '@mui/material/DialogContentText'
import DialogTitle from '@mui/material/DialogTitle'
import { type ReactNode, useId, useState } from 'react'
import { useTranslate } from 'react-admin'

/** Asks before something is destroyed, naming it. `onConfirm` gives the sentence of a refusal, or null when done. */
export const ConfirmDialog = ({
  title,
  text,
  children,
  confirmLabel,
  onConfirm,
  onClose,
}: {
  title: string
  text: string
  /** What helps with a refusal. */
  children?: ReactNode
  confirmLabel: string
  onConfirm: () => Promise<string | null>
  onClose: () => void
}) => {
  const t = useTranslate()
  const titleId = useId()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const confirm = async () => {
    setBusy(true)
    const problem = await onConfirm()
    setBusy(false)
    if (problem === null) onClose()
    else setRefusal(problem)
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        {refusal !== null && (
          <Alert severity="error" role="alert" sx={{ mb: 1 }}>
            {t(refusal, { _: refusal })}
          </Alert>
        )}
        <DialogContentText>{text}</DialogContentText>
        {children}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('jalon.action.cancel')}</Button>
        <Button variant="contained" color="error" disabled={busy} onClick={confirm}>
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
