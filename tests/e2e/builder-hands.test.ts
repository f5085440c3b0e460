import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
page.setDefaultTimeout(10_000)
await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

const pane = (name: string) => page.getByRole('region', { name, exact: true })
const plan = () => pane('Plan')
const line = (name: string | RegExp) => plan().getByRole('treeitem', { name })
const lines = async () => {
  const names = await plan().getByRole('treeitem').locator('p').allTextContents()
  return names.slice(1)
}
const add = (what: string) => plan().getByRole('button', { name: what }).click()
const rename = async (text: string) => {
  await page.keyboard.press('F2')
  await plan()
    .getByRole('textbox', { name: /^Libellé de/ })
    .fill(text)
  await page.keyboard.press('Enter')
  await line(text).waitFor()
}
/** As a hand does: pressed, moved little by little, let go above the middle of a line. */
const drag = async (from: ReturnType<typeof line>, onto: ReturnType<typeof line>) => {
  await from.scrollIntoViewIfNeeded()
  const [start, end] = [await from.boundingBox(), await onto.boundingBox()]
  if (start === null || end === null) throw new Error('both lines are on the screen')
  await page.mouse.move(start.x + 60, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + 60, end.y + end.height / 2, { steps: 8 })
  await page.mouse.move(end.x + 60, end.y + 4, { steps: 4 })
  await page.mouse.up()
}
const newForm = async (title: string, kind: string) => {
  await page.goto(`${server.address}/#/forms`)
  await page.getByRole('button', { name: 'Créer un formulaire' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Titre').fill(title)
  await dialog.getByRole('combobox', { name: 'Usage' }).click()
  await page.getByRole('option', { name: kind, exact: true }).click()
  await dialog.getByRole('button', { name: 'Créer et ouvrir' }).click()
  await line(title).waitFor()
}

describe('the hands of the builder', () => {
  it('build a form from nothing with the mouse: palette, drag and drop, sections', async () => {
    await visit.signIn('administration@niort.example')
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    await newForm('Bilan à la souris', 'Bilan')
    await add('Ajouter une section')
    await line('Nouvelle section').dblclick()
    await plan()
      .getByRole('textbox', { name: /^Libellé de/ })
      .fill('Situation')
    await page.keyboard.press('Enter')
    await add('Ajouter un champ')
    for (const kind of ['Texte court', 'Date', 'Oui ou non']) await add(`Ajouter : ${kind}`)
    await expectAccessible(page, 'builder-palette')

    await drag(line(/Oui ou non/), line(/Texte court/))

    await expect
      .poll(async () => (await line(/./).allTextContents()).join('|'))
      .toMatch(/Situation.*Oui ou non.*Texte court.*Date/)
  })

  it('choose several, and name the consequences before removing', async () => {
    await line(/Texte court/).click()
    await line(/Date/).click({ modifiers: ['Shift'] })
    await plan().getByText('2 éléments choisis').waitFor()
    await page.keyboard.press('Delete')
    const dialog = page.getByRole('dialog', { name: 'Supprimer ces 2 éléments ?' })
    await dialog.waitFor()
    await expectAccessible(page, 'builder-removal', ['wide'])
    await dialog.getByRole('button', { name: 'Supprimer les 2' }).click()
    await line(/Date/).waitFor({ state: 'detached' })
  })

  it('go back to any moment of the journal', async () => {
    await page.getByRole('button', { name: 'Journal' }).click()
    const journal = page.getByRole('dialog', { name: 'Journal des modifications' })
    await journal.getByText(/^Retrait de plusieurs éléments/).waitFor()
    await journal
      .getByRole('button', { name: /^Ajout d’un champ/ })
      .first()
      .click()
    await expectAccessible(page, 'builder-journal', ['wide'])
    await journal.getByRole('button', { name: 'Fermer' }).click()
    await line(/Date/).waitFor()
  })

  it('copy from one form to another', async () => {
    await line('Situation').click()
    await page.keyboard.press('Control+c')
    await page.getByText(/^Enregistré à/).waitFor()
    await newForm('Bilan au clavier', 'Bilan')
    await line('Bilan au clavier').focus()
    await page.keyboard.press('Control+v')
    await line(/Oui ou non/).waitFor()
    await expect.poll(lines).toContain('Situation')
  })

  it('build by keyboard alone: add, name, move, nest, group, find, undo', async () => {
    await line('Situation').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('Control+g')
    await line('Nouvelle section').focus()
    await rename('Suites')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(async () => line('Suites').getAttribute('aria-level')).toBe('2')
    await page.keyboard.press('Control+f')
    await page.keyboard.type('situ')
    await expect.poll(async () => (await lines()).length).toBe(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+d').catch(() => undefined)
    await line('Suites').focus()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await lines()).join('|')).not.toContain('Suites')
    expectNoComplaint(visit)
  })
})
