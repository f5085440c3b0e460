import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const TITLE = 'Sortie à l’essai'
const SHEET = [
  'Libellé\tAnglais\tCode\tPoints\tÉtiquettes',
  'CDI\tPermanent contract\tCDI\t3\tdurable',
  'CDD de 6 mois et plus\tFixed-term, 6 months or more\tCDD6\t2\tdurable',
  'Intérim\tTemporary work\tINT\t1\t',
  'Aucun contrat\t\tNON\t0\t',
].join('\n')

const pane = (name: string) => page.getByRole('region', { name, exact: true })
const line = (name: string | RegExp) => pane('Plan').getByRole('treeitem', { name })
const setting = (name: string | RegExp) => pane('Réglages').getByLabel(name)
const view = async (name: string) => {
  await page.getByRole('tab', { name, exact: true }).click()
}
const clause = (position: number) => page.getByRole('group', { name: `Clause ${position}`, exact: true }).first()
const pick = async (within: ReturnType<typeof pane>, label: string, text: string, option: string | RegExp = text) => {
  await within.getByRole('combobox', { name: label, exact: true }).first().fill(text)
  await page.getByRole('option', { name: option }).first().click()
}
const choose = async (within: ReturnType<typeof pane>, label: string, option: string | RegExp) => {
  await within.getByRole('combobox', { name: label, exact: true }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
/** The draft as the server keeps it, once it keeps everything. */
const draft = async () => {
  await page.getByText(/^Enregistré à/).waitFor()
  const { data } = await askInPage(page, '{ forms(kind: EXIT) { title draft { definition } } }', {})
  return data.forms.find((form: { title: string }) => form.title === TITLE).draft.definition
}

describe('an administrator writes exit criteria from an empty form', () => {
  it('adds two questions, one with a list pasted from a spreadsheet', async () => {
    await visit.signIn('administration@niort.example')
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    await askInPage(
      page,
      'mutation ($title: String!, $key: ID!) { createForm(kind: EXIT, title: $title, idempotencyKey: $key) { __typename } }',
      { title: TITLE, key: crypto.randomUUID() },
    )
    await page.getByRole('menuitem', { name: 'Formulaires' }).click()
    await page.getByRole('link', { name: `Modifier « ${TITLE} »` }).click()
    await pane('Plan').getByRole('button', { name: 'Ajouter un champ' }).click()
    await pane('Plan').getByRole('button', { name: 'Ajouter : Choix unique' }).click()
    await setting('Libellé (français)').fill('Contrat obtenu')
    await pane('Réglages').getByRole('button', { name: 'Coller depuis un tableur' }).click()
    const dialog = page.getByRole('dialog', { name: 'Coller des options' })
    await dialog.getByLabel('Lignes à ajouter').fill(SHEET)
    await dialog.getByText('Colonnes reconnues : libellé, anglais, code, score, étiquettes.').waitFor()
    await dialog.getByRole('cell', { name: 'CDD de 6 mois et plus' }).waitFor()
    await dialog.getByRole('button', { name: 'Ajouter ces options' }).click()
    await pane('Plan').getByRole('button', { name: 'Ajouter : Nombre à virgule' }).click()
    await setting('Libellé (français)').fill('Heures par semaine')
    await pane('Réglages').getByLabel('Concepts nationaux').fill('fse:EE')
    await page.getByRole('option', { name: 'fse:EECO09' }).click()
    await line(/^Contrat obtenu/).waitFor()
  })

  it('fills the list like a spreadsheet, by keyboard only', async () => {
    await view('Listes')
    await page.getByRole('list', { name: 'Listes d’options' }).getByRole('button').first().click()
    const table = page.getByRole('table', { name: 'Options de la liste' })
    await table.getByLabel('Libellé de « Aucun contrat »', { exact: true }).focus()
    await press('ArrowDown', 'Enter')
    await table.getByLabel('Libellé de « Option 5 »', { exact: true }).waitFor()
    await expect.poll(focused).toBe('Libellé de « Option 5 »')
    await page.keyboard.type('Contrat aidé')
    await press('Tab')
    await page.keyboard.type('Subsidised contract')
    await press('Alt+ArrowUp', 'Alt+ArrowUp')
    await expect.poll(focused).toBe('Libellé anglais de « Contrat aidé »')
    await press('ArrowRight', 'ArrowRight')
    await page.keyboard.type('2')
    await expectAccessible(page, 'builder-lists')
    const { lists } = await draft()
    expect(lists[0].options.map(({ code, score }: { code: string; score?: number }) => [code, score])).toEqual([
      ['CDI', 3],
      ['CDD6', 2],
      ['contrat-aide', 2],
      ['INT', 1],
      ['NON', 0],
    ])
  })

  it('computes points with bands', async () => {
    await view('Calculs et décisions')
    await page.getByText('Exemple : « Quotité de travail »', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Ajouter une valeur' }).click()
    await page.getByLabel('Libellé (français)').fill('Points du contrat')
    const value = page.getByRole('group', { name: 'Comment la valeur est calculée' })
    await value.getByRole('button', { name: 'Valeur : prendre un autre élément, ou calculer' }).click()
    await pick(value, 'Valeur', 'Score de', /Score de « Contrat obtenu »/)
    for (const [name, bound] of [
      ['Fragile', '1'],
      ['Durable', '3'],
    ] as const) {
      await page.getByRole('button', { name: 'Ajouter une tranche' }).click()
      await expect.poll(focused).toBe('Jusqu’à de « tranche sans nom »')
      await press('ControlOrMeta+a')
      await page.keyboard.type(bound)
      await press('Tab')
      await page.keyboard.type(name)
    }
    await page.getByText('Au-delà de 3 : aucune tranche.').waitFor()
    await page.getByRole('list', { name: 'Valeurs calculées' }).getByText('Score de contrat obtenu').waitFor()
  })

  it('checks the answers together, and is told where a problem stands', async () => {
    await page.getByRole('button', { name: 'Ajouter un contrôle' }).click()
    await page.getByLabel('Message (français)').fill('')
    await page.getByText('Le texte français est indispensable.').waitFor()
    await page.getByLabel('Message (français)').fill('Un contrat sans heures ?')
    await page.getByLabel('Message (anglais)').fill('A contract without hours?')
    await page.getByLabel(/^Avertissement/).check()
    await page.getByLabel('Sous quels champs').fill('Heures')
    await page.getByRole('option', { name: 'Heures par semaine' }).click()
    await pick(clause(1), 'Élément comparé', 'Heures par semaine')
    await choose(clause(1), 'Comparaison', 'est moins de')
    await clause(1).getByLabel('Valeur', { exact: true }).fill('1')
    await page
      .getByRole('list', { name: 'Contrôles' })
      .getByText('Heures par semaine moins de 1', { exact: true })
      .waitFor()
  })

  it('decides by two rules in order, the second put first by keyboard', async () => {
    const rules = page.getByRole('list', { name: 'Décisions' })
    await page.getByRole('button', { name: 'Ajouter une règle' }).click()
    await page.getByLabel('Libellé (français)').fill('Emploi à temps partiel')
    await page.getByRole('combobox', { name: 'Résultat proposé' }).fill('Emploi fragile')
    await page.getByRole('option', { name: 'Nouveau résultat : « Emploi fragile » (emploi-fragile)' }).click()
    await pick(clause(1), 'Élément comparé', 'Points du contrat')
    await choose(clause(1), 'Comparaison', 'est au moins')
    await clause(1).getByLabel('Valeur', { exact: true }).fill('1')
    await page.getByLabel('Parce que (français)').fill('La personne travaille, sans que ce soit durable.')
    await rules.getByText('Points du contrat au moins 1', { exact: true }).waitFor()

    await page.getByRole('button', { name: 'Ajouter une règle' }).click()
    await page.getByLabel('Libellé (français)').fill('Emploi durable à mi-temps')
    await pick(clause(1), 'Élément comparé', 'Points du contrat')
    await choose(clause(1), 'Comparaison', 'est au moins')
    await clause(1).getByLabel('Valeur', { exact: true }).fill('2')
    await page.getByLabel('Parce que (français)').fill('La personne a un contrat durable.')
    await page.getByLabel('Justificatifs exigés').fill('Contrat de travail\nBulletin de salaire')
    await page.getByLabel('Confirmée après').fill('6')
    await rules.getByRole('button', { name: 'Monter « Emploi durable à mi-temps »' }).focus()
    await press('Enter')
    await rules.getByText('1. Emploi durable à mi-temps').waitFor()
    await expectAccessible(page, 'builder-logic')

    const { rules: kept, checks, computed } = await draft()
    const [points] = computed
    expect(points).toMatchObject({ api: 'pointsDuContrat', expr: { op: 'score' } })
    expect(points.bands.map(({ upTo, label }: { upTo: number; label: object }) => [upTo, label])).toEqual([
      [1, { fr: 'Fragile' }],
      [3, { fr: 'Durable' }],
    ])
    expect(checks).toMatchObject([{ level: 'warning', message: { en: 'A contract without hours?' } }])
    expect(kept).toMatchObject([
      {
        outcome: 'positive',
        hit: 'first',
        when: { op: 'ge', a: [{ c: points.id }, { v: 2 }] },
        confirmAfter: { n: 6, unit: 'm' },
        evidence: ['Contrat de travail', 'Bulletin de salaire'],
      },
      { outcome: 'emploi-fragile', when: { op: 'ge', a: [{ c: points.id }, { v: 1 }] } },
    ])
  })

  it('is told what uses a value, is led there, and undoes a removal', async () => {
    await page
      .getByRole('list', { name: 'Valeurs calculées' })
      .getByRole('button', { name: /^Points du contrat/ })
      .click()
    await page.getByRole('button', { name: 'Supprimer', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '« Points du contrat » ne peut pas être supprimé' })
    await dialog.getByRole('button', { name: 'Règle « Emploi à temps partiel »' }).click()
    await page.getByRole('heading', { level: 2, name: 'Emploi à temps partiel' }).waitFor()
    await page.getByRole('button', { name: 'Supprimer', exact: true }).click()
    const rules = page.getByRole('list', { name: 'Décisions' })
    await rules.getByText('Emploi à temps partiel').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Annuler : Retrait d’une règle' }).click()
    await rules.getByText('2. Emploi à temps partiel').waitFor()
  })

  it('translates what is left, from text to text by keyboard', async () => {
    await view('Traductions')
    await page.getByLabel('À traduire seulement').check()
    const inputs = page.getByLabel(/^Anglais de/)
    await inputs.first().focus()
    for (let left = await inputs.count(); left > 0; left -= 1) {
      await page.keyboard.type(`English text ${left}`)
      await press('ControlOrMeta+Enter')
    }
    await page.getByText('Tout est traduit.').waitFor()
    await page.getByLabel('À traduire seulement').uncheck()
    await expectAccessible(page, 'builder-translations')
  })

  it('has nothing left between the draft and its publication', async () => {
    await view('Questions')
    await page.getByText('Rien ne s’oppose à la publication.').waitFor()
    await page.getByText(/^Enregistré à/).waitFor()
    expect(await page.getByRole('button', { name: 'Publier…' }).isEnabled()).toBe(true)
    expectNoComplaint(visit)
  })
})
