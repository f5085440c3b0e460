import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { prescriptionUpload } from './prescription-upload.ts'
import { useReloadPrescriptions } from './use-reload-prescriptions.ts'

/** Files for a prescription that is there: the paper that was typed, a piece brought later. */
export const FilesToJoin = ({ prescriptionId }: { prescriptionId: string }) => {
  const t = useTranslate()
  const reload = useReloadPrescriptions()
  const picker = useRef<HTMLInputElement>(null)
  const [names, setNames] = useState<readonly string[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const join = async (files: readonly File[]) => {
    setBusy(true)
    setRefusal(null)
    try {
      for (const file of files) {
        const { name } = await prescriptionUpload(prescriptionId, t('fill.uploadLost')).send(file)
        setNames((before) => [...before, name])
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setRefusal(error.message)
    } finally {
      setBusy(false)
      await reload()
    }
  }
  return (
    <Box>
      <Typography sx={{ mb: 1 }}>{t('prescriptions.files.intro')}</Typography>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        data-testid="prescription-files"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          void join(files)
        }}
      />
      <Button variant="outlined" disabled={busy} onClick={() => picker.current?.click()}>
        {t(busy ? 'prescriptions.files.sending' : 'prescriptions.files.join')}
      </Button>
      {names.length > 0 && (
        <Typography role="status" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {t('prescriptions.files.joined', { names: names.join(', ') })}
        </Typography>
      )}
      {refusal !== null && (
        <Alert severity="error" role="alert" sx={{ mt: 1 }}>
          {refusal}
        </Alert>
      )}
    </Box>
  )
}
