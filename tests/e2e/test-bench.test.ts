// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${name}` is how a formula of XLSForm names a question.
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { expectAccessible } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name })
const pane = (name: string) => page.getByRole('region', { name, exact: true })
const tab = (name: string | RegExp) => page.getByRole('tab', { name })
const theCase = () => pane('Cas de référence').getByRole('listitem').filter({ hasText: NAME })
const NAME = 'CDI à plein temps, essai de recette'

describe('an administrator tries the exit criteria before publishing them', () => {
  it('fills a contract in the bench and sees why the exit applies, clause by clause', async () => {
    await visit.signIn('administration@niort.example')
    await heading(/^Bonjour/).waitFor()
    await page.getByRole('menuitem', { name: 'Formulaires' }).click()
    await page
      .getByRole('link', { name: /^Modifier « .*bilan/i })
      .first()
      .click()
    await tab('Essais').click()
    const situation = pane('Situation')
    await pane('Cas de référence')
      .getByText(/Les \d+ cas donnent le résultat attendu/)
      .waitFor()
    await situation.getByLabel('Aujourd’hui est le').fill('15/07/2026')
    await situation.getByRole('combobox', { name: 'Contrats de travail' }).click()
    await page.getByRole('option', { name: '1 saisi' }).click()
    const contract = situation.getByRole('group', { name: 'Contrat 1' })
    await contract.getByText('Ce contrat ne compte pas encore').waitFor()
    await contract.getByRole('combobox', { name: 'Type de contrat' }).click()
    await page.getByRole('option', { name: 'CDI', exact: true }).click()
    await contract.getByLabel('Premier jour travaillé').fill('05/01/2026')
    await contract.getByText('Ce contrat ne compte pas encore').waitFor({ state: 'hidden' })
    await contract.getByLabel('Heures par semaine').fill('35')

    const result = pane('Résultat')
    await result.getByText('résultat « Sortie positive »').waitFor()
    const rule = result.getByRole('listitem').filter({ hasText: 'CDI ≥ mi-temps' }).first()
    await rule.locator('summary').first().click()
    await rule
      .getByText(/attendu : .*constaté : /)
      .first()
      .waitFor()
    await expectAccessible(page, 'bench-verdict')
  })

  it('keeps it as a golden case', async () => {
    await page.getByRole('button', { name: 'Garder comme cas de référence' }).click()
    const dialog = page.getByRole('dialog', { name: /Garder cette situation/ })
    expect(await dialog.getByRole('checkbox', { name: /^La conclusion\s:\srésultat/ }).isChecked()).toBe(true)
    await dialog.getByRole('button', { name: 'Garder ce cas' }).click()
    await dialog.getByText('Donnez un nom à ce cas.').waitFor()
    await dialog.getByLabel(/^Nom du cas/).fill(NAME)
    await expectAccessible(page, 'bench-keep', ['wide'])
    await dialog.getByRole('button', { name: 'Garder ce cas' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await pane('Cas de référence').getByLabel('Chercher un cas').fill('recette')
    await theCase().getByText('Conforme').waitFor()
  })

  it('breaks the criterion: the case turns red, says what differs, and publication is blocked for that reason', async () => {
    await tab('Calculs et décisions').click()
    await page
      .getByRole('list', { name: 'Décisions' })
      .getByRole('button', { name: /^1\. CDI ≥ mi-temps/ })
      .click()
    await page.getByRole('button', { name: 'Supprimer', exact: true }).click()
    // What the removal touches is told first: cases of the preset expect this very criterion.
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
    await tab('Essais').click()
    await pane('Cas de référence').getByLabel('Chercher un cas').fill('recette')
    await theCase()
      .getByText(/^Attendu\s:\srésultat\s«\sSortie positive\s»\s;\sobtenu\s:\s/)
      .waitFor()
    await expectAccessible(page, 'bench-red')

    await page.getByText(/^Enregistré à/).waitFor()
    await page.getByRole('button', { name: 'Publier…' }).click()
    await heading(/^Publier : /).waitFor()
    await page
      .getByRole('link', { name: new RegExp(`${NAME}.*attendu`) })
      .first()
      .click()
    await theCase()
      .getByText(/^Attendu/)
      .first()
      .waitFor()
  })
})

describe('an administrator looks after a form', () => {
  it('reads how the diagnostic fares', async () => {
    await page.getByRole('menuitem', { name: 'Formulaires' }).click()
    await page.getByRole('link', { name: 'Diagnostic socioprofessionnel', exact: true }).click()
    await page.getByRole('link', { name: 'Santé du formulaire' }).click()
    await heading('Santé : Diagnostic socioprofessionnel').waitFor()
    await page.getByRole('table', { name: 'Comment il est rempli' }).waitFor()
    await expectAccessible(page, 'form-health')
  })

  it('imports an XLSForm, told what was read before anything is created', async () => {
    const survey = [
      ['type', 'name', 'label', 'relevant', 'appearance'],
      ['integer', 'children', 'Enfants à charge', '', 'minimal'],
      ['text', 'names', 'Leurs prénoms', '${children} > 0', ''],
    ]
    const buffer = await writeExcelFile([
      { sheet: 'survey', data: survey.map((row) => row.map((value) => ({ value }))) },
    ]).toBuffer()
    await page.getByRole('menuitem', { name: 'Formulaires' }).click()
    await page.getByRole('button', { name: 'Importer' }).click()
    const dialog = page.getByRole('dialog', { name: 'Importer un formulaire' })
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'enquete.xlsx', mimeType: 'application/octet-stream', buffer })
    await dialog.getByText('Lu, en laissant de côté 1 chose.').waitFor()
    await expectAccessible(page, 'form-import', ['wide'])
    await dialog.getByLabel(/^Titre/).fill('Enquête famille')
    await dialog.getByRole('button', { name: 'Créer le formulaire' }).click()
    await heading('Enquête famille').waitFor()
    await page
      .getByRole('treeitem', { name: /Leurs prénoms/ })
      .first()
      .waitFor()
  })

  it('downloads a form as a PDF', async () => {
    await page.getByRole('menuitem', { name: 'Formulaires' }).click()
    await page.getByRole('link', { name: 'Fiche bilan et sortie', exact: true }).click()
    await page.getByRole('button', { name: 'Exporter…', exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /^PDF à imprimer/ }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('had nothing to complain of behind the screens', () => expectNoComplaint(visit))
})
