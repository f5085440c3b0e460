import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const LITERAL = '<img src=x onerror=alert(1)>'
const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name })
const pane = (name: string) => page.getByRole('region', { name, exact: true })
const line = (name: string | RegExp) => pane('Plan').getByRole('treeitem', { name })
const setting = (name: string | RegExp) => pane('Réglages').getByLabel(name)
const choose = async (within: ReturnType<typeof pane>, label: string | RegExp, option: string | RegExp) => {
  await within.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option }).click()
}

/** From the palette, which is folded again when the screen narrows. */
const addField = async (kind: string) => {
  const type = pane('Plan').getByRole('button', { name: `Ajouter : ${kind}` })
  if (!(await type.isVisible())) await pane('Plan').getByRole('button', { name: 'Ajouter un champ' }).click()
  await type.click()
}

const asProgram = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
  const response = await fetch(`${server.address}/graphql/niort`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${server.tokens.niort}` },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

/** Number and hash of each version of the diagnostic, asked with the session of the page. */
const versions = (): Promise<{ number: number; hash: string }[]> =>
  page.evaluate(async () => {
    const query = '{ forms(kind: DIAGNOSTIC) { versions { number hash } } }'
    const response = await fetch('/graphql/niort', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = await response.json()
    return data.forms[0].versions.toSorted(
      (one: { number: number }, other: { number: number }) => one.number - other.number,
    )
  })

describe('an administrator changes the diagnostic grid of the PLIE', () => {
  let before: { number: number; hash: string }[] = []

  it('finds the diagnostic and opens it', async () => {
    await visit.signIn('administration@niort.example')
    await heading(/^Bonjour/).waitFor()
    await page.getByRole('menuitem', { name: 'Formulaires' }).click()
    await heading('Formulaires').waitFor()
    before = await versions()
    expect(before.map(({ number }) => number)).toEqual([1])
    await page.getByRole('link', { name: 'Modifier « Diagnostic socioprofessionnel »' }).waitFor()
    await expectAccessible(page, 'forms')
    await page.getByRole('link', { name: 'Modifier « Diagnostic socioprofessionnel »' }).click()
    await line('Diagnostic socioprofessionnel').waitFor()
    await expectAccessible(page, 'builder')
  })

  it('adds a section and a scale with its options', async () => {
    await line(/^Projet/).click()
    await pane('Plan').getByRole('button', { name: 'Ajouter une section' }).click()
    await setting('Libellé (français)').fill('Confiance')
    await addField('Échelle notée')
    await setting('Libellé (français)').fill('Confiance en soi')
    await setting('Libellé (anglais)').fill('Self-confidence')
    await pane('Réglages').getByRole('button', { name: 'Coller depuis un tableur' }).click()
    const dialog = page.getByRole('dialog', { name: 'Coller des options' })
    await dialog.getByLabel('Lignes à ajouter').fill('Aucune\tAUCUNE\t0\nFragile\tFRAGILE\t1\nSolide\tSOLIDE\t2')
    await dialog.getByText('3 options seront ajoutées.').waitFor()
    // A dialog of the settings closes with their pane when the screen narrows.
    await expectAccessible(page, 'options-pasted', ['wide'])
    await dialog.getByRole('button', { name: 'Ajouter ces options' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await pane('Aperçu')
      .getByRole('radiogroup', { name: /^Confiance en soi/ })
      .getByText('Fragile')
      .waitFor()
  })

  it('shows the scale under a condition that reads as a French sentence, and sees it live', async () => {
    await setting('Seulement si…').check()
    const clause = pane('Réglages').getByRole('group', { name: 'Clause 1' })
    await clause.getByRole('combobox', { name: 'Élément comparé' }).fill('Souhaite une formation')
    await page.getByRole('option', { name: 'Souhaite une formation', exact: true }).click()
    await choose(clause, 'Comparaison', 'est')
    await choose(clause, 'Valeur', 'Oui')
    await pane('Réglages')
      .getByText(/Souhaite une formation.*oui/i)
      .waitFor()

    const preview = pane('Aperçu')
    const scale = preview.getByRole('radiogroup', { name: /^Confiance en soi/ })
    await scale.waitFor({ state: 'hidden' })
    const training = preview.getByRole('radiogroup', { name: /^Souhaite une formation/ })
    await training.getByLabel('Oui').check()
    await scale.waitFor()
    await scale.scrollIntoViewIfNeeded()
    await expectAccessible(page, 'condition')
    await preview
      .getByRole('radiogroup', { name: /^Souhaite une formation/ })
      .getByLabel('Non')
      .check()
    await scale.waitFor({ state: 'hidden' })
  })

  it('shows what it is given as text, never as markup', async () => {
    await addField('Texte court')
    await setting('Libellé (français)').fill(LITERAL)
    await pane('Aperçu').getByText(LITERAL).waitFor()
    await setting('Nom dans l’API').fill('literalText')
    await setting('Aide (français)').fill('"><script>alert(2)</script>')
    await pane('Aperçu').getByText('"><script>alert(2)</script>').waitFor()
    expectNoComplaint(visit)
  })

  it('publishes version 2 with a reason; version 1 stays as it was', async () => {
    await page.getByText(/^Enregistré à/).waitFor()
    await page.getByRole('button', { name: 'Publier…' }).click()
    await heading(/^Publier : /).waitFor()
    await page
      .getByText(/Confiance en soi/)
      .first()
      .waitFor()
    await expectAccessible(page, 'publication')
    await page.getByRole('button', { name: 'Publier la version 2' }).click()
    await page.getByText('Écrivez le motif de cette version.').waitFor()
    await page.getByLabel('Motif').fill('Mesurer la confiance avant une formation')
    await page.getByRole('button', { name: 'Publier la version 2' }).click()
    await page.getByText('Version 2 publiée').waitFor()
    await expectAccessible(page, 'published')

    await page.getByRole('link', { name: 'Voir les versions' }).click()
    await heading('Diagnostic socioprofessionnel').waitFor()
    await page.getByText('Mesurer la confiance avant une formation').waitFor()
    await expectAccessible(page, 'versions')
    const after = await versions()
    expect(after.map(({ number }) => number)).toEqual([1, 2])
    expect(after[0]).toEqual(before[0])
    expect(after[1]?.hash).not.toBe(before[0]?.hash)
  })

  it('gives programs the new field at once, typed', async () => {
    const { data } = await asProgram<{
      data: { __type: { fields: { name: string; type: { kind: string; name: string } }[] } }
    }>('{ __type(name: "DiagnosticSocioprofessionnelAnswers") { fields { name type { kind name } } } }')
    const typeOf = (name: string) => data.__type.fields.find((field) => field.name === name)?.type
    expect(typeOf('literalText')).toEqual({ kind: 'SCALAR', name: 'String' })
    expect(typeOf('confianceEnSoi')).toEqual({ kind: 'OBJECT', name: expect.stringContaining('ConfianceEnSoi') })
  })

  it('had nothing to complain of behind the screens', () => expectNoComplaint(visit))
})
