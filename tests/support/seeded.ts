import pg from 'pg'

/**
 * Seeds faults as the owner, looks, and takes everything back: the negative control of a catalogue rule. `look` runs
 * inside the transaction that holds the faults.
 */
export const withSeeded = async <T>(
  ownerUrl: string,
  faults: readonly string[],
  look: (ask: (statement: string) => Promise<string[]>) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    for (const fault of faults) await client.query(fault)
    return await look(async (statement) => {
      const { rows } = await client.query<[unknown]>({ text: statement, rowMode: 'array' })
      return rows.map(([value]) => String(value))
    })
  } finally {
    await client.query('rollback').catch(() => undefined)
    await client.end()
  }
}
