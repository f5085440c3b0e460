import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { WebhookState as State } from '../data/generated/graphql.ts'
import { Facts } from '../shared/Facts.tsx'
import { formatMoment } from '../shared/format-date.ts'
import { DeliveryLog } from './DeliveryLog.tsx'
import { WebhookActs } from './WebhookActs.tsx'
import { WebhookState } from './WebhookState.tsx'
import { kindChoices, type WebhookRow } from './webhook-model.ts'

/** One hook: where it leads, what it is told of, how it goes. */
export const WebhookCard = ({ webhook }: { webhook: WebhookRow }) => {
  const t = useTranslate()
  const locale = useLocale()
  const [open, setOpen] = useState(false)
  const { id, name, url, kinds, state, failures, nextAttemptAt, disabledReason, formerSecretUntil, deliveries } =
    webhook
  const told = kindChoices(locale).flatMap((kind) => (kinds.includes(kind.id) ? [kind.name] : []))
  const rotating = formerSecretUntil !== null && new Date(formerSecretUntil) > new Date()
  return (
    <Card component="section" aria-labelledby={`webhook-${id}`} sx={{ p: { xs: 1.5, sm: 2 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography id={`webhook-${id}`} component="h2" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <WebhookState state={state} />
      </Box>
      {state === State.Disabled && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {t(`webhooks.disabled.${disabledReason === 'gone' ? 'gone' : 'failed'}`, { smart_count: failures })}
        </Alert>
      )}
      <Facts
        lines={[
          [t('webhooks.url'), url],
          [t('webhooks.kinds'), told.length === 0 ? t('webhooks.everything') : told.join(' · ')],
          [t('webhooks.created'), formatMoment(webhook.createdAt, locale)],
          [
            t('webhooks.nextAttempt'),
            state === State.Failing
              ? t('webhooks.nextAttemptAt', { at: formatMoment(nextAttemptAt, locale), smart_count: failures })
              : null,
          ],
          [
            t('webhooks.former'),
            rotating ? t('webhooks.formerUntil', { at: formatMoment(formerSecretUntil, locale) }) : null,
          ],
        ]}
      />
      <WebhookActs webhook={webhook} />
      <Button
        size="small"
        onClick={() => setOpen(!open)}
        aria-expanded={open}
        aria-label={`${t(open ? 'webhooks.log.hide' : 'webhooks.log.show')} – ${name}`}
      >
        {t(open ? 'webhooks.log.hide' : 'webhooks.log.show')}
      </Button>
      {open && <DeliveryLog name={name} deliveries={deliveries} />}
    </Card>
  )
}
