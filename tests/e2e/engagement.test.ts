import { describe, expect, it } from 'vitest'
import { expectAccessible, picture } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const card = () => page.getByRole('region', { name: 'Contrat d’engagement', exact: true })
const told = () => card().getByRole('status')
const dialog = () => page.getByRole('dialog')
const key = () => crypto.randomUUID()

/** As the person’s own software would, with their session. */
const ask = async (plie: string, query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await askInPage(page, query, variables, plie)
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
const open = async (plie: string, lastName: string): Promise<string> => {
  const { openDossier } = await ask(
    plie,
    'mutation ($i: OpenDossierInput!, $k: ID!) { openDossier(input: $i, idempotencyKey: $k) { ... on DossierPayload { dossier { id } } } }',
    { i: { firstName: 'Prune', lastName }, k: key() },
  )
  return openDossier.dossier.id
}
const show = async (dossier: string) => {
  await page.goto('about:blank')
  await page.goto(`${server.address}/#/dossiers/${dossier}/show`)
}
const ANSWERS = {
  f_meeting: { value: 2 },
  f_rup: { value: false },
  f_goals: { value: 'Retrouver un emploi dans l’accueil.' },
  f_means: { value: 'Ateliers et immersion.' },
}

const draw = async () => {
  const pad = dialog().getByRole('img')
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (box === null) throw new Error('no pad')
  await page.mouse.move(box.x + 40, box.y + 60)
  await page.mouse.down()
  for (const [x, y] of [
    [90, 20],
    [140, 90],
    [220, 40],
  ] as const)
    await page.mouse.move(box.x + x, box.y + y, { steps: 4 })
  await page.mouse.up()
  await dialog().getByRole('button', { name: 'Signer', exact: true }).click()
  await dialog()
    .getByRole('img', { name: /^Signature de/ })
    .waitFor()
}
const signOnScreen = async (who: RegExp) => {
  await card().getByRole('button', { name: who }).click()
  await draw()
  await dialog().getByRole('button', { name: 'Enregistrer' }).click()
  await dialog().waitFor({ state: 'detached' })
}

describe('R30 · a référent has the engagement contract signed at Niort', () => {
  it('prepares it, and reads who has still to sign', async () => {
    await visit.signIn('referent@niort.example')
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    const dossier = await open('niort', 'Engagée')
    await show(dossier)
    await expect.poll(() => told().textContent()).toBe('Aucun contrat n’est préparé dans ce parcours.')
    await card().getByText('Le contrat se signe à partir de l’entretien n° 2').waitFor()

    await page.getByRole('button', { name: 'Remplir un formulaire' }).click()
    await page.getByRole('menuitem', { name: 'Contrat d’engagement réciproque (CER)' }).click()
    await page.waitForURL(/\/submissions\//)
    const submissionId = /submissions\/([^/?]+)/.exec(page.url())?.[1]
    const { submitAnswers } = await ask(
      'niort',
      'mutation ($s: ID!, $a: JSON, $k: ID!) { submitAnswers(submissionId: $s, answers: $a, lock: 1, idempotencyKey: $k) { __typename } }',
      { s: submissionId, a: ANSWERS, k: key() },
    )
    expect(submitAnswers.__typename).toBe('SubmissionPayload')
    await show(dossier)
    await expect.poll(() => told().textContent()).toMatch(/^Il manque encore la signature de : .+, .+\.$/)
    await expectAccessible(page, 'engagement-to-sign')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('has the person sign on screen, then signs, and the dossier says so', async () => {
    await signOnScreen(/^Signature : Participant/)
    await expect.poll(() => told().textContent()).toMatch(/^Il manque encore la signature de : [^,]+\.$/)
    await card().getByText('Signé à l’écran le').waitFor()
    await card()
      .getByRole('button', { name: /^Signature : Référent/ })
      .click()
    await expectAccessible(page, 'engagement-dialog')
    await page.setViewportSize({ width: 1440, height: 900 })
    await dialog().getByRole('button', { name: 'Annuler', exact: true }).click()
    await signOnScreen(/^Signature : Référent/)
    await expect.poll(() => told().textContent()).toMatch(/^Signé de tous le /)
    await card().scrollIntoViewIfNeeded()
    await picture(page, 'engagement-signed')
  })

  it('downloads the contract with the drawings in it, and both copies of the summary', async () => {
    const save = async (name: string, as: RegExp, to: string) => {
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name }).click()
      const file = await download
      expect(file.suggestedFilename()).toMatch(as)
      await file.saveAs(new URL(`./output/${to}`, import.meta.url).pathname)
    }
    await save('Contrat en PDF', /^contrat-engagement-.+\.pdf$/, 'contract-signed.pdf')
    await save('Bilan pour : participant', /^bilan-de-parcours-.+\.pdf$/, 'summary.pdf')
    await save('Bilan pour : prescripteur', /^bilan-de-parcours-.+\.pdf$/, 'summary-for-prescriber.pdf')
    expectNoComplaint(visit)
  })
})

describe('the exit assistant at Caen', () => {
  it('tells the day on which a CDI will count, six months in the post', async () => {
    await page.context().clearCookies()
    await page.goto('about:blank')
    await visit.signIn('referent@caen.example')
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    const dossier = await open('caen', 'Embauchée')
    const started = new Date()
    started.setUTCDate(1)
    const startDate = started.toISOString().slice(0, 10)
    await ask(
      'caen',
      'mutation ($d: ID!, $i: WorkContractInput!, $k: ID!) { recordWorkContract(dossierId: $d, input: $i, idempotencyKey: $k) { __typename } }',
      {
        d: dossier,
        i: { kind: 'CDI', employer: 'Fleurs & Cie', startDate, weeklyHours: 35, subsidised: false },
        k: key(),
      },
    )
    await show(dossier)
    const exit = page.getByRole('region', { name: 'Quelle sortie ?' })
    await exit.getByText('Ce que le temps seul remplira').waitFor()
    const due = new Date(Date.UTC(started.getUTCFullYear(), started.getUTCMonth() + 6, 1))
    const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(due)
    await expect.poll(() => exit.textContent()).toContain(day)
    await exit.scrollIntoViewIfNeeded()
    await picture(page, 'exit-coming')
    expectNoComplaint(visit)
  })
})
