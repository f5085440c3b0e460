import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Answers, Issue } from '../../schema/index.ts'
import { FormRenderer } from '../forms/renderer/index.ts'
import { deviceDraft, readyToSend, useSheet } from '../prescription-sheet/index.ts'
import { EraseButton } from './EraseButton.tsx'
import { fill, useWords } from './i18n/index.ts'
import { PrivacyNotice } from './PrivacyNotice.tsx'
import { type OpenedSheet, publicClient, publicLookup, publicUpload } from './public-client.ts'
import { useRefusalSentence } from './Refused.tsx'
import { Trap } from './Trap.tsx'

/** The sheet being filled. Nothing leaves the device before it is sent, but the files joined to it. */
export const FillSheet = ({
  base,
  opened,
  onOutdated,
  onSent,
}: {
  base: string
  opened: OpenedSheet
  onOutdated: () => void
  onSent: (answers: Answers, sent: { receipt: string; submittedAt: string }) => void
}) => {
  const { locale, words } = useWords()
  const { sheet, plieName } = opened
  const device = useMemo(() => deviceDraft(base), [base])
  const draft = useSheet(sheet, device)
  const [files] = useState(() => new Map<string, { name: string; url: string }>())
  const upload = useMemo(() => publicUpload(base, locale, files), [base, locale, files])
  const lookup = useMemo(() => publicLookup(base, locale), [base, locale])
  const refusalSentence = useRefusalSentence()
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const [notice, setNotice] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const summary = useRef<HTMLDivElement>(null)
  const trap = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (refusals > 0) summary.current?.focus()
  }, [refusals])

  const refuse = (found: readonly Issue[]) => {
    setIssues(found)
    setRefusals((before) => before + 1)
  }
  const send = async () => {
    setNotice(null)
    const ready = readyToSend(sheet, draft.answers, draft.today)
    if (ready.issues.length > 0) return refuse(ready.issues)
    setBusy(true)
    try {
      const sending = await publicClient(base, locale).send({
        formVersionId: opened.formVersionId,
        answers: ready.answers,
        website: trap.current?.value ?? '',
        idempotencyKey: draft.key,
      })
      if (sending.kind === 'sent') {
        device.erase()
        return onSent(ready.answers, sending)
      }
      if (sending.kind === 'refused' && sending.issues.length > 0) return refuse(sending.issues)
      if (sending.kind === 'key-reused') draft.renew()
      if (sending.kind === 'outdated') onOutdated()
      setNotice(sending.kind === 'outdated' ? words.updated : sending.message)
    } catch (error) {
      setNotice(refusalSentence(error))
    } finally {
      setBusy(false)
    }
    return undefined
  }

  return (
    <>
      <Typography sx={{ mb: opened.audience === 'PERSON' ? 2 : 0 }}>{fill(words.intro, { plie: plieName })}</Typography>
      {opened.audience === 'PRESCRIBER' && (
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {fill(words.givenTo, { label: opened.label })}
        </Typography>
      )}
      {draft.restored && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {words.restored}
        </Alert>
      )}
      <Card sx={{ p: { xs: 1.5, sm: 3 } }}>
        <FormRenderer
          form={sheet}
          answers={draft.answers}
          onChange={(id, answer, slot) => {
            setIssues((before) => before.filter(({ path }) => path.join('/') !== slot))
            draft.change(id, answer)
          }}
          today={draft.today}
          author="prescriber"
          locale={locale}
          issues={issues}
          upload={upload}
          lookup={lookup}
          summaryRef={summary}
        />
      </Card>
      <Trap ref={trap} />
      <PrivacyNotice opened={opened} />
      <Alert severity={draft.kept ? 'info' : 'warning'} sx={{ my: 2 }}>
        {draft.kept ? `${words.keptTitle} ${words.keptShared}` : words.notKept}
      </Alert>
      <Box role="alert">
        {notice !== null && (
          <Alert severity="error" sx={{ mb: 2 }} role="presentation">
            {notice}
          </Alert>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Button variant="contained" size="large" disabled={busy} onClick={send}>
          {busy ? words.sending : words.send}
        </Button>
        <EraseButton
          disabled={draft.isEmpty}
          onErase={() => {
            draft.erase()
            setIssues([])
          }}
        />
      </Box>
    </>
  )
}
