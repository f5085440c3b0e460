import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type L10n, presets } from '../../schema/index.ts'
import { createApiToken, hashPassword } from '../accounts/index.ts'
import { formVersions, type PublishedForm } from '../forms/index.ts'
import type { Actor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import { inTransaction } from '../platform/orm/orm.ts'
import type { Runtime, Tenant } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'
import { rebuildAnswerIndex } from '../submissions/index.ts'
import { addMember } from './add-member.ts'
import { type DemoForm, type DemoPlie, demoDossiers } from './demo/index.ts'
import { demoMembers } from './demo-members.ts'
import { foundPlie } from './found-plie.ts'
import { seedPrescriptions } from './seed-prescriptions.ts'
import { writeDossier } from './write-dossier.ts'

const DOSSIERS: Readonly<Record<DemoPlie, number>> = { niort: 240, caen: 160 }
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

/** Founds the two demonstration PLIEs when there are none; gives how to get in, or null when this database is not a demonstration. */
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
  for (const slug of ['niort', 'caen'] as const) {
    const { token, shown } = await seedPlie(runtime, slug, passwordHash)
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

const seedPlie = async (
  runtime: Runtime,
  slug: DemoPlie,
  passwordHash: string,
): Promise<{ token: string; shown: string[] }> => {
  const preset = presets[slug]
  const plie = await foundPlie(runtime, { slug, name: preset.name, preset: slug })
  const ids = new Map<string, string>()
  const members = demoMembers(slug)
  for (const member of members) ids.set(member.email, await addMember(runtime, plie, { ...member, passwordHash }))
  const idsOf = (role: string) =>
    members.filter(({ roles }) => roles.some((one) => one === role)).map(({ email }) => ids.get(email) ?? '')
  const [administrator = '', coordination = '', prescriber = ''] = [
    'plie-administrator',
    'coordination',
    'prescriber',
  ].map((role) => idsOf(role)[0])
  await seedPrescriptions(runtime, plie, slug, { administrator, coordination })
  await seedDossiers(runtime, plie, slug, { referents: idsOf('referent'), coordination, prescriber })
  return {
    token: await seedToken(runtime, plie, administrator),
    shown: members.filter(({ shown }) => shown).map(({ email }) => email),
  }
}

const seedDossiers = async (
  runtime: Runtime,
  plie: Tenant,
  slug: DemoPlie,
  staff: { referents: readonly string[]; coordination: string; prescriber: string },
): Promise<void> => {
  const ctx = systemContext(runtime, plie)
  const outcomes = new Map<string, L10n>(Object.entries(presets[slug].outcomes))
  await inTransaction(ctx.em, 'seed-dossiers', async (em) => {
    const inside = { ...ctx, em }
    const forms: Partial<Record<DemoForm, PublishedForm>> = {}
    for (const kind of ['prescription', 'diagnostic', 'exit'] as const) {
      const version = await formVersions(inside).currentOfKind(kind)
      if (version !== null) forms[kind] = version
    }
    for (const dossier of demoDossiers(slug, DOSSIERS[slug], 'demo', ctx.today))
      await writeDossier(inside, slug, dossier, staff, forms, outcomes)
    for (const version of Object.values(forms)) await rebuildAnswerIndex(inside, version.formId)
  })
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
