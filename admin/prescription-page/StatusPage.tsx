import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { type ReactNode, type SubmitEvent, useCallback, useEffect, useState } from 'react'
import type { Locale } from '../../schema/text.ts'
import { AudienceProvider, useWords } from './i18n/index.ts'
import { PageFrame } from './PageFrame.tsx'
import { type FollowedStatus, publicClient } from './public-client.ts'
import { Refused } from './Refused.tsx'
import { RequestAnswer } from './RequestAnswer.tsx'
import { StatusFacts } from './StatusFacts.tsx'
import { useAsked } from './use-asked.ts'

const receiptInAddress = () => decodeURIComponent(window.location.hash.slice(1))

/** What became of a sending, by its code: out of the address, or typed. */
export const StatusPage = ({ base, onLocale }: { base: string; onLocale: (locale: Locale) => void }) => {
  const { locale, words } = useWords()
  const [receipt, setReceipt] = useState(receiptInAddress)
  useEffect(() => {
    const follow = () => setReceipt(receiptInAddress())
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const ask = useCallback(
    (): Promise<FollowedStatus | null> =>
      receipt === '' ? Promise.resolve(null) : publicClient(base, locale).status(receipt),
    [base, locale, receipt],
  )
  const { asked, again } = useAsked(ask)
  const followed = asked.kind === 'known' ? asked.value : null
  return (
    <AudienceProvider value={followed?.audience ?? 'PRESCRIBER'}>
      <StatusFrame plieName={followed?.plieName ?? null} onLocale={onLocale}>
        {asked.kind === 'waiting' && receipt !== '' && <Typography role="status">{words.loading}</Typography>}
        {asked.kind === 'failed' && <Refused error={asked.error} onRetry={again} />}
        {followed !== null && <StatusFacts followed={followed} />}
        {followed !== null && <RequestAnswer base={base} receipt={receipt} followed={followed} onAnswered={again} />}
        {followed === null && asked.kind !== 'waiting' && (
          <ReceiptForm
            receipt={receipt}
            onReceipt={(typed) => {
              window.location.hash = encodeURIComponent(typed)
              if (typed === receipt) again()
            }}
          />
        )}
        <Box className="jalon-no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          {followed !== null && (
            <Button variant="outlined" onClick={() => window.print()}>
              {words.print}
            </Button>
          )}
          <Button href={base}>{words.backToSheet}</Button>
        </Box>
      </StatusFrame>
    </AudienceProvider>
  )
}

/** The title in the words of whoever sent it, once that is known. */
const StatusFrame = ({
  plieName,
  onLocale,
  children,
}: {
  plieName: string | null
  onLocale: (locale: Locale) => void
  children: ReactNode
}) => {
  const { words } = useWords()
  return (
    <PageFrame plieName={plieName} title={words.statusTitle} onLocale={onLocale}>
      {children}
    </PageFrame>
  )
}

const ReceiptForm = ({ receipt, onReceipt }: { receipt: string; onReceipt: (receipt: string) => void }) => {
  const { words } = useWords()
  const [typed, setTyped] = useState(receipt)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (typed.trim() !== '') onReceipt(typed.trim())
  }
  return (
    <Card component="form" onSubmit={send} sx={{ p: 2, mt: 2 }}>
      <Typography sx={{ mb: 1 }}>{words.statusIntro}</Typography>
      <TextField
        label={words.receipt}
        value={typed}
        onChange={(event) => setTyped(event.target.value.slice(0, 60))}
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false, autoCapitalize: 'characters' } }}
        sx={{ maxWidth: 360 }}
      />
      <Box sx={{ mt: 1 }}>
        <Button type="submit" variant="contained">
          {words.see}
        </Button>
      </Box>
    </Card>
  )
}
