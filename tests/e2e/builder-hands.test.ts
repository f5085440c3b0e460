import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { builderScreen } from './support/builder.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
page.setDefaultTimeout(10_000)
await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

const { plan, line, lines, add, rename, drag, newForm } = builderScreen(page, server)

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
    await line('Nouvelle section').and(page.locator(':focus')).waitFor()
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
