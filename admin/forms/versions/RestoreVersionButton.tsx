import RestoreIcon from '@mui/icons-material/Restore'
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useNavigate, useNotify, useTranslate } from 'react-admin'
import { isUserError } from '../../data/errors.ts'
import { RestoreVersionDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'

interface RestoreVersionButtonProps {
  formId: string
  version: { id: string; number: number }
  /** Revision of the draft under way, null when there is none: replacing one is confirmed first. */
  draftRevision: number | null
}

/** An old version taken back as a draft; nothing is published by it. */
export const RestoreVersionButton = ({ formId, version, draftRevision }: RestoreVersionButtonProps) => {
  const t = useTranslate()
  const navigate = useNavigate()
  const notify = useNotify()
  const queries = useQueryClient()
  const titleId = useId()
  const [asking, setAsking] = useState(false)
  const [sending, setSending] = useState(false)

  const restore = async () => {
    setAsking(false)
    setSending(true)
    try {
      const { restoreVersion } = await sendDocument(RestoreVersionDocument, {
        formId,
        versionId: version.id,
        revision: draftRevision,
      })
      if (isUserError(restoreVersion)) return notify(restoreVersion.message, { type: 'error' })
      await queries.invalidateQueries({ queryKey: ['forms'] })
      notify(t('forms.restored', { number: version.number }), { type: 'success' })
      navigate(`/forms/${encodeURIComponent(formId)}`)
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' })
    } finally {
      setSending(false)
    }
  }

  return (
    <>
      <Button
        size="small"
        startIcon={<RestoreIcon />}
        disabled={sending}
        onClick={() => (draftRevision === null ? void restore() : setAsking(true))}
      >
        {t('forms.restore')}
      </Button>
      {asking && (
        <Dialog open onClose={() => setAsking(false)} aria-labelledby={titleId}>
          <DialogTitle id={titleId}>{t('forms.restore_title', { number: version.number })}</DialogTitle>
          <DialogContent>
            <DialogContentText>{t('forms.restore_help')}</DialogContentText>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{t('forms.cancel')}</Button>
            <Button variant="contained" onClick={() => void restore()}>
              {t('forms.restore_act')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}
