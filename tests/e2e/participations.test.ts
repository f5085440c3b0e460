import { describe, it } from 'vitest'
import { expectAccessible, picture } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name })
const year = new Date().getFullYear()
const name = `${year}-077 · Accompagnement renforcé`

describe('accompaniments go on in the operation of the year', () => {
  it('is made by the coordination', async () => {
    await visit.signIn('coordination@niort.example')
    await page.getByRole('menuitem', { name: 'Opérations FSE+' }).click()
    await heading('Opérations FSE+').waitFor()
    await page.getByRole('button', { name: 'Ajouter une opération' }).click()
    await page.getByLabel('Numéro').fill(`${year}-077`)
    await page.getByLabel('Intitulé').fill('Accompagnement renforcé')
    await page
      .getByLabel(/^Premier jour/)
      .first()
      .fill(`01/01/${year}`)
    await page
      .getByLabel(/^Dernier jour/)
      .first()
      .fill(`31/12/${year}`)
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await heading(name, 2).waitFor()
    await page.getByText('Personne n’y est inscrit.').waitFor()
  })

  it('shows who will enter and who cannot and why, then enters those who were kept', async () => {
    await page.getByRole('link', { name: `Inscrire des personnes – ${name}` }).click()
    await heading('Inscrire dans une opération').waitFor()
    await page.getByLabel('Entrée le', { exact: true }).fill(`01/11/${year}`)
    await page.getByLabel('Entrée le', { exact: true }).press('Tab')
    const confirm = page.getByRole('button', { name: /^Inscrire \d+ personne/ })
    await confirm.waitFor()
    await page
      .getByText(/^À compléter : /)
      .first()
      .waitFor()
    await expectAccessible(page, 'participation-preview')
    const people = page.getByRole('checkbox')
    const count = (await people.count()) - 1
    await people.nth(1).uncheck()
    await page.getByRole('button', { name: new RegExp(`^Inscrire ${count - 1} personne`) }).click()
    await heading('Opérations FSE+').waitFor()
    await page.getByText(new RegExp(`^${count - 1} personnes? inscrites? · ${count - 1} présentes?`)).waitFor()
    await expectAccessible(page, 'operations')

    await page.getByRole('link', { name: `Inscrire des personnes – ${name}` }).click()
    await page.getByText(/^Ne peuvent pas être inscrites \(\d+\)/).click()
    await page
      .getByText(/Déjà inscrite depuis le 01\/11/)
      .first()
      .waitFor()
  })

  it('tells on the page of a dossier what its entry lacks, and completes it; a refusal is an answer', async () => {
    await page.getByRole('menuitem', { name: 'Dossiers' }).click()
    const list = page.getByRole('table')
    await list.waitFor()
    for (const at of [0, 1, 2, 3]) {
      await list
        .getByRole('row')
        .nth(at + 1)
        .getByRole('link')
        .first()
        .click()
      const card = page.getByRole('region', { name: 'Opérations FSE+' })
      await card.waitFor()
      if ((await card.getByText(name).count()) > 0) break
      await page.getByRole('menuitem', { name: 'Dossiers' }).click()
      await list.waitFor()
    }
    const card = page.getByRole('region', { name: 'Opérations FSE+' })
    await card.getByText(/Manque : .*Handicap reconnu/).waitFor()
    await card.scrollIntoViewIfNeeded()
    await picture(page, 'participation-card')
    await card.getByRole('button', { name: `Compléter – ${name}` }).click()
    await page.getByLabel('Handicap reconnu').click()
    await page.getByRole('option', { name: 'Ne souhaite pas répondre' }).click()
    await expectAccessible(page, 'participation-dialog')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Participation enregistrée').waitFor()
    await card.getByText(/Manque : (?!.*Handicap)/).waitFor()
    await card.getByRole('button', { name: `Sortie – ${name}` }).click()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Sortie notée').waitFor()
    await card.getByText(/sortie le/).waitFor()
    expectNoComplaint(visit)
  })
})
