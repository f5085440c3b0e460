import type { Change } from '../../changes/index.ts'

/** Events of one message; the journal gives the rest in the next ones. */
export const MOST_EVENTS = 100

/** What is sent: ids and kinds, never a name nor an answer; absent ids are left out. The same events give the same text. */
export const messageBody = (
  { type, plie, webhookId, batchId }: { type: 'changes' | 'test'; plie: string; webhookId: string; batchId: string },
  changes: readonly Change[],
): string =>
  JSON.stringify({
    type,
    plie,
    webhook: webhookId,
    batch: batchId,
    events: changes.map((change) => Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null))),
  })
