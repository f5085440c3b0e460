import { describe, expect, it } from 'vitest'
import { expectAccessible, picture } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const card = () => page.getByRole('region', { name: 'Entretiens et contacts' })
const rhythm = () => card().getByRole('status')
const dialog = () => page.getByRole('dialog')
const focused = (label: string) =>
  expect.poll(() =>
    page
      .getByRole('dialog')
      .getByLabel(label, { exact: true })
      .evaluate((one) => one === document.activeElement),
  )

describe('a référent notes a contact', () => {
  it('opens a dossier whose rhythm says what is awaited', async () => {
    await visit.signIn('referent@niort.example')
    await page.getByRole('link', { name: 'Ouvrir un dossier' }).click()
    await page.getByLabel('Nom de famille').fill('Églantier')
    await page.getByLabel('Prénom').fill('Olive')
    await page.getByLabel(/^Déjà accompagnée/).check()
    await page.getByRole('button', { name: 'Ouvrir un dossier' }).click()
    await card().waitFor()

    await expect.poll(() => rhythm().textContent()).toContain('Prochain entretien au plus tard le')
    expect(await rhythm().textContent()).toContain('une rencontre au moins tous les 15 jours (3 premiers mois)')
    await card().getByText('Aucun contact noté.').waitFor()
  })

  it('by keyboard alone, with what is usual already there, and sees the rhythm change', async () => {
    await card().getByRole('button', { name: 'Noter un contact' }).focus()
    await page.keyboard.press('Enter')
    await dialog().waitFor()
    expect(await dialog().getByLabel('Durée (min)').inputValue()).toBe('60')
    expect(await dialog().getByLabel('Présent', { exact: true }).isChecked()).toBe(true)
    await expectAccessible(page, 'contact-dialog')
    await page.setViewportSize({ width: 1440, height: 900 })

    await dialog().getByLabel('Ce qui s’est dit').focus()
    await page.keyboard.type('CV relu ensemble')
    await page.keyboard.press('Tab')
    await focused('Fixé au').toBe(true)
    await page.keyboard.type('31/12/2030')
    await page.keyboard.press('Enter')

    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => rhythm().textContent()).toContain('le dernier date du')
    await expect.poll(() => card().getByRole('listitem').count()).toBe(2)
    await expect.poll(() => card().textContent()).toContain('CV relu ensemble')
    await expect.poll(() => card().textContent()).toContain('31 décembre 2030 – Entretien en face à face')
  })

  it('counts an absence, finds it by the filter and corrects it', async () => {
    await card().getByRole('button', { name: 'Noter un contact' }).click()
    await dialog().getByLabel('Absence injustifiée').check()
    expect(await dialog().getByLabel('Durée (min)').count()).toBe(0)
    await dialog().getByRole('button', { name: 'Enregistrer' }).click()
    await dialog().waitFor({ state: 'detached' })

    await card().getByText('1 absence injustifiée (1 sur 2 avant de saisir l’instance de suivi)').waitFor()
    await card().getByLabel('Présence').click()
    await page.getByRole('option', { name: 'Absence injustifiée' }).click()
    await expect.poll(() => card().getByRole('listitem').count()).toBe(1)
    await expectAccessible(page, 'contacts-card')
    await page.setViewportSize({ width: 1440, height: 900 })
    await card().scrollIntoViewIfNeeded()
    await picture(page, 'contacts-card-near')
    await card()
      .getByRole('button', { name: /^Supprimer/ })
      .click()
    await dialog().getByRole('button', { name: 'Supprimer' }).click()
    await expect.poll(() => card().textContent()).toContain('Aucun contact ne correspond à ces filtres.')
  })

  it('has the person sign on the screen, from the list of dossiers', async () => {
    await page.getByRole('menuitem', { name: 'Dossiers' }).click()
    await page.getByRole('searchbox', { name: 'Nom, prénom ou numéro' }).fill('eglantier')
    await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(2)
    await page.getByRole('button', { name: /^Noter un contact – Églantier Olive/ }).click()
    await dialog().getByRole('button', { name: 'Faire signer la personne' }).click()
    const pad = await dialog().getByRole('img').boundingBox()
    if (pad === null) throw new Error('no pad')
    await dialog().getByRole('img').scrollIntoViewIfNeeded()
    const box = (await dialog().getByRole('img').boundingBox()) ?? pad
    await page.mouse.move(box.x + 40, box.y + 60)
    await page.mouse.down()
    for (const [x, y] of [
      [90, 20],
      [140, 90],
      [200, 30],
      [280, 80],
    ] as const)
      await page.mouse.move(box.x + x, box.y + y, { steps: 4 })
    await page.mouse.up()
    await dialog().getByRole('button', { name: 'Signer', exact: true }).click()
    await dialog().getByRole('img', { name: 'Signature de Églantier Olive' }).waitFor()
    await picture(page, 'contact-signed')
    await dialog().getByRole('button', { name: 'Enregistrer' }).click()
    await dialog().waitFor({ state: 'detached' })

    await page.getByRole('link', { name: 'Églantier Olive' }).click()
    await card().getByText('signé à l’écran').waitFor()
    await card().getByRole('button', { name: 'Feuille d’émargement' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem').first().click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^emargement-\d{4}-\d{2}\.pdf$/)
    await file.saveAs(new URL('./output/attendance-signed.pdf', import.meta.url).pathname)
    expectNoComplaint(visit)
  })
})
