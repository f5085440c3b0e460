import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { createApiToken, hashPassword } from '../accounts/index.ts'
import type { Actor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import type { Runtime, Tenant } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'
import { planLives } from './lives/plan-lives.ts'
import { playLives } from './play-lives.ts'
import { seedOffice } from './seed-office.ts'
import { seedPlie } from './seed-plie.ts'
import { seedPrescriptions } from './seed-prescriptions.ts'
import { DEMONSTRATION, type Wanted } from './wanted.ts'

const AT_ONCE = 3
const FEWEST_REFERENTS = 4
const JOURNEYS_A_REFERENT = 60
const TOKEN_DAYS = 90
const DAY_MS = 24 * 3_600_000
const FILE = 'demo.json'

const access = z.object({
  password: z.string(),
  accounts: z.array(z.string()),
  tokens: z.record(z.string(), z.string()),
})

/** How to get into the demonstration: made at random with it, kept beside its data, never in the code. */
export type DemoAccess = z.infer<typeof access>

/** What somebody who watches may want to know, or to say. */
export interface Watching {
  /** Told of each journey played. */
  readonly played: () => void
  /** Asked between two journeys: what is begun is finished, nothing else is begun. */
  readonly stopped: () => boolean
}
const UNWATCHED: Watching = { played: () => undefined, stopped: () => false }

/** Founds PLIEs with invented journeys when there are none; gives how to get in, or null when this database is not a demonstration. */
export const seedDemo = async (
  runtime: Runtime,
  wanted: readonly Wanted[] = DEMONSTRATION,
  watching: Watching = UNWATCHED,
): Promise<DemoAccess | null> => {
  const file = join(runtime.config.dataRoot, FILE)
  if (await hasAccounts(runtime)) {
    const kept = access.safeParse(
      await readFile(file, 'utf8')
        .then(JSON.parse)
        .catch(() => null),
    )
    return kept.success ? kept.data : null
  }
  const password = `demo-${crypto.randomUUID().slice(0, 13)}`
  const passwordHash = await hashPassword(password)
  const founded = await inTurn(wanted, AT_ONCE, async (one) =>
    watching.stopped() ? [] : [{ slug: one.slug, ...(await seedOne(runtime, one, passwordHash, watching)) }],
  )
  const made: DemoAccess = {
    password,
    accounts: founded.flatMap(({ shown }) => shown),
    tokens: Object.fromEntries(founded.map(({ slug, token }) => [slug, token])),
  }
  await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  for (const { slug, token } of founded)
    await writeFile(join(runtime.config.dataRoot, `demo-token-${slug}`), token, { mode: 0o600 })
  return made
}

/** Several at a time: while one waits for the database, another is told. In the order they were given. */
const inTurn = async <In, Out>(
  all: readonly In[],
  atOnce: number,
  work: (one: In) => Promise<Out[]>,
): Promise<Out[]> => {
  const found: Out[][] = []
  let next = 0
  const worker = async () => {
    for (let at = next++; at < all.length; at = next++) {
      const one = all[at]
      if (one !== undefined) found[at] = await work(one)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return found.flat()
}

const hasAccounts = async (runtime: Runtime): Promise<boolean> => {
  const [row] = await systemContext(runtime, null).em.execute<{ some: boolean }[]>(
    'select exists (select from account) as some',
  )
  return row?.some === true
}

const seedOne = async (
  runtime: Runtime,
  { slug, journeys }: Wanted,
  passwordHash: string,
  { played, stopped }: Watching,
): Promise<{ token: string; shown: readonly string[] }> => {
  const referents = Math.max(FEWEST_REFERENTS, Math.ceil(journeys / JOURNEYS_A_REFERENT))
  const { scene, shown } = await seedPlie(runtime, { slug, referents, passwordHash })
  await playLives(scene, planLives(slug, scene.rules, journeys, scene.today), { played, stopped })
  await seedPrescriptions(scene)
  await seedOffice(scene)
  return { token: await seedToken(runtime, scene.plie, scene.staff.administrator), shown }
}

/** A token that reads dossiers and answers, for the examples of the README. */
const seedToken = async (runtime: Runtime, plie: Tenant, administrator: string): Promise<string> => {
  const actor: Actor = { kind: 'account', id: administrator, tokenId: null, roles: ['plie-administrator'], scopes: [] }
  const ctx = systemContext(runtime, plie, actor)
  const { secret } = await createApiToken(ctx, {
    name: 'Démonstration',
    scopes: ['DOSSIERS_READ', 'ANSWERS_READ', 'SCHEMA_READ'],
    expiresAt: new Date(ctx.now.getTime() + TOKEN_DAYS * DAY_MS),
    idempotencyKey: newId(),
  })
  return secret
}
