import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Issue } from '../../../schema/index.ts'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { HandInPrescriptionDocument, type ReceptionMeans } from '../../data/generated/graphql.ts'
import { useSend } from '../../data/use-document.ts'
import { useIntentKey } from '../../data/use-intent-key.ts'
import { FormRenderer } from '../../forms/renderer/index.ts'
import { deviceDraft, readyToSend, useSheet } from '../../prescription-sheet/index.ts'
import { lookupWith, readIssues } from '../../submissions/index.ts'
import { useReloadPrescriptions } from '../use-reload-prescriptions.ts'
import type { Sheet } from './HandInPage.tsx'
import { MeansChoice } from './MeansChoice.tsx'

interface Props {
  readonly draftAt: string
  readonly sheet: Sheet
  readonly types: boolean
  readonly onOutdated: () => void
  readonly onSent: (id: string) => void
}

/** The sheet being typed: kept on this device at each change, sent once. */
export const HandInSheet = ({ draftAt, sheet, types, onOutdated, onSent }: Props) => {
  const t = useTranslate()
  const locale = useLocale()
  const call = useSend()
  const keyFor = useIntentKey()
  const reload = useReloadPrescriptions()
  const device = useMemo(() => deviceDraft(draftAt), [draftAt])
  const draft = useSheet(sheet.form, device)
  const lookup = useMemo(() => lookupWith([]), [])
  const [means, setMeans] = useState<ReceptionMeans | null>(null)
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const [notice, setNotice] = useState<string | null>(null)
  const [tried, setTried] = useState(0)
  const [busy, setBusy] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const refuse = (found: readonly Issue[]) => {
    setIssues(found)
    setTried((before) => before + 1)
  }
  useEffect(() => {
    if (tried > 0) summary.current?.focus()
  }, [tried])

  const send = async () => {
    setNotice(null)
    const ready = readyToSend(sheet.form, draft.answers, draft.today)
    if (ready.issues.length > 0 || (types && means === null)) return refuse(ready.issues)
    setBusy(true)
    try {
      const { formId, formVersionId } = sheet
      const variables = { formId, formVersionId, answers: ready.answers, means }
      const asked = { ...variables, idempotencyKey: keyFor(variables) }
      const { sendPrescription: result } = await call(HandInPrescriptionDocument, asked)
      if (result.__typename === 'SentPrescriptionPayload') {
        device.erase()
        await reload()
        return onSent(result.prescription.id)
      }
      if (result.__typename === 'AnswersRejected') return refuse(readIssues(result.issues))
      if (result.__typename === 'FormOutdated') onOutdated()
      setNotice(result.message)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setNotice(error.message)
    } finally {
      setBusy(false)
    }
    return undefined
  }
  return (
    <>
      {draft.restored && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('prescriptions.handIn.restored')}
        </Alert>
      )}
      {types && <MeansChoice value={means} missing={tried > 0 && means === null} onChange={setMeans} />}
      <Card sx={{ p: { xs: 1.5, sm: 3 } }}>
        <FormRenderer
          form={sheet.form}
          answers={draft.answers}
          onChange={(id, answer, slot) => {
            setIssues((before) => before.filter(({ path }) => path.join('/') !== slot))
            draft.change(id, answer)
          }}
          today={draft.today}
          author="prescriber"
          locale={locale}
          issues={issues}
          lookup={lookup}
          summaryRef={summary}
          headingLevel={2}
        />
      </Card>
      <Alert severity={draft.kept ? 'info' : 'warning'} sx={{ my: 2 }}>
        {t(draft.kept ? 'prescriptions.handIn.kept' : 'prescriptions.handIn.notKept')}
      </Alert>
      {notice !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 2 }}>
          {t(notice, { _: notice })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, pb: 4 }}>
        <Button variant="contained" disabled={busy} onClick={send}>
          {t(types ? 'prescriptions.handIn.office.send' : 'prescriptions.handIn.own.send')}
        </Button>
        <Button
          disabled={draft.isEmpty}
          onClick={() => {
            draft.erase()
            setIssues([])
          }}
        >
          {t('prescriptions.handIn.erase')}
        </Button>
      </Box>
    </>
  )
}
