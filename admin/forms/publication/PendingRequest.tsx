import { Alert, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { isUserError } from '../../data/errors.ts'
import { ApprovePublicationDocument, WithdrawPublicationDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import { formatMoment } from '../../shared/format-date.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { ActRefusal } from './ActRefusal.tsx'
import type { Published } from './PublishedNotice.tsx'
import type { Request, ReviewedForm } from './reviewed-draft.ts'
import { SendBackDialog } from './SendBackDialog.tsx'
import { usePublicationAct } from './use-publication-act.ts'

interface PendingRequestProps {
  form: ReviewedForm
  request: Request
  blocked: boolean
  onOutdated: () => void
  onPublished: (published: Published) => void
}

/** A publication that waits for its second person: answered by another administrator, withdrawn by whoever asked. */
export const PendingRequest = ({ form, request, blocked, onOutdated, onPublished }: PendingRequestProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const [sendingBack, setSendingBack] = useState(false)
  const { state, act, refresh } = usePublicationAct()
  const previous = form.current?.number ?? null
  const number = (previous ?? 0) + 1
  const sending = state.kind === 'sending'

  const approve = async () => {
    const done = await act(`approve|${request.id}`, async (idempotencyKey) => {
      const variables = { requestId: request.id, idempotencyKey }
      return (await sendDocument(ApprovePublicationDocument, variables)).approvePublication
    })
    if (done === null || isUserError(done)) return
    onPublished({ number: done.form.current?.number ?? number, previous, moved: request.plan !== null })
    await refresh()
  }
  const withdraw = async () => {
    const done = await act(`withdraw|${request.id}`, async (idempotencyKey) => {
      const variables = { requestId: request.id, idempotencyKey }
      return (await sendDocument(WithdrawPublicationDocument, variables)).withdrawPublication
    })
    if (done !== null) await refresh()
  }

  const at = formatMoment(request.requestedAt, locale)
  return (
    <SectionCard title={t('publish.request.title')}>
      <Stack spacing={1.5}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {t('publish.request.by', { at, by: request.requestedBy?.displayName ?? '—', reason: request.reason })}
        </Typography>
        {request.mine && <Alert severity="info">{t('publish.request.mine')}</Alert>}
        <ActRefusal state={state} onOutdated={onOutdated} />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          {request.mine ? (
            <Button variant="outlined" disabled={sending} onClick={() => void withdraw()}>
              {t('publish.request.withdraw')}
            </Button>
          ) : (
            <>
              <Button variant="contained" disabled={blocked || sending} onClick={() => void approve()}>
                {t('publish.request.approve', { number })}
              </Button>
              <Button variant="outlined" disabled={sending} onClick={() => setSendingBack(true)}>
                {t('publish.request.send_back')}
              </Button>
            </>
          )}
        </Stack>
      </Stack>
      {sendingBack && <SendBackDialog request={request} onClose={() => setSendingBack(false)} />}
    </SectionCard>
  )
}
