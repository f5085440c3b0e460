import { execute, readColumn } from './platform/postgres/index.ts'

/**
 * Puts what will be written after what was: the journal is in order of transaction numbers, and a dump restored on another
 * cluster meets smaller ones than it holds (server/decisions/0009). To be run as the owner, before anything is written.
 */
export const continueJournal = async (ownerUrl: string): Promise<void> => {
  const [behind] = await readColumn(
    ownerUrl,
    'select max(xact) - journal_now() + journal_shift() + 1 from outbox having max(xact) >= journal_now()',
  )
  if (behind === undefined) return
  await execute(ownerUrl, [
    `create or replace function journal_shift() returns int8 language sql immutable parallel safe set search_path = ''
       as 'select ${BigInt(behind)}::int8'`,
  ])
}
