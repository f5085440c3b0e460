import { DUE_KINDS, type DueKind } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { every, sql } from '../platform/plan/sql.ts'
import { useCase } from '../platform/use-case.ts'
import { dueRows } from './due.repository.ts'
import { dueOfDossiers, readDueSettings } from './due-of-dossiers.ts'
import { parsePutOff } from './put-off.ts'

export interface SnoozeDueItems {
  readonly dossierIds: readonly string[]
  /** What is put off in them. */
  readonly kinds: readonly DueKind[]
  /** First day it is told again. */
  readonly until: string
  readonly word?: string | null | undefined
}

export interface PutOff {
  readonly putOff: number
  /** Waits for somebody else, who puts it off. */
  readonly left: number
}

/** Put off at once at most. */
const MOST = 500

/**
 * Puts off the same things in several dossiers, of those the caller may put off: a dossier that does not wait for them, or no longer, is
 * left as it is. Asked again, it changes nothing. @throws InvalidInput, FORBIDDEN
 */
export const snoozeDueItems = useCase('due.snooze-several', async (ctx, asked: SnoozeDueItems): Promise<PutOff> => {
  const reach = reachSql(ctx, ctx.access.reach('due.snooze'))
  ctx.access.require('due.snooze')
  if (asked.dossierIds.length === 0) throw new InvalidInput([inputIssue('input.required', 'dossierIds')])
  if (asked.dossierIds.length > MOST) throw new InvalidInput([inputIssue('input.too-long', 'dossierIds')])
  const kinds = DUE_KINDS.filter((kind) => asked.kinds.includes(kind))
  if (kinds.length === 0) throw new InvalidInput([inputIssue('input.required', 'kinds')])
  const { until, word } = parsePutOff(ctx, asked)

  const chosen = sql('dossier.id = any (?::uuid[])', `{${asked.dossierIds.filter(isId).join(',')}}`)
  const found = await dueOfDossiers(ctx, await readDueSettings(ctx), every([reach, chosen]))
  const items = found.flatMap(({ row, items: due }) => {
    // What waits for a decision is put off by whoever decides.
    const decides = ctx.access.allows('journey.decide', row)
    return due
      .filter(({ due: { kind } }) => kinds.includes(kind))
      .map(({ due: { key, dueOn, owner } }) => ({
        ...{ dossierId: row.id, item: key, dueOn, until, word },
        mayPutOff: owner !== 'coordination' || decides,
      }))
  })
  const mine = items.filter(({ mayPutOff }) => mayPutOff)

  await dueRows(ctx).snoozeAll(mine)
  for (const dossierId of new Set(mine.map((item) => item.dossierId))) concerns(ctx, 'dossier', dossierId)
  return { putOff: mine.length, left: items.length - mine.length }
})
