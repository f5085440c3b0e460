import { useTranslate } from 'react-admin'
import { CreateWebhookDocument, UpdateWebhookDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { useShownOnce } from '../shared/use-shown-once.ts'
import { useReloadWebhooks } from './use-reload-webhooks.ts'
import { WebhookInputs } from './WebhookInputs.tsx'
import { WebhookSecretDialog } from './WebhookSecretDialog.tsx'
import { type WebhookRow, webhookValues } from './webhook-model.ts'

/** A new hook, ending with its secret, shown this once; or changes to `webhook`. */
export const WebhookDialog = ({ webhook, onClose }: { webhook?: WebhookRow; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const keyFor = useIntentKey()
  const reload = useReloadWebhooks()
  const { shown, hold, closeForm } = useShownOnce<{ name: string; secret: string }>(onClose)
  if (shown !== null) return <WebhookSecretDialog {...shown} onClose={onClose} />

  const { name = '', url = '', kinds = [] } = webhook ?? {}
  return (
    <FormDialog
      title={webhook === undefined ? t('webhooks.create') : t('webhooks.change', { name })}
      sendLabel={webhook === undefined ? 'webhooks.create' : 'jalon.action.save'}
      values={{ name, url, kinds: [...kinds] }}
      onClose={closeForm}
      onSend={(values) =>
        sendForm(async () => {
          const input = webhookValues.parse(values)
          if (webhook !== undefined) {
            const changed = await send(UpdateWebhookDocument, { id: webhook.id, input, version: webhook.version })
            await reload()
            return changed.updateWebhook
          }
          const { createWebhook: result } = await send(CreateWebhookDocument, { input, idempotencyKey: keyFor(input) })
          if (result.__typename === 'WebhookSecretPayload') {
            hold({ name: result.webhook.name, secret: result.secret })
            await reload()
          }
          return result
        })
      }
    >
      <WebhookInputs />
    </FormDialog>
  )
}
