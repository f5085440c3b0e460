import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { type SubmitEvent, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { AnswerPrescriptionRequestDocument } from '../../data/generated/graphql.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { useIntentKey } from '../../data/use-intent-key.ts'
import { FilesToJoin } from '../FilesToJoin.tsx'
import { useReloadPrescriptions } from '../use-reload-prescriptions.ts'

/** The answer to what is asked, with the files it needs: they are there before it. */
export const AnswerAsked = ({ prescriptionId }: { prescriptionId: string }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const keyFor = useIntentKey()
  const reload = useReloadPrescriptions()
  const [typed, setTyped] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const answer = async (event: SubmitEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return setRefusal(t('prescriptions.sent.answerNeeded'))
    setBusy(true)
    const variables = { id: prescriptionId, answer: typed }
    const sent = await sendForm(
      async () =>
        (await send(AnswerPrescriptionRequestDocument, { ...variables, idempotencyKey: keyFor(variables) }))
          .answerPrescriptionRequest,
    ).finally(() => setBusy(false))
    if (!sent.done) return setRefusal(sent.inputs['answer'] ?? sent.message)
    notify('prescriptions.sent.answered', { type: 'success' })
    await reload()
  }
  return (
    <Box component="form" noValidate onSubmit={answer} sx={{ mt: 1 }}>
      <TextField
        label={t('prescriptions.sent.yourAnswer')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value.slice(0, 4_000))
          setRefusal(null)
        }}
        multiline
        minRows={3}
        fullWidth
        required
      />
      {refusal !== null && (
        <Alert severity="error" role="alert" sx={{ mt: 1 }}>
          {t(refusal, { _: refusal })}
        </Alert>
      )}
      <Box sx={{ my: 1.5 }}>
        <FilesToJoin prescriptionId={prescriptionId} />
      </Box>
      <Button type="submit" variant="contained" disabled={busy}>
        {t('prescriptions.sent.answer')}
      </Button>
    </Box>
  )
}
