import pg from 'pg'

/** Runs statements one by one, each in its own transaction, over one short connection. */
export const execute = async (url: string, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
  })
  // A server that goes away between two statements must not end the process from an event.
  client.on('error', () => undefined)
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The first column of every row, as text. */
export const readColumn = async (url: string, statement: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<[unknown]>({ text: statement, rowMode: 'array' })
    return rows.map(([value]) => String(value))
  } finally {
    await client.end()
  }
}
