import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name })
const pane = (name: string) => page.getByRole('region', { name, exact: true })
const tab = (name: string) => page.getByRole('tab', { name })
const caseNamed = (name: string) => pane('Cas de référence').getByRole('button', { name: new RegExp(`^${name}`) })
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
    await situation.getByRole('combobox', { name: 'Contrats de travail' }).waitFor()
    await page.getByText(/Les \d+ cas donnent le résultat attendu/).waitFor()
    await situation.getByLabel('Aujourd’hui est le').fill('15/07/2026')
    await situation.getByRole('combobox', { name: 'Contrats de travail' }).click()
    await page.getByRole('option', { name: '1 saisi' }).click()
    const contract = situation.getByRole('group', { name: 'Contrat 1' })
    await contract.getByText('Ce contrat ne compte pas encore').waitFor()
    await contract.getByRole('combobox', { name: 'Type de contrat' }).click()
    await page.getByRole('option', { name: 'CDI', exact: true }).click()
    await contract.getByLabel('Premier jour travaillé').fill('05/01/2026')
    await contract.getByText('Ce contrat ne compte pas encore').waitFor({ state: 'hidden' })
    await expectAccessible(page, 'bench-open', ['wide'])
    await contract.getByLabel('Heures par semaine').fill('35')

    const result = pane('Résultat')
    await result.getByText('Résultat « Sortie positive »').waitFor()
    const rule = result.getByRole('listitem').filter({ hasText: 'Rempli' }).first()
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
    expect(
      await dialog.getByRole('checkbox', { name: /^Le résultat : résultat « Sortie positive »/ }).isChecked(),
    ).toBe(true)
    await dialog.getByRole('button', { name: 'Garder ce cas' }).click()
    await dialog.getByText('Donnez un nom à ce cas.').waitFor()
    await dialog.getByLabel('Nom du cas').fill(NAME)
    await expectAccessible(page, 'bench-keep')
    await dialog.getByRole('button', { name: 'Garder ce cas' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await pane('Cas de référence').getByLabel('Chercher un cas').fill('recette')
    await caseNamed(NAME).getByText('Conforme').waitFor()
  })

  it('had nothing to complain of behind the screens', () => expectNoComplaint(visit))
})
