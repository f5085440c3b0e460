import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { type ReactNode, useId, useState } from 'react'
import { Form, useTranslate } from 'react-admin'
import { useFormState } from 'react-hook-form'

/** What became of a form sent from a dialog: done, or sentences for its inputs and for the whole. */
export type Sent = { done: true } | { done: false; message: string; inputs: Readonly<Record<string, string>> }

/**
 * A small form in a dialog. It closes when `onSend` is done; otherwise each sentence lands on its input, the rest above them.
 * Closing with unsaved words asks nothing: Escape and « Annuler » are the same.
 */
export const FormDialog = <Values extends Record<string, unknown>>({
  title,
  values,
  validate,
  onSend,
  onClose,
  sendLabel = 'jalon.action.save',
  wide = false,
  children,
}: {
  title: string
  values: Values
  validate?: (values: Record<string, unknown>) => Record<string, string>
  onSend: (values: Record<string, unknown>) => Promise<Sent>
  onClose: () => void
  sendLabel?: string
  wide?: boolean
  children: ReactNode
}) => {
  const t = useTranslate()
  const titleId = useId()
  const [refusal, setRefusal] = useState<string | null>(null)
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const send = async (typed: Record<string, unknown>) => {
    setRefusal(null)
    const sent = await onSend(typed)
    if (sent.done) return onClose()
    if (Object.keys(sent.inputs).length === 0 || sent.message !== '') setRefusal(sent.message)
    return sent.inputs
  }
  return (
    <Dialog open onClose={onClose} fullScreen={phone} maxWidth={wide ? 'md' : 'sm'} aria-labelledby={titleId}>
      <Form<Record<string, unknown>>
        defaultValues={values}
        {...(validate ? { validate } : {})}
        onSubmit={send}
        noValidate
        disableInvalidFormNotification
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {refusal !== null && (
            <Alert severity="error" role="alert" sx={{ mb: 1 }}>
              {t(refusal, { _: refusal })}
            </Alert>
          )}
          {children}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('jalon.action.cancel')}</Button>
          <SendButton label={t(sendLabel)} />
        </DialogActions>
      </Form>
    </Dialog>
  )
}

const SendButton = ({ label }: { label: string }) => {
  const { isSubmitting } = useFormState()
  return (
    <Button type="submit" variant="contained" disabled={isSubmitting}>
      {label}
    </Button>
  )
}
