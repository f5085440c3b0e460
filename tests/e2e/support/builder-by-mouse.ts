import type { Page } from 'playwright-core'
import { type BuilderHands, builderScreen } from './builder.ts'
import type { RunningServer } from './running-server.ts'

/** Builds with the mouse; only texts are typed. */
export const builderByMouse = (page: Page, server: RunningServer): BuilderHands => {
  const { pane, plan, line, lines, add, drag, newForm } = builderScreen(page, server)
  const setting = (label: string) => page.getByRole('textbox', { name: label, exact: true }).last()
  const list = (label: string) => page.getByRole('combobox', { name: label, exact: true }).last()
  const option = (name: string) => page.getByRole('option', { name, exact: true })
  const name = async (label: string) => {
    await pane('Réglages')
      .getByLabel(/^(Libellé|Texte de la note) \(français\)/)
      .fill(label)
    await line(new RegExp(`^${label}`)).waitFor()
  }
  const palette = (type: string) => plan().getByRole('button', { name: `Ajouter : ${type}` })

  return {
    begin: newForm,
    async addSection(label) {
      await add('Ajouter une section')
      await name(label)
    },
    async addGroup(label) {
      await add('Ajouter un groupe répété')
      await name(label)
    },
    async addNote(text) {
      await add('Ajouter une note')
      await name(text)
    },
    async addField(type, label) {
      if (!(await palette(type).isVisible())) await add('Ajouter un champ')
      // The first is let go on the form itself, which holds nothing else.
      if ((await lines()).length > 0) await palette(type).click()
      else {
        await palette(type).hover()
        await drag(palette(type), plan().getByRole('treeitem').first())
      }
      await name(label)
    },
    open: (label) => line(new RegExp(`^${label}`)).click(),
    moveUp: (label, above) => drag(line(label), line(above)),
    write: (label, text) => setting(label).fill(text),
    press: (button) => page.getByRole('button', { name: button, exact: true }).last().click(),
    tick: (question, choice) =>
      page
        .getByRole('radiogroup', { name: question, exact: true })
        .getByRole('radio', { name: choice, exact: true })
        .check(),
    async choose(label, wanted) {
      await list(label).click()
      await option(wanted).click()
    },
    async find(label, words, wanted) {
      await list(label).fill(words)
      await option(wanted).click()
    },
    async pressInMenu(button, item) {
      await page.getByRole('button', { name: button, exact: true }).click()
      await page.getByRole('menuitem', { name: item, exact: true }).click()
    },
    view: (tab) => page.getByRole('tab', { name: tab, exact: true }).click(),
    async publish(reason) {
      await page.getByRole('button', { name: 'Publier…' }).click()
      await page.getByRole('textbox', { name: 'Motif' }).fill(reason)
      await page.getByRole('button', { name: 'Publier la version 1' }).click()
      await page.getByText('Version 1 publiée').waitFor()
    },
  }
}
