import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { RotateWebhookSecretDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { useShownOnce } from '../shared/use-shown-once.ts'
import { useReloadWebhooks } from './use-reload-webhooks.ts'
import { WebhookSecretDialog } from './WebhookSecretDialog.tsx'
import type { WebhookRow } from './webhook-model.ts'

/** Another secret for a hook, shown this once; both sign for a day. */
export const RotateWebhookDialog = ({ webhook, onClose }: { webhook: WebhookRow; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const keyFor = useIntentKey()
  const reload = useReloadWebhooks()
  const { id, name } = webhook
  const { shown, hold, closeForm } = useShownOnce<string>(onClose)
  if (shown !== null) return <WebhookSecretDialog name={name} secret={shown} rotated onClose={onClose} />
  return (
    <FormDialog
      title={t('webhooks.rotateTitle', { name })}
      sendLabel="webhooks.rotate"
      values={{}}
      onClose={closeForm}
      onSend={() =>
        sendForm(async () => {
          const { rotateWebhookSecret: result } = await send(RotateWebhookSecretDocument, {
            id,
            idempotencyKey: keyFor(id),
          })
          if (result.__typename === 'WebhookSecretPayload') {
            hold(result.secret)
            await reload()
          }
          return result
        })
      }
    >
      <Typography>{t('webhooks.rotateText')}</Typography>
    </FormDialog>
  )
}
