import './webhooks.policy.ts'

export { startSender } from './sending/sender.ts'
export { WebhookResolver } from './webhooks.resolver.ts'
