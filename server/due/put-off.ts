import { z } from 'zod'
import { datePlus, type PlainDate } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { day, line, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'

const schema = z.object({ until: day, word: line(200).nullish() })
/** Nothing is put off for longer: it would be a way to never do it. */
const MOST_MONTHS = 6

/** Until when something is put off, and with which word. @throws InvalidInput */
export const parsePutOff = (
  ctx: RequestContext,
  asked: { readonly until: string; readonly word?: string | null | undefined },
): { readonly until: PlainDate; readonly word: string | null } => {
  const { until, word } = parseInput(schema, { until: asked.until, word: asked.word?.trim() || null })
  if (until <= ctx.today) throw new InvalidInput([inputIssue('input.in-the-past', 'until')])
  if (until > (datePlus(ctx.today, MOST_MONTHS, 'm') ?? ctx.today))
    throw new InvalidInput([inputIssue('input.out-of-range', 'until')])
  return { until, word: word ?? null }
}
