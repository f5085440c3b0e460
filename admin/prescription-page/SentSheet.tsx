import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import type { Answers } from '../../schema/index.ts'
import type { Locale } from '../../schema/text.ts'
import { FormRenderer } from '../forms/renderer/index.ts'
import { formatMoment } from '../shared/format-date.ts'
import { followUrl } from './address.ts'
import { fill, useWords } from './i18n/index.ts'
import { PageFrame } from './PageFrame.tsx'
import type { OpenedSheet } from './public-client.ts'

/** The receipt of a sending, and what was sent, to be printed: neither is shown again once this page is left. */
export const SentSheet = ({
  base,
  opened,
  answers,
  receipt,
  submittedAt,
  onLocale,
}: {
  base: string
  opened: OpenedSheet
  answers: Answers
  receipt: string
  submittedAt: string
  onLocale: (locale: Locale) => void
}) => {
  const { locale, words } = useWords()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
    window.scrollTo(0, 0)
  }, [])
  const date = formatMoment(submittedAt, locale)
  return (
    <PageFrame plieName={opened.plieName} title={words.sentTitle} titleRef={title} onLocale={onLocale}>
      <Alert severity="success" sx={{ mb: 2 }}>
        {fill(words.sentText, { plie: opened.plieName, date })}
      </Alert>
      <Card sx={{ p: 2, mb: 2 }}>
        <Typography component="h2" variant="body2" color="textSecondary">
          {words.receipt}
        </Typography>
        <Typography
          sx={{ fontSize: { xs: '1.1rem', sm: '1.35rem' }, fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}
        >
          {receipt}
        </Typography>
        <Box className="jalon-no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
          <Button variant="contained" href={followUrl(base, receipt)} target="_blank" rel="noreferrer">
            {words.follow}
          </Button>
          <CopyAddress address={`${window.location.origin}${followUrl(base, receipt)}`} />
          <Button variant="outlined" onClick={() => window.print()}>
            {words.print}
          </Button>
          <Button href={base}>{words.another}</Button>
        </Box>
      </Card>
      <Box component="section" aria-labelledby="sent">
        <Typography variant="h2" id="sent" sx={{ mb: 1 }}>
          {words.whatWasSent}
        </Typography>
        <Card sx={{ p: { xs: 1.5, sm: 3 } }}>
          <FormRenderer
            form={opened.sheet}
            answers={answers}
            onChange={() => undefined}
            today={submittedAt.slice(0, 10)}
            author="prescriber"
            locale={locale}
            readOnly
            headingLevel={3}
          />
        </Card>
      </Box>
    </PageFrame>
  )
}

const CopyAddress = ({ address }: { address: string }) => {
  const { words } = useWords()
  const [said, setSaid] = useState('')
  const copy = () =>
    (navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    )
  return (
    <>
      <Button variant="outlined" onClick={copy}>
        {words.copy}
      </Button>
      <Typography variant="body2" role="status" sx={{ alignSelf: 'center' }}>
        {said}
      </Typography>
    </>
  )
}
