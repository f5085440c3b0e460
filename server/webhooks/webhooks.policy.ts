import { any, definePolicy, scope } from '../platform/access/policy.ts'

/** Who is told of what happens is for the administrators to say, or for a token they made for that. */
definePolicy({ 'webhook.manage': [any('plie-administrator'), scope('WEBHOOKS_MANAGE')] })
