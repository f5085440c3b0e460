import { describe, expect, it } from 'vitest'
import { addDays } from '../../schema/facts/calendar.ts'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const today = new Date().toISOString().slice(0, 10)
const due = () => page.getByRole('region', { name: 'À faire' })
const lines = () => due().getByRole('listitem')
const typed = (day: string) => day.split('-').reverse().join('/')

/** A dossier of the référent, opened nearly two years ago and never looked at since. */
const forgotten = async (lastName: string): Promise<string> => {
  const input = { lastName, firstName: 'Olive', openedAt: addDays(today, -700) }
  const { data } = await askInPage(
    page,
    `mutation ($input: OpenDossierInput!) { openDossier(input: $input, idempotencyKey: "${crypto.randomUUID()}") { ... on DossierPayload { dossier { id } } } }`,
    { input },
  )
  return String(data.openDossier.dossier.id)
}

describe('a référent opens the day', () => {
  it('reads what waits, the late first, with whom it is about and why', async () => {
    await visit.signIn('referent@niort.example')
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    await forgotten('Oubliée')
    await page.reload()

    const line = due()
      .getByRole('list', { name: /^En retard/ })
      .getByRole('listitem')
      .filter({ hasText: 'Oubliée Olive · Période à renouveler' })
    await line.getByText(/non renouvelée : le bilan était à remettre le/).waitFor()
    await line.getByText(/^En retard de \d+ jours/).waitFor()
    await expectAccessible(page, 'due-home')
  })

  it('keeps one kind, and all of them again', async () => {
    const all = await lines().count()
    const kinds = due().getByRole('group', { name: 'Ne montrer que' })
    await kinds.getByRole('button', { name: /^Diagnostic à faire/ }).press('Enter')
    await expect.poll(() => lines().filter({ hasNotText: 'Diagnostic à faire' }).count()).toBe(0)
    await expect.poll(() => lines().count()).toBeGreaterThan(0)
    await kinds.getByRole('button', { name: /^Diagnostic à faire/, pressed: true }).press('Space')
    await expect.poll(() => lines().count()).toBe(all)
  })

  it('goes to the place where it is settled, in a dossier that tells what it waits for', async () => {
    await lines().filter({ hasText: 'Oubliée Olive · Diagnostic à faire' }).getByRole('link').press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Oubliée Olive' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('forms')
    await lines().filter({ hasText: 'Période à renouveler' }).waitFor()
    await expectAccessible(page, 'due-dossier')
  })

  it('puts one thing off until a day, with a word: it leaves the first page, the dossier still tells it', async () => {
    const until = addDays(today, 10)
    await due()
      .getByRole('button', { name: /Remettre à….*Période à renouveler/ })
      .click()
    const dialog = page.getByRole('dialog', { name: 'Période à renouveler : remettre à plus tard' })
    await dialog.getByLabel('Remettre au').fill(typed(today))
    await dialog.getByLabel('Un mot').fill('Cellule de suivi mardi')
    await dialog.getByRole('button', { name: 'Remettre', exact: true }).click()
    await dialog.locator('[aria-invalid=true]').waitFor()
    await expectAccessible(page, 'due-snooze', ['wide'])
    await dialog.getByLabel('Remettre au').fill(typed(until))
    await dialog.getByLabel('Un mot').press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await due()
      .getByText(/Remis au .* · « Cellule de suivi mardi »/)
      .waitFor()

    await page.getByRole('menuitem', { name: 'Accueil' }).click()
    await lines().filter({ hasText: 'Oubliée Olive · Diagnostic à faire' }).waitFor()
    await expect.poll(() => lines().filter({ hasText: 'Oubliée Olive · Période à renouveler' }).count()).toBe(0)
    expectNoComplaint(visit)
  })
})

describe('the coordination opens the day', () => {
  it('reads the decisions that wait for it', async () => {
    const other = await openVisit(server)
    await other.signIn('coordination@niort.example')
    const theirs = other.page.getByRole('region', { name: 'À faire' })
    await theirs.getByRole('link').first().waitFor()
    for (const line of await theirs.getByRole('listitem').allTextContents())
      expect(line).toMatch(/à décider|à examiner/)
    await expectAccessible(other.page, 'due-coordination', ['wide'])
    expectNoComplaint(other)
  })
})
