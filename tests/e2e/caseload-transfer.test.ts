import { describe, expect, it } from 'vitest'
import { expectAccessible, picture } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name })

describe('the coordination hands a caseload over, and opens a dossier', () => {
  it('sees who follows how many, and how a caseload would be spread, with the reasons', async () => {
    await visit.signIn('coordination@niort.example')
    await page.getByRole('menuitem', { name: 'Portefeuilles' }).click()
    await heading('Portefeuilles').waitFor()
    await page
      .getByRole('link', { name: /^Transférer/ })
      .first()
      .waitFor()
    await expectAccessible(page, 'caseloads')
    await page
      .getByRole('link', { name: /^Transférer/ })
      .first()
      .click()
    await heading('Transférer des dossiers').waitFor()
    await page
      .getByText(/Dossiers ouverts : \d+ sur 40\./)
      .first()
      .waitFor()
    await expectAccessible(page, 'caseload-transfer')
  })

  it('chooses one by hand, keeps another where it is, and transfers the rest at once', async () => {
    const choices = page.getByLabel(/^Le dossier .* va à$/)
    const before = await choices.count()
    expect(before).toBeGreaterThan(1)
    await choices.first().click()
    await page.getByRole('option', { name: 'Ne bouge pas' }).click()
    await page.getByRole('button', { name: new RegExp(`^Transférer ${before - 1} dossier`) }).click()

    await page.getByText(new RegExp(`^${before - 1} dossiers? transférés?$`)).waitFor()
    await heading('Portefeuilles').waitFor()
    await picture(page, 'caseloads-after')
  })

  it('notes an absence and who covers', async () => {
    await page
      .getByRole('button', { name: /^Noter une absence/ })
      .first()
      .click()
    await page.getByLabel('Qui prend le relais').click()
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Absence notée').waitFor()
    await page.getByText(/^Absence depuis le/).waitFor()
    await page.getByRole('button', { name: 'De retour' }).click()
    await page.getByText('Retour noté').waitFor()
  })

  it('is warned of somebody known already, and goes on with another person all the same', async () => {
    const open = async (lastName: string) => {
      await page.getByRole('menuitem', { name: 'Dossiers' }).click()
      await page.getByRole('link', { name: 'Ouvrir un dossier' }).click()
      await page.getByLabel('Nom de famille').fill(lastName)
      await page.getByLabel('Prénom').fill('Zoé')
      await page.getByLabel('Date de naissance', { exact: true }).fill('03/12/1985')
    }
    const send = () => page.getByRole('button', { name: 'Ouvrir un dossier' }).click()
    await open('Lefèvre-Garance')
    await send()
    await heading('Lefèvre-Garance Zoé').waitFor()

    await open('LEFEVRE GARANSE')
    const warning = page.getByRole('status').filter({ hasText: 'Cette personne est peut-être déjà connue du PLIE' })
    await warning.waitFor()
    await warning.getByText('Nom et prénom proches. Même date de naissance.').waitFor()
    await warning.getByText(/est encore ouvert/).waitFor()
    await expectAccessible(page, 'possible-duplicates')
    await send()
    await heading('LEFEVRE GARANSE Zoé').waitFor()
    expectNoComplaint(visit)
  })
})

describe('the list of dossiers', () => {
  it('finds a person one slip apart, keeps a view under a name, and hands over what is ticked', async () => {
    await page.getByRole('menuitem', { name: 'Dossiers' }).click()
    await page.getByRole('searchbox', { name: 'Nom, prénom ou numéro' }).fill('lefvere garance')
    await page.getByRole('link', { name: 'Lefèvre-Garance Zoé' }).waitFor()
    await page.getByRole('button', { name: 'Plus de filtres' }).click()
    await page.getByRole('button', { name: 'Garder cette vue' }).click()
    await page.getByLabel('Nom de la vue').fill('Zoé')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByRole('button', { name: 'Zoé', exact: true }).waitFor()
    await page
      .getByRole('row', { name: /Lefèvre-Garance/ })
      .getByRole('checkbox')
      .check()
    await expectAccessible(page, 'dossier-list', ['wide'])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter (CSV)' }).click()
    expect((await download).suggestedFilename()).toMatch(/^dossiers-.*\.csv$/)

    await page.getByRole('link', { name: 'Transférer' }).click()
    await page.getByText('Lefèvre-Garance Zoé').waitFor()
    await page.getByRole('menuitem', { name: 'Dossiers' }).click()
    await heading('Dossiers').waitFor()
    await page.getByRole('row').nth(1).waitFor()
    await page.getByRole('button', { name: 'Zoé', exact: true }).click()
    await page.getByText('1-2 sur 2').waitFor()
    await expect
      .poll(() => page.getByRole('searchbox', { name: 'Nom, prénom ou numéro' }).inputValue(), { timeout: 10_000 })
      .toBe('lefvere garance')
    expectNoComplaint(visit)
  })
})
