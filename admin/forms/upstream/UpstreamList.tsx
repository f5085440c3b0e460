import { Alert, Box, Button, Stack, Typography } from '@mui/material'
import { useRef } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import type { UpstreamChangesQuery } from '../../data/generated/graphql.ts'
import { formatDate } from '../../shared/format-date.ts'
import { UpstreamCard } from './UpstreamCard.tsx'
import { useUpstreamActs } from './use-upstream-acts.ts'

type Upstream = NonNullable<UpstreamChangesQuery['upstreamChanges']>

/** The changes offered, then those put aside. The focus goes to the count once a card is gone. */
export const UpstreamList = ({ formId, upstream }: { formId: string; upstream: Upstream }) => {
  const t = useTranslate()
  const locale = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  const { state, take, dismiss } = useUpstreamActs(formId, upstream.revision, () => heading.current?.focus())
  const offered = upstream.changes.filter(({ dismissed }) => !dismissed)
  const aside = upstream.changes.filter(({ dismissed }) => dismissed)
  return (
    <Stack spacing={2}>
      <Typography variant="body2">
        {t('upstream.intro', {
          model: upstream.title ?? upstream.template,
          date: formatDate(upstream.takenAt, locale),
        })}
      </Typography>
      <Box role="status">
        {state.kind === 'done' && (
          <Alert
            severity="success"
            action={
              <Button component={LinkBase} to={`/forms/${encodeURIComponent(formId)}`} color="inherit" size="small">
                {t('upstream.see_draft')}
              </Button>
            }
          >
            {t(state.told)}
          </Alert>
        )}
      </Box>
      {state.kind === 'refused' && (
        <Alert severity="error">
          {state.message}
          {state.issues.map((issue) => (
            <div key={issue}>{issue}</div>
          ))}
        </Alert>
      )}
      <Typography ref={heading} tabIndex={-1} variant="h2">
        {t('upstream.heading', { smart_count: offered.length })}
      </Typography>
      {offered.length === 0 && <Typography variant="body2">{t('upstream.none')}</Typography>}
      {offered.map((change) => (
        <UpstreamCard
          key={change.key}
          change={change}
          busy={state.kind === 'sending'}
          onTake={() => void take(change.key)}
          onDismiss={() => void dismiss(change.key, true)}
        />
      ))}
      {aside.length > 0 && (
        <Box component="details">
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24, mb: 1 }}>
            {t('upstream.dismissed', { smart_count: aside.length })}
          </Box>
          <Stack spacing={2}>
            {aside.map((change) => (
              <UpstreamCard
                key={change.key}
                change={change}
                busy={state.kind === 'sending'}
                onAgain={() => void dismiss(change.key, false)}
              />
            ))}
          </Stack>
        </Box>
      )}
    </Stack>
  )
}
