import { useNotify } from 'react-admin'
import {
  PauseWebhookDocument,
  RemoveWebhookDocument,
  ReplayWebhookDocument,
  ResumeWebhookDocument,
  TestWebhookDocument,
} from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadWebhooks } from './use-reload-webhooks.ts'
import type { WebhookRow } from './webhook-model.ts'

/** What can be done with one hook. Those that ask first give the sentence of a refusal, or null when done. */
export const useWebhookActs = ({ id, name, version }: WebhookRow) => {
  const send = useSend()
  const notify = useNotify()
  const reload = useReloadWebhooks()
  const told = async (act: () => Promise<{ said: string; type: 'success' | 'warning' }>) => {
    try {
      const { said, type } = await act()
      await reload()
      notify(said, { type, messageArgs: { name } })
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' })
    }
  }
  const confirmed = async (
    act: () => Promise<{ __typename: string; message?: string }>,
    said: string,
  ): Promise<string | null> => {
    try {
      const { message } = await act()
      await reload()
      if (message !== undefined) return message
      notify(said, { type: 'success', messageArgs: { name } })
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  return {
    test: () =>
      told(async () => {
        const { delivered } = (await send(TestWebhookDocument, { id })).testWebhook
        return delivered
          ? { said: 'webhooks.tested', type: 'success' }
          : { said: 'webhooks.testFailed', type: 'warning' }
      }),
    pause: () =>
      told(async () => {
        await send(PauseWebhookDocument, { id })
        return { said: 'webhooks.paused', type: 'success' }
      }),
    resume: () =>
      told(async () => {
        await send(ResumeWebhookDocument, { id })
        return { said: 'webhooks.resumed', type: 'success' }
      }),
    replay: () => confirmed(async () => (await send(ReplayWebhookDocument, { id })).replayWebhook, 'webhooks.replayed'),
    remove: () =>
      confirmed(async () => (await send(RemoveWebhookDocument, { id, version })).removeWebhook, 'webhooks.removed'),
  }
}
