import { describe, expect, it } from 'vitest'
import { expectAccessible, picture } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const deciding = await openVisit(server)
let { page } = visit

const card = () => page.getByRole('region', { name: 'Étapes' })
const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name })
const dialog = (name: string | RegExp) => page.getByRole('dialog', { name })
const save = async (name: string | RegExp) => {
  await dialog(name).getByRole('button', { name: 'Enregistrer' }).click()
  await dialog(name).waitFor({ state: 'hidden' })
}
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

describe('an étape, from its plan to its validation', () => {
  let dossier = ''

  it('is planned by the référent and drawn on the frise', async () => {
    await visit.signIn('referent@niort.example')
    await heading(/^Bonjour/).waitFor()
    const opened = await askInPage(
      page,
      `mutation ($key: ID!) { openDossier(input: { firstName: "Ambre", lastName: "Tilleul", openedAt: "2026-01-05" }, idempotencyKey: $key) {
        __typename ... on DossierPayload { dossier { id } } } }`,
      { key: crypto.randomUUID() },
    )
    const id: string = opened.data.openDossier.dossier.id
    await askInPage(
      page,
      `mutation ($id: ID!, $key: ID!) { recordWorkContract(dossierId: $id, idempotencyKey: $key, input: {
        kind: CDD, employer: "Crèche des Lucioles", startDate: "2026-06-01", signedEndDate: "2026-08-31" }) { __typename } }`,
      { id, key: crypto.randomUUID() },
    )
    dossier = `${server.address}/#/dossiers/${id}/show`
    await page.goto(dossier)
    await heading('La personne', 2).waitFor()
    await card().getByText('Aucune étape de parcours dans ce parcours pour l’instant.').waitFor()

    await card().getByRole('button', { name: 'Ajouter une étape' }).click()
    const adding = dialog('Ajouter une étape')
    await adding.getByRole('combobox', { name: /^Famille d’étape/ }).click()
    await page.getByRole('option', { name: 'Étape formation' }).click()
    await adding.getByLabel(/^Intitulé/).fill('Remise à niveau en français')
    await adding.getByLabel(/^Organisme/).fill('Atelier des Tilleuls')
    await adding.getByLabel(/^Début prévu/).fill('02/02/2026')
    await adding.getByLabel(/^Fin prévue/).fill('30/04/2026')
    await adding.getByLabel(/^Objectif/).fill('Atteindre le niveau A2')
    await expectAccessible(page, 'step-adding', ['wide'])
    await save('Ajouter une étape')

    await card().getByText('Prévue', { exact: true }).waitFor()
    await card().getByText('Justificatif manquant : Justificatifs').waitFor()
    await card().getByRole('figure', { name: 'Frise du parcours' }).waitFor()
    await expect
      .poll(() => card().getByRole('table', { name: 'Frise du parcours' }).textContent())
      .toContain('Remise à niveau en françaisdu 2 février 2026 au 30 avril 2026–')
  })

  it('is started, proved and finished', async () => {
    await card()
      .getByRole('button', { name: /^Démarrer – / })
      .click()
    await dialog(/^Démarrer/)
      .getByLabel(/^Date/)
      .fill('09/02/2026')
    await save(/^Démarrer/)
    await card().getByText('En cours', { exact: true }).waitFor()

    await card()
      .locator('input[type=file]')
      .setInputFiles({ name: 'attestation.pdf', mimeType: 'application/pdf', buffer: PDF })
    await card().getByRole('link', { name: 'attestation.pdf' }).waitFor()
    await card()
      .getByText(/^Justificatif manquant/)
      .waitFor({ state: 'detached' })

    await card()
      .getByRole('button', { name: /^Terminer – / })
      .click()
    await dialog(/^Terminer/)
      .getByLabel(/^Date/)
      .fill('15/05/2026')
    await save(/^Terminer/)
    await card()
      .getByRole('button', { name: /^Bilan final – / })
      .click()
    await dialog(/^Bilan final/)
      .getByLabel(/^Bilan/)
      .fill('Niveau A2 atteint')
    await save(/^Bilan final/)
    await card().getByText('Terminée', { exact: true }).waitFor()
    await card().scrollIntoViewIfNeeded()
    await expectAccessible(page, 'steps')
  })

  it('fills its grid, which already knows what the étape tells', async () => {
    await card()
      .getByRole('button', { name: /^Remplir la grille de validation – / })
      .click()
    await heading('Validation d’une étape').waitFor()
    expect(await page.getByLabel(/^Intitulé/).inputValue()).toBe('Remise à niveau en français')
    expect(await page.getByLabel(/^Bilan avec la personne/).inputValue()).toBe('Niveau A2 atteint')
    await page.getByRole('link', { name: 'attestation.pdf' }).waitFor()
    await page.getByRole('button', { name: 'Valider le formulaire' }).click()

    await heading('La personne', 2).waitFor()
    await card()
      .getByText(/Les critères de la grille valident cette étape/)
      .waitFor()
    expect(
      await card()
        .getByRole('button', { name: /^Valider l’étape/ })
        .count(),
    ).toBe(0)
  })

  it('is validated by the coordination, who reads why, and keeps its explanation', async () => {
    await deciding.signIn('coordination@niort.example')
    page = deciding.page
    await heading(/^Bonjour/).waitFor()
    await page.goto(dossier)
    await card()
      .getByRole('button', { name: /^Valider l’étape de parcours – / })
      .click()
    await dialog(/^Valider l’étape/)
      .getByText(/un justificatif est joint/)
      .waitFor()
    await expectAccessible(page, 'step-validating', ['wide'])
    await save(/^Valider l’étape/)

    await card().getByText('Validée', { exact: true }).waitFor()
    await card().getByText('Pourquoi').click()
    await expect.poll(() => card().locator('details').textContent()).toContain('un justificatif est joint')
    expect(
      await card()
        .getByRole('button', { name: /^Modifier/ })
        .count(),
    ).toBe(0)
    await card().getByRole('button', { name: 'Voir la frise en tableau' }).click()
    await expectAccessible(page, 'step-validated', ['wide'])
  })

  it('prints its frise alone, with the table behind it', async () => {
    const jobs = page.getByRole('heading', { name: 'Contrats de travail' })
    const asked = page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          window.print = () => resolve()
        }),
    )
    await card().getByRole('button', { name: 'Imprimer la frise' }).click()
    await asked
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('cell', { name: 'du 9 février 2026 au 15 mai 2026' }).waitFor()
    expect(await jobs.isVisible()).toBe(false)
    await picture(page, 'frise-printed')
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'print' })
    await jobs.waitFor()
    await page.emulateMedia({ media: 'screen' })
  })

  it('had nothing to complain of behind the screens', () => {
    expectNoComplaint(visit)
    expectNoComplaint(deciding)
  })
})
