import { z } from 'zod'
import { JOURNAL_KINDS } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { line, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'
import { urlIssue } from './sending/hook-url.ts'

export interface WebhookInput {
  readonly name: string
  readonly url: string
  /** Empty: every kind. */
  readonly kinds: readonly string[]
}

const schema = z.object({
  name: line(100),
  url: line(2_000),
  kinds: z
    .array(z.enum(JOURNAL_KINDS, 'input.unknown'))
    .transform((kinds) => JOURNAL_KINDS.filter((kind) => kinds.includes(kind))),
})

/** @throws InvalidInput, also for an address nothing may be sent to */
export const parseWebhook = (ctx: RequestContext, asked: WebhookInput) => {
  const input = parseInput(schema, asked)
  const issue = urlIssue(input.url, ctx.runtime.config.webhookNetworks ?? [])
  if (issue !== null) throw new InvalidInput([inputIssue(issue, 'url')])
  return input
}
