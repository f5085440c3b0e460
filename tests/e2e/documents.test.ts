import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const coordinating = await openVisit(server)
const prescribing = await openVisit(server)

const PDF = (words: string) =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`)
const cardOf = ({ page }: typeof visit) => page.getByRole('region', { name: 'Documents' })
const card = () => cardOf(visit)
const dialog = (name: string | RegExp) => visit.page.getByRole('dialog', { name })

describe('the documents of a dossier', () => {
  let dossier = ''
  let former = ''

  it('are dropped by the référent, who says what they are and sees them arrive', async () => {
    const { page } = visit
    await visit.signIn('referent@niort.example')
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    const opened = await askInPage(
      page,
      `mutation ($key: ID!) { openDossier(input: { firstName: "Capucine", lastName: "Tilleul" }, idempotencyKey: $key) {
        __typename ... on DossierPayload { dossier { id } } } }`,
      { key: crypto.randomUUID() },
    )
    dossier = `${server.address}/#/dossiers/${opened.data.openDossier.dossier.id}/show`
    await page.goto(dossier)
    await card().getByText('Aucun document déposé.').waitFor()

    const dropped = await page.evaluateHandle((text) => {
      const held = new DataTransfer()
      held.items.add(new File([text], 'attestation.pdf', { type: 'application/pdf' }))
      return held
    }, PDF('première').toString())
    await card()
      .getByText(/glissez-le ici/)
      .dispatchEvent('drop', { dataTransfer: dropped })
    await dialog('Déposer un document')
      .getByLabel(/^Intitulé/)
      .fill('Attestation de remise à niveau')
    await expectAccessible(page, 'document-deposit', ['wide', 'phone'])
    // The network of a PLIE is not that of a test: held back, the file shows how far it is.
    await page.route('**/files?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600))
      await route.continue()
    })
    await dialog('Déposer un document').getByRole('button', { name: 'Envoyer' }).click()
    await dialog('Déposer un document').getByRole('progressbar', { name: 'Envoi de attestation.pdf' }).waitFor()
    await dialog('Déposer un document').waitFor({ state: 'hidden' })

    await card().getByText('Attestation de remise à niveau').waitFor()
    await card().getByRole('link', { name: 'attestation.pdf' }).waitFor()
    former = (await card().getByRole('link', { name: 'attestation.pdf' }).getAttribute('href')) ?? ''
  })

  it('are refused with a sentence when their name does not say what they are', async () => {
    await card()
      .locator('input[type=file]')
      .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: PDF('faux') })
    await dialog('Déposer un document').getByRole('button', { name: 'Envoyer' }).click()
    await dialog('Déposer un document')
      .getByText(/photo\.png : Le nom de ce fichier ne dit pas ce qu’il est/)
      .waitFor()
    await visit.page.keyboard.press('Escape')
    await dialog('Déposer un document').waitFor({ state: 'hidden' })
  })

  it('are replaced, the former version staying there to be downloaded', async () => {
    const { page } = visit
    await card().getByRole('button', { name: 'Remplacer – Attestation de remise à niveau' }).click()
    await dialog(/^Remplacer/)
      .locator('input[type=file]')
      .setInputFiles({ name: 'attestation-signee.pdf', mimeType: 'application/pdf', buffer: PDF('deuxième') })
    await dialog(/^Remplacer/)
      .getByRole('button', { name: 'Envoyer' })
      .click()
    await dialog(/^Remplacer/).waitFor({ state: 'hidden' })
    await card().getByRole('link', { name: 'attestation-signee.pdf' }).waitFor()

    await card().getByText('1 version d’avant').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card().getByRole('link', { name: 'attestation.pdf' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('attestation.pdf')
    expect(
      await card()
        .getByText(/Téléchargé/)
        .count(),
      'who saw what is not the référent’s to know',
    ).toBe(0)
    await card().scrollIntoViewIfNeeded()
    await expectAccessible(page, 'documents')
  })

  it('prove an étape without being sent twice', async () => {
    const { page } = visit
    const [id = ''] = /[0-9a-f-]{36}/.exec(dossier) ?? []
    await askInPage(
      page,
      `mutation ($id: ID!, $key: ID!) { recordStep(dossierId: $id, idempotencyKey: $key, input: {
        family: "step-family-FORMATION", label: "Remise à niveau", programme: false, realStart: "${new Date().toISOString().slice(0, 10)}" }) { __typename } }`,
      { id, key: crypto.randomUUID() },
    )
    await page.reload()
    const steps = page.getByRole('region', { name: 'Étapes' })
    await steps
      .getByRole('button', { name: /^Choisir dans le dossier – / })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Attestation de remise à niveau' }).click()
    await steps.getByRole('link', { name: 'attestation-signee.pdf' }).waitFor()
    await expectAccessible(page, 'document-proves', ['wide'])
  })

  it('tell the coordination who downloaded which version', async () => {
    await coordinating.signIn('coordination@niort.example')
    await coordinating.page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    await coordinating.page.goto(dossier)
    const shown = cardOf(coordinating)
    await shown.getByText('Jamais téléchargé').waitFor()

    await shown.getByText('1 version d’avant').click()
    await shown.getByText('Téléchargé une fois').click()

    const me = await askInPage(visit.page, '{ viewer { displayName } }', {})
    await shown.getByText(new RegExp(`^${me.data.viewer.displayName}, le `)).waitFor()
    await expectAccessible(coordinating.page, 'documents-seen')
  })

  it('are withdrawn with a reason, and stay to be looked at', async () => {
    await card().getByRole('button', { name: 'Retirer – Attestation de remise à niveau' }).click()
    await dialog(/^Retirer/)
      .getByLabel(/^Motif/)
      .fill('Déposé dans le mauvais dossier')
    await dialog(/^Retirer/)
      .getByRole('button', { name: 'Retirer' })
      .click()
    await card().getByText('Aucun document déposé.').waitFor()
    await card().getByRole('button', { name: 'Voir le document retiré' }).click()
    await card()
      .getByText(/Déposé dans le mauvais dossier/)
      .waitFor()
  })

  it('are not for a prescriber: neither the list nor the file', async () => {
    await prescribing.signIn('prescription@niort.example')
    await prescribing.page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()

    const status = await prescribing.page.evaluate(async (url) => (await fetch(url)).status, former)

    expect(status).toBe(404)
  })

  it('leave no complaint in the browser', () => {
    for (const one of [visit, coordinating]) expectNoComplaint(one)
  })
})
