import { beforeAll, describe, expect, it } from 'vitest'
import { itemsOf } from '../../schema/index.ts'
import { field } from '../contract/schema/sample-form.ts'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { draftByApi, draftOf } from './support/draft-by-api.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
page.setDefaultTimeout(15_000)
let formId = ''

const line = (name: string | RegExp) =>
  page.getByRole('region', { name: 'Plan', exact: true }).getByRole('treeitem', { name })
const label = () => page.getByRole('region', { name: 'Réglages', exact: true }).getByLabel('Libellé (français)')
const labels = async () => itemsOf(await draftOf(page, formId)).map((item) => item.label.fr)
const held = () => expect.poll(labels, { timeout: 15_000 })
/** As an expiry does: the server knows the session no more, and nobody on the screen is told. */
const endSession = () => page.context().clearCookies()
const open = async (address: string) => {
  await page.goto(`${server.address}/#/${address}`)
  await page.reload()
}
const signInAgain = async (name: string) => {
  await page.getByRole('button', { name: 'Se reconnecter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Se reconnecter' })
  await dialog.getByRole('textbox', { name: 'Mot de passe' }).fill('pas le bon')
  await dialog.getByRole('button', { name: 'Se connecter' }).click()
  await dialog.getByRole('alert').waitFor()
  await expectAccessible(page, name)
  await dialog.getByRole('textbox', { name: 'Mot de passe' }).fill(server.password)
  await dialog.getByRole('button', { name: 'Se connecter' }).click()
  await dialog.waitFor({ state: 'detached' })
}

beforeAll(async () => {
  await visit.signIn('administration@niort.example')
  await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
  formId = await draftByApi(page, 'Session', (blank) => ({
    ...blank,
    items: ['Prénom', 'Ville'].map((fr, n) => field(`f_${n}`, 'text', { label: { fr } })),
  }))
})

describe('a session that ends under the hands of an administrator', () => {
  it('loses nothing: they sign in again in place, and what was typed is saved', async () => {
    await open(`forms/${formId}`)
    await line(/^Ville/).click()
    await endSession()
    await label().fill('Commune')
    await page
      .getByRole('alert')
      .getByText(/Votre session a pris fin/)
      .waitFor()
    await label().fill('Commune de résidence')
    await signInAgain('session-ended-builder')

    await held().toEqual(['Prénom', 'Commune de résidence'])
    await page.getByRole('button', { name: /^Annuler/ }).click()
    await line(/^Ville/).waitFor()
    await held().toEqual(['Prénom', 'Ville'])
  })

  it('nor when the page is left: after signing in, it opens where it was, on what was typed', async () => {
    await line(/^Prénom/).click()
    await endSession()
    await label().fill('Prénom d’usage')
    await page
      .getByRole('alert')
      .getByText(/Votre session a pris fin/)
      .waitFor()
    await page.reload()
    await page.getByLabel('Adresse e-mail').fill('administration@niort.example')
    await page.getByRole('textbox', { name: 'Mot de passe' }).fill(server.password)
    await page.getByRole('button', { name: 'Se connecter' }).click()

    await line(/^Prénom d’usage/).waitFor()
    await page.getByText(/ont été reprises/).waitFor()
    await held().toEqual(['Prénom d’usage', 'Ville'])
  })
})

describe('two tabs of one person', () => {
  it('never take away what the other has not sent yet', async () => {
    const other = await page.context().newPage()
    await other.goto(`${server.address}/#/forms/${formId}`)
    const theirs = (name: string) => other.getByRole('region', { name, exact: true })
    await theirs('Plan')
      .getByRole('treeitem', { name: /^Ville/ })
      .click()
    await other.route('**/graphql/niort', (route) => route.abort())
    await theirs('Réglages').getByLabel('Libellé (français)').fill('Ville de l’autre')
    await other.getByText('Hors ligne, gardé ici').waitFor()

    await line(/^Prénom/).click()
    await label().fill('Prénom ici')
    await held().toEqual(['Prénom ici', 'Ville'])
    await other.close()

    await page.reload()
    await page.getByRole('button', { name: 'Reprendre mes modifications' }).click()
    await line(/^Ville de l’autre/).waitFor()
    await page.getByText(/Vous-même, dans une autre fenêtre/).waitFor()
    await page.getByRole('button', { name: 'Réunir les deux' }).click()
    await held().toEqual(['Prénom ici', 'Ville de l’autre'])
  })
})

describe('a session that ends while a form is filled', () => {
  it('loses nothing typed, before or after signing in again', async () => {
    await page.evaluate(() => fetch('/session', { method: 'DELETE', headers: { 'X-Jalon-Request': '1' } }))
    await page.goto(server.address)
    await page.reload()
    await visit.signIn('referent@niort.example')
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    const opened = await askInPage(
      page,
      'mutation($k: ID!) { openDossier(input: { firstName: "Camille", lastName: "Exemple" }, idempotencyKey: $k) { ... on DossierPayload { dossier { id } } } }',
      { k: crypto.randomUUID() },
    )
    const forms = await askInPage(page, '{ forms(kind: DIAGNOSTIC) { id } }', {})
    const started = await askInPage(
      page,
      'mutation($d: ID!, $f: ID!, $k: ID!) { startSubmission(dossierId: $d, formId: $f, idempotencyKey: $k) { ... on SubmissionPayload { submission { id } } } }',
      { d: opened.data.openDossier.dossier.id, f: forms.data.forms[0].id, k: crypto.randomUUID() },
    )
    const { id } = started.data.startSubmission.submission
    const values = async () => {
      const asked = await askInPage(page, 'query($s: ID!) { submission(id: $s) { answers } }', { s: id })
      return JSON.stringify(asked.data?.submission?.answers ?? {})
    }
    await open(`submissions/${id}`)
    const text = page.locator('textarea:not([aria-hidden])').first()
    await text.waitFor()
    await endSession()
    await text.fill('Dit pendant la coupure')
    await page.getByText('Session terminée, gardé sur cet appareil').waitFor()
    await signInAgain('session-ended-filling')
    await expect.poll(values, { timeout: 15_000 }).toContain('Dit pendant la coupure')

    await endSession()
    await text.fill('Dit avant de partir')
    await page.getByText('Session terminée, gardé sur cet appareil').waitFor()
    await page.getByRole('button', { name: 'Valider le formulaire' }).click()
    await page.getByText(/Votre session a pris fin/).waitFor()
    await page.getByLabel('Adresse e-mail').fill('referent@niort.example')
    await page.getByRole('textbox', { name: 'Mot de passe' }).fill(server.password)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await expect.poll(() => text.inputValue(), { timeout: 15_000 }).toBe('Dit avant de partir')
    await expect.poll(values, { timeout: 15_000 }).toContain('Dit avant de partir')
    expectNoComplaint(visit)
  })
})
