import Alert from '@mui/material/Alert'
import Button, { type ButtonProps } from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { type SyntheticEvent, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { openSession } from '../data/session.ts'
import { forgetViewer, loadViewer } from '../data/viewer.ts'
import { PasswordField } from '../shared/PasswordField.tsx'
import { useViewer } from './useViewer.ts'

/** The session ended under the hands of somebody: they sign in again without leaving what they were typing. */
export const SignInAgain = ({ onDone, size }: { onDone: () => void; size?: ButtonProps['size'] }) => {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size={size ?? 'medium'} color="inherit" variant="outlined" onClick={() => setOpen(true)}>
        {t('jalon.signIn.again')}
      </Button>
      {open && (
        <SignInDialog
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false)
            onDone()
          }}
        />
      )}
    </>
  )
}

const SignInDialog = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const t = useTranslate()
  const titleId = useId()
  const { viewer } = useViewer()
  const [email, setEmail] = useState(viewer?.email ?? '')
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const signIn = async (event: SyntheticEvent) => {
    event.preventDefault()
    // This form stands inside another one on the screen, were it not for the dialog.
    event.stopPropagation()
    setBusy(true)
    setRefusal(null)
    const outcome = await openSession(email, password)
    setBusy(false)
    if (!outcome.ok) return setRefusal(outcome.message)
    forgetViewer()
    const now = await loadViewer().catch(() => null)
    // What waits here was typed by somebody else: it stays theirs, and the page starts afresh.
    if (viewer !== null && now !== null && now.id !== viewer.id) return location.reload()
    onDone()
  }

  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <form onSubmit={signIn} noValidate>
        <DialogTitle id={titleId}>{t('jalon.signIn.again')}</DialogTitle>
        <DialogContent>
          <Typography variant="body2" sx={{ mb: 1 }}>
            {t('jalon.signIn.ended')}
          </Typography>
          {refusal !== null && (
            <Alert severity="error" role="alert" sx={{ mb: 1 }}>
              {t(refusal, { _: refusal })}
            </Alert>
          )}
          <TextField
            type="email"
            label={t('jalon.signIn.email')}
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <PasswordField
            autoFocus
            label={t('jalon.signIn.password')}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('jalon.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy || email.trim() === '' || password === ''}>
            {t(busy ? 'jalon.signIn.submitting' : 'jalon.signIn.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
