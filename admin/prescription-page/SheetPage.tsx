import Typography from '@mui/material/Typography'
import { useCallback, useEffect, useState } from 'react'
import { type Answers, say } from '../../schema/index.ts'
import type { Locale } from '../../schema/text.ts'
import { followUrl } from './address.ts'
import { FillSheet } from './FillSheet.tsx'
import { AudienceProvider, useWords } from './i18n/index.ts'
import { PageFrame } from './PageFrame.tsx'
import { type OpenedSheet, publicClient } from './public-client.ts'
import { Refused } from './Refused.tsx'
import { SentSheet } from './SentSheet.tsx'
import { useAsked } from './use-asked.ts'

/** What was sent, in memory only: a reload leads to its follow-up, which names nobody. */
interface Sent {
  readonly opened: OpenedSheet
  readonly answers: Answers
  readonly receipt: string
  readonly submittedAt: string
}

/** The sheet of a link, from its opening to its receipt. */
export const SheetPage = ({
  base,
  onLocale,
  onLinkLocale,
}: {
  base: string
  onLocale: (locale: Locale) => void
  onLinkLocale: (locale: Locale) => void
}) => {
  const { locale, words } = useWords()
  const [sent, setSent] = useState<Sent | null>(null)
  // The language of a refusal is that of its asking: asked again in the other, the sheet is the same.
  const { asked, again } = useAsked(useCallback(() => publicClient(base, locale).open(), [base, locale]))
  const language = asked.kind === 'known' ? asked.value.language : null
  useEffect(() => {
    if (language !== null) onLinkLocale(language)
  }, [language, onLinkLocale])

  if (sent !== null)
    return (
      <AudienceProvider value={sent.opened.audience}>
        <SentSheet base={base} {...sent} onLocale={onLocale} />
      </AudienceProvider>
    )
  if (asked.kind !== 'known')
    return (
      <PageFrame plieName={null} title={words.deadTitle} onLocale={onLocale}>
        {asked.kind === 'waiting' ? (
          <Typography role="status">{words.loading}</Typography>
        ) : (
          <Refused error={asked.error} onRetry={again} />
        )}
      </PageFrame>
    )
  const opened = asked.value
  return (
    <AudienceProvider value={opened.audience}>
      <PageFrame plieName={opened.plieName} title={say(opened.sheet.title, locale)} onLocale={onLocale}>
        <FillSheet
          base={base}
          opened={opened}
          onOutdated={again}
          onSent={(answers, { receipt, submittedAt }) => {
            window.history.replaceState(null, '', followUrl(base, receipt))
            setSent({ opened, answers, receipt, submittedAt })
          }}
        />
      </PageFrame>
    </AudienceProvider>
  )
}
