import { randomBytes } from 'node:crypto'
import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Credentials = z.object({
  /** Passwords of the three roles, random, made for this data folder. */
  admin: z.string().min(32),
  owner: z.string().min(32),
  login: z.string().min(32),
  /** The port of the last start, kept so that a database tool configured once goes on working. */
  port: z.number().int().min(0).max(65_535),
})
export type Credentials = z.infer<typeof Credentials>

export const credentialsFile = (dataRoot: string): string => join(dataRoot, 'credentials.json')

const secret = (): string => randomBytes(32).toString('base64url')

export const newCredentials = (): Credentials => ({
  admin: secret(),
  owner: secret(),
  login: secret(),
  port: 0,
})

/** null when the file is missing or is not one of ours. */
export const readCredentials = async (dataRoot: string): Promise<Credentials | null> => {
  try {
    return Credentials.parse(JSON.parse(await readFile(credentialsFile(dataRoot), 'utf8')))
  } catch {
    return null
  }
}

export const writeCredentials = async (dataRoot: string, credentials: Credentials): Promise<void> => {
  const file = credentialsFile(dataRoot)
  await writeFile(`${file}.new`, `${JSON.stringify(credentials, null, 2)}\n`, {
    mode: 0o600,
  })
  // The mode above counts only for a new file and is reduced by nothing else.
  await chmod(`${file}.new`, 0o600)
  await rename(`${file}.new`, file)
}
