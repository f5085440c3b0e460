import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { WebhookState } from '../data/generated/graphql.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { RotateWebhookDialog } from './RotateWebhookDialog.tsx'
import { useWebhookActs } from './use-webhook-acts.ts'
import { WebhookDialog } from './WebhookDialog.tsx'
import type { WebhookRow } from './webhook-model.ts'

type Asked = 'change' | 'rotate' | 'replay' | 'remove'

/** What can be done with a hook, and what is asked first. */
export const WebhookActs = ({ webhook }: { webhook: WebhookRow }) => {
  const t = useTranslate()
  const { name, state } = webhook
  const acts = useWebhookActs(webhook)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [testing, setTesting] = useState(false)
  const close = () => setAsked(null)
  const stopped = state === WebhookState.Paused || state === WebhookState.Disabled
  const test = async () => {
    setTesting(true)
    await acts.test()
    setTesting(false)
  }
  const button = (act: string, onClick: () => void, more: { disabled?: boolean; color?: 'error' } = {}) => (
    <Button size="small" {...more} onClick={onClick} aria-label={`${t(`webhooks.act.${act}`)} – ${name}`}>
      {t(`webhooks.act.${act}`)}
    </Button>
  )
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 1 }}>
      {button('test', test, { disabled: testing })}
      {stopped ? button('resume', acts.resume) : button('pause', acts.pause)}
      {button('change', () => setAsked('change'))}
      {button('replay', () => setAsked('replay'))}
      {button('rotate', () => setAsked('rotate'))}
      {button('remove', () => setAsked('remove'), { color: 'error' })}
      {asked === 'change' && <WebhookDialog webhook={webhook} onClose={close} />}
      {asked === 'rotate' && <RotateWebhookDialog webhook={webhook} onClose={close} />}
      {(asked === 'replay' || asked === 'remove') && (
        <ConfirmDialog
          title={t(`webhooks.confirm.${asked}.title`, { name })}
          text={t(`webhooks.confirm.${asked}.text`, { name })}
          confirmLabel={t(`webhooks.confirm.${asked}.do`, { name })}
          onConfirm={acts[asked]}
          onClose={close}
        />
      )}
    </Box>
  )
}
