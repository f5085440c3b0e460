import { execFile, execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const run = promisify(execFile)

/** Runs a command line as somebody would paste it, in the folder `npm start` was run in. */
const paste = async (commands: string): Promise<string> => {
  const { stdout } = await run('sh', ['-eu', '-c', commands], { cwd: server.home })
  return stdout
}
const hasCurl = (() => {
  try {
    return execFileSync('curl', ['--version']).length > 0
  } catch {
    return false
  }
})()

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
  readonly data?: any
  readonly errors?: readonly { extensions?: { code?: string } }[]
}
const ask = async (
  token: string,
  plie: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> => {
  const response = await fetch(`${server.address}/graphql/${plie}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

let secret = ''

describe('an external system reads a PLIE', () => {
  it('gets its token from the administrator, shown once with a first request that works', async () => {
    const visit = await openVisit(server)
    const { page } = visit
    await visit.signIn('administration@niort.example')
    await page.getByRole('menuitem', { name: 'Jetons d’API' }).click()
    await page.getByRole('heading', { level: 1, name: 'Jetons d’API' }).waitFor()
    await expectAccessible(page, 'tokens')
    await page.getByRole('button', { name: 'Créer un jeton' }).click()
    const dialog = page.getByRole('dialog', { name: 'Créer un jeton' })
    await dialog.getByRole('textbox', { name: 'Nom' }).fill('Entrepôt de données')
    await dialog.getByRole('checkbox', { name: /^Réponses aux formulaires/ }).check()
    await dialog.getByRole('checkbox', { name: /^Schéma de l’API/ }).check()
    await expectAccessible(page, 'token-creation')
    await dialog.getByRole('button', { name: 'Créer un jeton' }).click()

    const shown = page.getByRole('dialog', { name: 'Jeton « Entrepôt de données » créé' })
    secret = await shown.getByRole('textbox', { name: 'Jeton', exact: true }).inputValue()
    expect(secret).toMatch(/^jalon_live_/)
    await expectAccessible(page, 'token-shown-once')
    const first = await shown.getByRole('textbox', { name: 'Première requête' }).inputValue()
    if (hasCurl) expect(JSON.parse(await paste(first)).data).toBeTruthy()
    await shown.getByRole('button', { name: 'J’ai gardé le jeton, fermer' }).click()
    await page.getByText('Entrepôt de données').first().waitFor()
    expect(await page.content()).not.toContain(secret)
    expectNoComplaint(visit)
  })

  it('reads typed fields, filtered and paged', async () => {
    const query = `query ($after: String) {
      diagnosticSocioprofessionnel(
        first: 20, after: $after
        where: { mobility: { score: { gte: 2 } }, monthsWithoutJob: { gte: 12 } }
        orderBy: { by: monthsWithoutJob, direction: DESC }
      ) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { id answers { monthsWithoutJob mobility { code score label } interviewDate } }
      }
    }`
    interface Node {
      readonly id: string
      readonly answers: { monthsWithoutJob: number; mobility: { score: number; label: string }; interviewDate: string }
    }
    const seen: Node[] = []
    let total = -1
    for (let after: string | null = null; ; ) {
      const { data, errors } = await ask(secret, 'niort', query, { after })
      expect(errors).toBeUndefined()
      const page = data.diagnosticSocioprofessionnel
      seen.push(...page.nodes)
      total = page.totalCount
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(seen.length).toBeGreaterThan(20)
    expect(seen).toHaveLength(total)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(total)
    for (const { answers } of seen) {
      expect(answers.monthsWithoutJob).toBeGreaterThanOrEqual(12)
      expect(answers.mobility.score).toBeGreaterThanOrEqual(2)
      expect(answers.interviewDate).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    const months = seen.map(({ answers }) => answers.monthsWithoutJob)
    expect(months).toEqual(months.toSorted((one, other) => other - one))

    const refused = await ask(
      secret,
      'niort',
      '{ diagnosticSocioprofessionnel(where: { mobility: { score: { gte: "deux" } } }) { totalCount } }',
    )
    expect(refused.data?.diagnosticSocioprofessionnel).toBeUndefined()
    expect(refused.errors?.[0]?.extensions?.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/)
  })

  it('gets nothing of another PLIE, by address, by id or by search', async () => {
    const caen = server.tokens.caen ?? ''
    const theirs = await ask(
      caen,
      'caen',
      '{ dossiers(first: 3) { nodes { id number submissions { id } } } forms { id key current { id } } }',
    )
    const [dossier] = theirs.data.dossiers.nodes
    const [form] = theirs.data.forms
    expect(dossier.id).toBeTruthy()

    const foreign = await ask(secret, 'caen', '{ dossiers(first: 1) { totalCount } }')
    const nowhere = await ask(secret, 'atlantide', '{ dossiers(first: 1) { totalCount } }')
    expect(foreign.data?.dossiers).toBeUndefined()
    expect(foreign.errors?.[0]?.extensions?.code).toBe(nowhere.errors?.[0]?.extensions?.code)

    const submissionId = theirs.data.dossiers.nodes.flatMap(
      (one: { submissions: { id: string }[] }) => one.submissions,
    )[0]?.id
    const byId = await ask(
      secret,
      'niort',
      `query ($dossier: ID!, $submission: ID!, $form: ID!, $version: ID!, $after: String) {
        dossier(id: $dossier) { id }
        submission(id: $submission) { id }
        form(id: $form) { id }
        formVersion(id: $version) { id }
        diagnosticSocioprofessionnel(where: { dossierId: { eq: $dossier } }, after: $after) { totalCount }
      }`,
      { dossier: dossier.id, submission: submissionId, form: form.id, version: form.current.id },
    )
    expect(byId.data).toEqual({
      dossier: null,
      submission: null,
      form: null,
      formVersion: null,
      diagnosticSocioprofessionnel: { totalCount: 0 },
    })

    const ours = await ask(secret, 'niort', '{ plie { slug } dossiers(first: 100) { nodes { id } } }')
    expect(ours.data.plie.slug).toBe('niort')
    const theirIds = theirs.data.dossiers.nodes.map(({ id }: { id: string }) => id)
    expect(ours.data.dossiers.nodes.map(({ id }: { id: string }) => id)).not.toEqual(
      expect.arrayContaining([theirIds[0]]),
    )
    const { errors } = await ask(secret, 'niort', '{ entretienDiagnostic { totalCount } }')
    expect(errors?.length).toBe(1)
  })

  it.skipIf(!hasCurl)('runs every curl line of the README as printed', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
    const blocks = [...readme.matchAll(/```sh\n([^`]*curl[^`]*)```/g)].map(([, block]) => block ?? '')
    const inline = [...readme.matchAll(/[^`]`(curl [^`]+)`/g)].map(([, line]) => line ?? '')
    expect(blocks.length + inline.length).toBeGreaterThanOrEqual(3)
    // A shell that goes on from one block to the next, as the reader's does.
    const here = (text: string) => text.replaceAll('http://localhost:4000', server.address)
    let before = ''
    for (const block of blocks) {
      const answered: Answer = JSON.parse(await paste(`${before}${here(block)}`))
      expect(answered.errors).toBeUndefined()
      expect(JSON.stringify(answered.data)).toMatch(/"(totalCount|count)":[1-9]/)
      before += block
        .split('\n')
        .filter((line) => /^[A-Z_]+=/.test(line))
        .join('\n')
        .concat('\n')
    }
    for (const line of inline)
      expect(await paste(`${before}${here(line)}`)).toContain('type DiagnosticSocioprofessionnelAnswers')
  })
})
