import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useRef, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router'
import { isUserError } from '../../data/errors.ts'
import { StartableFormsDocument, StartSubmissionDocument } from '../../data/generated/graphql.ts'
import { newIdempotencyKey } from '../../data/idempotency-key.ts'
import { useDocument, useSend } from '../../data/use-document.ts'
import { useReloadDossier } from '../../data/use-reload-dossier.ts'

/** Starts one of the PLIE's published forms and opens it; a step's validation sheet starts from its step. */
export const StartFormMenu = ({ dossierId }: { dossierId: string }) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const navigate = useNavigate()
  const reload = useReloadDossier()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const { data } = useDocument('startableForms', StartableFormsDocument, {})
  const published = (data?.forms ?? []).filter((form) => form.current !== null && form.kind !== 'STEP_VALIDATION')

  const start = async (formId: string) => {
    setOpen(false)
    setBusy(true)
    try {
      const variables = { dossierId, formId, idempotencyKey: newIdempotencyKey() }
      const { startSubmission } = await send(StartSubmissionDocument, variables)
      if (isUserError(startSubmission)) return notify(startSubmission.message, { type: 'error' })
      await reload()
      navigate(`/submissions/${startSubmission.submission.id}`)
    } catch (error) {
      notify(error instanceof Error ? error.message : 'jalon.network.strange', { type: 'error' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button
        ref={button}
        variant="contained"
        size="small"
        startIcon={<AddOutlined />}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={busy}
        onClick={() => setOpen(true)}
      >
        {t('jalon.dossier.forms.start')}
      </Button>
      <Menu anchorEl={button.current} open={open} onClose={() => setOpen(false)}>
        {published.length === 0 && <MenuItem disabled>{t('jalon.dossier.forms.noneToStart')}</MenuItem>}
        {published.map((form) => (
          <MenuItem key={form.id} onClick={() => start(form.id)}>
            {form.title}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
