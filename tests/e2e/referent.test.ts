import { describe, expect, it } from 'vitest'
import { expectAccessible, picture } from './support/accessible.ts'
import { fillByKeyboard, walkTo } from './support/keyboard.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const saved = () => page.getByRole('status').filter({ hasText: /^Enregistré à/ })
const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name })
const scores = () => page.getByRole('region', { name: 'Scores' }).textContent()
const submit = () => page.getByRole('button', { name: 'Valider le formulaire' })
const mark = (question: RegExp, name: string) =>
  page.getByRole('radiogroup', { name: question }).getByText(name, { exact: true }).click()

/** Asks the API with the session of the page. */
const ask = (query: string, variables: Record<string, unknown>) =>
  page.evaluate(async (body) => {
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': 'fr' }
    const response = await fetch('/graphql/niort', { method: 'POST', headers, body })
    return response.json()
  }, JSON.stringify({ query, variables }))

const NEEDED = [
  'Mois sans emploi',
  'Santé',
  'Logement',
  'Famille et garde d’enfants',
  'Finances',
  'Droit et justice',
  'Langue française',
  'Savoirs de base',
  'Démarches administratives',
  'Numérique',
  'Diplôme le plus élevé',
  'Métier souhaité',
  'Maturité du projet',
  'Priorités retenues ensemble',
]

describe('a référent follows a person, from the first interview to the exit', () => {
  let dossier = ''
  let submissionId = ''

  it('opens a dossier and finds it in the list', async () => {
    await visit.signIn('referent@niort.example')
    await heading(/^Bonjour/).waitFor()
    await page.getByRole('link', { name: 'Ouvrir un dossier' }).click()
    await page.getByLabel('Nom de famille').fill('Églantier')
    await page.getByLabel('Prénom').fill('Olive')
    await page.getByLabel('Date de naissance', { exact: true }).fill('14/07/1988')
    await page.getByLabel('Commune').fill('Niort')
    await expectAccessible(page, 'dossier-opening')
    await page.getByRole('button', { name: 'Ouvrir un dossier' }).click()
    await heading('Églantier Olive').waitFor()

    await page.getByRole('menuitem', { name: 'Dossiers' }).click()
    await page.getByRole('searchbox', { name: 'Nom, prénom ou numéro' }).fill('eglantier')
    await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(2)
    expect(page.url()).toContain('eglantier')
    await expectAccessible(page, 'dossiers')
    await page.getByRole('link', { name: 'Églantier Olive' }).click()
    await heading('La personne', 2).waitFor()
    dossier = page.url()
  })

  it('fills the diagnostic: each answer saves itself, scores follow, a reload keeps everything', async () => {
    await page.getByRole('button', { name: 'Remplir un formulaire' }).click()
    await page.getByRole('menuitem', { name: 'Diagnostic socioprofessionnel' }).click()
    await heading('Diagnostic socioprofessionnel').waitFor()
    submissionId = /submissions\/([\w-]+)/.exec(page.url())?.[1] ?? ''

    await page.getByLabel(/^Date de l’entretien/).fill('01/03/2024')
    await page.getByLabel(/^Enfants à charge/).fill('2')
    await page
      .getByRole('radiogroup', { name: /^Mode de garde à trouver/ })
      .getByLabel('Oui')
      .check()
    await mark(/^Mobilité/, 'Frein bloquant')
    await page
      .getByRole('group', { name: /^Moyens de déplacement/ })
      .getByLabel('Vélo')
      .check()
    await saved().waitFor()
    expect(await scores()).toContain('Total des freins (sur 40)4')
    await expectAccessible(page, 'diagnostic-filling')

    await page.reload()
    await heading('Diagnostic socioprofessionnel').waitFor()
    expect(await page.getByLabel(/^Date de l’entretien/).inputValue()).toBe('01/03/2024')
    expect(await page.getByLabel(/^Enfants à charge/).inputValue()).toBe('2')
    expect(
      await page
        .getByRole('group', { name: /^Moyens de déplacement/ })
        .getByLabel('Vélo')
        .isChecked(),
    ).toBe(true)
    expect(await scores()).toContain('Total des freins (sur 40)4')
  })

  it('refuses what is missing, on its field and in the summary, from the server too', async () => {
    await submit().click()
    const summary = page.getByRole('alert').filter({ hasText: 'sont à revoir' })
    await summary.waitFor()
    for (const label of NEEDED) expect(await summary.textContent()).toContain(label)
    const field = page.getByLabel(/^Mois sans emploi/)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`).textContent()).toMatch(
      /obligatoire|nécessaire/i,
    )
    await page.evaluate(() => scrollTo(0, 0))
    await expectAccessible(page, 'diagnostic-refused')

    await summary.getByRole('button', { name: /^Métier souhaité/ }).click()
    await expect
      .poll(() => page.getByLabel(/^Métier souhaité/).evaluate((node) => node === document.activeElement))
      .toBe(true)

    const { data } = await ask('query ($id: ID!) { submission(id: $id) { lock status } }', { id: submissionId })
    const refusal = await ask(
      `mutation ($id: ID!, $lock: Int!, $key: ID!) {
        submitAnswers(submissionId: $id, lock: $lock, idempotencyKey: $key) {
          __typename ... on AnswersRejected { code message issues { code path message severity } }
        }
      }`,
      { id: submissionId, lock: data.submission.lock, key: crypto.randomUUID() },
    )
    expect(refusal.data.submitAnswers.__typename).toBe('AnswersRejected')
    expect(refusal.data.submitAnswers.issues).toContainEqual(
      expect.objectContaining({ code: 'answers.required', path: expect.arrayContaining(['f_trade']) }),
    )
  })

  it('is filled to the end and submitted by keyboard alone', async () => {
    await page.reload()
    await heading('Diagnostic socioprofessionnel').waitFor()
    const barrier = { mark: 1 }
    const filled = await fillByKeyboard(
      page,
      {
        'Mois sans emploi': { type: '18' },
        'Situation de logement': { radio: 1 },
        Ressources: { tick: ['RSA'] },
        Disponibilité: { type: '35' },
        Santé: barrier,
        Logement: barrier,
        Famille: barrier,
        Finances: { mark: 3 },
        'Droit et justice': { mark: 0 },
        'Langue française': { mark: 0 },
        'Savoirs de base': barrier,
        'Démarches administratives': { mark: 2 },
        Numérique: barrier,
        'Autonomie suffisante': { radio: 0 },
        'Diplôme le plus élevé': { search: 'CAP' },
        'Dernier métier exercé': { type: 'Aide à domicile' },
        'Métier souhaité': { type: 'Agente de crèche' },
        'Maturité du projet': { radio: 2 },
        'Souhaite une formation': { radio: 0 },
        'Formation souhaitée': { type: 'CAP petite enfance' },
        'Priorités retenues ensemble': { type: 'La garde des enfants, puis le permis.' },
      },
      'Valider le formulaire',
    )
    expect(filled).toHaveLength(21)
    await saved().waitFor()
    await page.keyboard.press('Enter')
    await heading('La personne', 2).waitFor()
    await page.getByRole('link', { name: /^Lire – Diagnostic socioprofessionnel/ }).click()
    await page.getByText(/Les réponses ne se modifient plus/).waitFor()
    expect(await page.getByText('Agente de crèche').count()).toBe(1)
    await expectAccessible(page, 'diagnostic-submitted')
  })

  it('records a contract whose hours are not known: the exit is undetermined and says what is missing', async () => {
    await page.goto(dossier)
    const add = page.getByRole('button', { name: 'Ajouter un contrat' })
    await add.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Ajouter un contrat' })
    await dialog.waitFor()
    await expectAccessible(page, 'contract')
    // Three things, by keys alone: the rest is folded.
    await walkTo(page, 'Type de contrat')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: /^CDI/ }).first().waitFor()
    await page.keyboard.type('CDI')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Crèche des Lucioles')
    await page.keyboard.press('Tab')
    await page.keyboard.type('04/03/2024')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })

    const exit = page.getByRole('region', { name: 'Quelle sortie ?' })
    await exit.getByText('Indéterminé : il manque des informations').waitFor()
    const missing = exit.getByRole('alert').getByRole('button')
    expect(await missing.allTextContents()).toContainEqual(expect.stringMatching(/quotité|heures/i))
    await exit.scrollIntoViewIfNeeded()
    await expectAccessible(page, 'exit-undetermined')
  })

  it('completes the contract: CDI at 35 hours is a positive exit, every clause explained in French', async () => {
    await page.getByRole('button', { name: /^Modifier – .*Crèche des Lucioles/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Modifier le contrat' })
    await dialog.getByLabel('Heures par semaine').fill('35')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await dialog.waitFor({ state: 'hidden' })

    const exit = page.getByRole('region', { name: 'Quelle sortie ?' })
    await exit.getByText('Sortie qui s’applique : Sortie positive').waitFor()
    await exit.getByText('CDI ≥ mi-temps').click()
    const clauses = exit.getByRole('list', { name: /Détail des conditions – CDI ≥ mi-temps/ })
    const text = await clauses.textContent()
    expect(text).toMatch(/quotité/i)
    expect(text).toMatch(/attendu : .*50/)
    expect(text).toMatch(/constaté : .*100/)
    await expectAccessible(page, 'exit-positive')
    await page.evaluate(() => scrollTo(0, 0))
    await picture(page, 'dossier-wide')
    await picture(page, 'dossier-whole', { fullPage: true })
  })

  it('had nothing to complain of behind the screens', () => expectNoComplaint(visit))
})
