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

/** PLIEs of the demonstration: they differ most by what their texts say. */
const DEMO_PLIES = ['niort', 'caen', 'dijon'] as const
type DemoPlie = (typeof DEMO_PLIES)[number]
const JOURNEYS = 104
const REFERENTS = 4
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

/** Founds the demonstration PLIEs when there are none; gives how to get in, or null when this database is not a demonstration. */
export const seedDemo = async (runtime: Runtime): Promise<DemoAccess | null> => {
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
  const tokens: [string, string][] = []
  const accounts: string[] = []
  // Side by side: while one waits for the database, another is told.
  const founded = await Promise.all(DEMO_PLIES.map(async (slug) => ({ slug, ...(await seedOne(runtime, slug, passwordHash)) })))
  for (const { slug, token, shown } of founded) {
    tokens.push([slug, token])
    accounts.push(...shown)
  }
  const made: DemoAccess = { password, accounts, tokens: Object.fromEntries(tokens) }
  await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  for (const [slug, token] of tokens)
    await writeFile(join(runtime.config.dataRoot, `demo-token-${slug}`), token, { mode: 0o600 })
  return made
}

const hasAccounts = async (runtime: Runtime): Promise<boolean> => {
  const [row] = await systemContext(runtime, null).em.execute<{ some: boolean }[]>(
    'select exists (select from account) as some',
  )
  return row?.some === true
}

const seedOne = async (
  runtime: Runtime,
  slug: DemoPlie,
  passwordHash: string,
): Promise<{ token: string; shown: readonly string[] }> => {
  const { scene, shown } = await seedPlie(runtime, { slug, referents: REFERENTS, passwordHash })
  await playLives(scene, planLives(slug, scene.rules, JOURNEYS, scene.today))
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
