import { describe, expect, it } from 'vitest'
import { webhookReceiver } from '../support/webhook-receiver.ts'
import { expectAccessible } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
let secret = ''
const receiver = await webhookReceiver({ secret: () => secret, now: () => new Date() })

describe('an administrator links another program to the PLIE', () => {
  it('adds its address and keeps the secret, shown once', async () => {
    await visit.signIn('administration@niort.example')
    await page.getByRole('menuitem', { name: 'Notifications' }).click()
    await page.getByText(/^Aucune adresse n’est prévenue/).waitFor()
    await expectAccessible(page, 'webhooks-none')
    await page.getByRole('button', { name: 'Ajouter une adresse' }).click()
    const dialog = page.getByRole('dialog', { name: 'Ajouter une adresse' })
    await dialog.getByRole('textbox', { name: 'Nom' }).fill('Portail du Département')
    await dialog.getByRole('textbox', { name: 'Adresse' }).fill('https://192.168.1.20/jalon')
    await dialog.getByRole('combobox', { name: 'Prévenir de' }).fill('Dossier')
    await page.getByRole('option', { name: 'Dossier ouvert' }).click()
    await dialog.getByRole('button', { name: 'Ajouter une adresse' }).click()
    await dialog
      .getByText(/mène dans un réseau privé/)
      .first()
      .waitFor()
    await expectAccessible(page, 'webhook-refused')
    await dialog.getByRole('textbox', { name: 'Adresse' }).fill(receiver.url)
    await dialog.getByRole('button', { name: 'Ajouter une adresse' }).click()

    const shown = page.getByRole('dialog', { name: 'Secret de « Portail du Département »' })
    secret = await shown.getByRole('textbox', { name: 'Secret' }).inputValue()
    expect(secret).toMatch(/^whsec_/)
    await expectAccessible(page, 'webhook-secret')
    await shown.getByRole('button', { name: 'J’ai gardé le secret, fermer' }).click()
    await page.getByRole('region', { name: 'Portail du Département' }).waitFor()
    expect(await page.content()).not.toContain(secret)
  })

  it('tries it, and reads in the log what was answered', async () => {
    await page.getByRole('button', { name: 'Envoyer un essai – Portail du Département' }).click()
    await page.getByText('« Portail du Département » a bien reçu l’essai').waitFor()
    receiver.state.behave = (answer) => void answer.writeHead(503).end('en travaux')
    await page.getByRole('button', { name: 'Envoyer un essai – Portail du Département' }).click()
    await page.getByText(/n’a pas accepté l’essai/).waitFor()
    await page.getByRole('button', { name: 'Voir le journal d’envoi – Portail du Département' }).click()
    const log = page.getByRole('region', { name: 'Journal d’envoi de « Portail du Département »' })
    await log.getByText('Refusé par le logiciel (503)').waitFor()
    await log.getByText('en travaux').waitFor()
    await expectAccessible(page, 'webhooks')
    expect(receiver.all.map(({ type, verified }) => [type, verified])).toEqual([
      ['test', true],
      ['test', true],
    ])
  })

  it('the program is told of a dossier opened within seconds, signed, without a name', async () => {
    receiver.state.behave = (answer) => void answer.writeHead(200).end()
    const other = await openVisit(server)
    await other.signIn('coordination@niort.example')
    await other.page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    const opened = await other.page.evaluate(async () => {
      const answer = await fetch('/graphql/niort', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `mutation { openDossier(input: { firstName: "Olive", lastName: "Prévenue" }, idempotencyKey: "${crypto.randomUUID()}") { ... on DossierPayload { dossier { id } } } }`,
        }),
      })
      return (await answer.json()).data.openDossier.dossier.id
    })
    await expect.poll(() => receiver.all.filter(({ type }) => type === 'changes').length, { timeout: 20_000 }).toBe(1)
    const told = receiver.all.at(-1)

    expect(told?.verified).toBe(true)
    expect(told?.events).toMatchObject([{ kind: 'dossier-opened', dossierId: opened }])
    expect(told?.body).not.toContain('Prévenue')
  })

  it('pauses it, changes its secret, sends everything again and deletes it', async () => {
    const card = page.getByRole('region', { name: 'Portail du Département', exact: true })
    await page.getByRole('button', { name: 'Mettre en pause – Portail du Département' }).click()
    await card.getByText('En pause').waitFor()
    await page.getByRole('button', { name: 'Reprendre l’envoi – Portail du Département' }).click()
    await card.getByText('Active', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Changer le secret – Portail du Département' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Changer le secret' }).click()
    const shown = page.getByRole('dialog', { name: 'Secret de « Portail du Département »' })
    expect(await shown.getByRole('textbox', { name: 'Secret' }).inputValue()).not.toBe(secret)
    await shown.getByRole('button', { name: 'J’ai gardé le secret, fermer' }).click()
    await card.getByText(/^accepté jusqu’au/).waitFor()
    await page.getByRole('button', { name: 'Tout renvoyer – Portail du Département' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Tout renvoyer' }).click()
    await expect
      .poll(() => receiver.all.flatMap(({ events }) => events).length, { timeout: 20_000 })
      .toBeGreaterThanOrEqual(2)
    await page.setViewportSize({ width: 375, height: 800 })
    await expectAccessible(page, 'webhooks-phone')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('button', { name: 'Supprimer – Portail du Département' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Supprimer/ })
      .click()
    await page.getByText(/^Aucune adresse n’est prévenue/).waitFor()
    expectNoComplaint(visit)
  })

  it('is told on the first page of a token about to end, gives it another secret and sees what it is held to', async () => {
    await page.getByRole('menuitem', { name: 'Jetons d’API' }).click()
    await page.getByRole('button', { name: 'Créer un jeton' }).click()
    const dialog = page.getByRole('dialog', { name: 'Créer un jeton' })
    await dialog.getByRole('textbox', { name: 'Nom' }).fill('Essai court')
    await dialog.getByRole('checkbox', { name: /^Réponses aux formulaires/ }).check()
    const soon = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10)
    await dialog.getByLabel('Expire le').fill(soon.split('-').reverse().join('/'))
    await dialog.getByRole('combobox', { name: 'Limité aux formulaires' }).fill('Diagnostic')
    await page
      .getByRole('option', { name: /Diagnostic/ })
      .first()
      .click()
    await expectAccessible(page, 'token-creation-limits')
    await dialog.getByRole('button', { name: 'Créer un jeton' }).click()
    await page.getByRole('button', { name: 'J’ai gardé le jeton, fermer' }).click()
    await page.getByRole('button', { name: 'Changer le secret – Essai court' }).click()
    await expectAccessible(page, 'token-rotation')
    await page.getByRole('dialog').getByRole('button', { name: 'Changer le secret' }).click()
    await page.getByRole('button', { name: 'J’ai gardé le jeton, fermer' }).click()
    await page.getByText(/^accepté jusqu’au/).waitFor()
    await expectAccessible(page, 'tokens-limits')
    await page.getByRole('menuitem', { name: 'Accueil' }).click()
    await page.getByText(/^Le jeton « Essai court » expire le .*dans moins de sept jours/).waitFor()
    await expectAccessible(page, 'home-notices')
    expectNoComplaint(visit)
  })
})
