import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { useIntentKey } from '../data/use-intent-key.ts'
import type { ImportChoice } from './import-source.ts'

interface NewFormDialogProps {
  title: string
  act: string
  /** What the form is made from; null while nothing is chosen. */
  choice: ImportChoice | null
  onClose: () => void
  /** Where it is chosen. */
  children?: ReactNode
}

/** Gives a title to what was chosen, creates the form and opens it. */
export const NewFormDialog = ({ title, act, choice, onClose, children }: NewFormDialogProps) => {
  const t = useTranslate()
  const titleId = useId()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const keyFor = useIntentKey()
  const [name, setName] = useState(choice?.title ?? '')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    setName(choice?.title ?? '')
    setRefusal(null)
  }, [choice])

  const create = async ({ key, create: make }: ImportChoice) => {
    setBusy(true)
    setRefusal(null)
    try {
      const called = name.trim()
      const created = await make(called, keyFor([key, called]))
      if ('refusal' in created) return setRefusal(created.refusal)
      await queries.invalidateQueries({ queryKey: ['forms'] })
      navigate(`/forms/${encodeURIComponent(created.formId)}`)
    } catch (error) {
      setRefusal(error instanceof Error ? t(error.message, { _: error.message }) : String(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (choice !== null && name.trim() !== '') void create(choice)
        }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {children}
            {choice !== null && (
              <TextField
                required
                label={t('forms.create.name')}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
            {refusal !== null && (
              <Alert severity="error" role="alert">
                {refusal}
              </Alert>
            )}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('forms.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={choice === null || busy || name.trim() === ''}>
            {act}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
