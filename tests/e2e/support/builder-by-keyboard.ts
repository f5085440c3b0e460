import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { BuilderHands } from './builder.ts'
import { choiceOf, focusOf, plain, walkTo } from './keyboard.ts'
import type { RunningServer } from './running-server.ts'

/** Most lines of a plan walked in a test. */
const MOST_LINES = 30

/** Builds with the keys alone: once the page is loaded nothing is clicked, filled or focused but by a key. */
export const builderByKeyboard = (page: Page, server: RunningServer): BuilderHands => {
  const { keyboard } = page
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key)
  }
  /** Once the screen has followed. */
  const soon = <Told>(told: () => Promise<Told>) => expect.poll(told, { timeout: 5_000 })
  const focused = (role: string) => soon(async () => (await focusOf(page)).role).toBe(role)
  const inPlan = async () => (await focusOf(page)).role === 'treeitem'
  /** From a line, where `Échap` leads back to. */
  const toPlan = async () => {
    if (!(await inPlan())) await press('Escape')
    await focused('treeitem')
  }
  const writeOver = async (text: string) => {
    await press('ControlOrMeta+a')
    await keyboard.type(text)
  }
  /** The line just added waits for its label. */
  const name = async (label: string) => {
    await soon(async () => (await focusOf(page)).name).toMatch(/^Libellé de/)
    await writeOver(label)
    await press('Enter')
    await soon(async () => (await focusOf(page)).name).toContain(label)
  }
  const toLine = async (label: string) => {
    await toPlan()
    await press('Home')
    for (let lines = 0; lines < MOST_LINES; lines += 1) {
      if ((await focusOf(page)).name.startsWith(label)) return
      await press('ArrowDown')
    }
    throw new Error(`no line « ${label} »`)
  }
  const addBy = async (button: string, label: string) => {
    await toPlan()
    await press('+')
    await focused('search')
    await walkTo(page, button, 'Shift+Tab')
    await press('Enter')
    await name(label)
  }
  /** Down the list that opened, to a choice. */
  const down = async (wanted: string) => {
    const { role } = await focusOf(page)
    if (role === 'option' || role === 'menuitem') await press('Home')
    for (let steps = 0; steps < 80; steps += 1) {
      if (plain(await choiceOf(page)) === plain(wanted)) return press('Enter')
      await press('ArrowDown')
    }
    throw new Error(`the list has no « ${wanted} »`)
  }

  return {
    async begin(title, use) {
      await page.goto(`${server.address}/#/forms`)
      await page.getByRole('button', { name: 'Créer un formulaire' }).first().waitFor()
      await walkTo(page, 'Créer un formulaire')
      await press('Enter')
      await focused('text')
      await keyboard.type(title)
      await walkTo(page, 'Usage')
      await press('Enter')
      await focused('option')
      await down(use)
      await focused('combobox')
      await walkTo(page, 'Créer et ouvrir')
      await press('Enter')
      await focused('treeitem')
    },
    addSection: (label) => addBy('Ajouter une section', label),
    addGroup: (label) => addBy('Ajouter un groupe répété', label),
    addNote: (text) => addBy('Ajouter une note', text),
    async addField(type, label) {
      await toPlan()
      await press('+')
      await focused('search')
      await keyboard.type(type)
      await press('Enter')
      await name(label)
    },
    async open(label) {
      await toLine(label)
      await press('Enter')
      await soon(inPlan).toBe(false)
    },
    async moveUp(label) {
      await toLine(label)
      await press('Alt+ArrowUp')
    },
    async write(setting, text) {
      await walkTo(page, setting)
      await writeOver(text)
    },
    async press(button) {
      await walkTo(page, button)
      await press('Enter')
    },
    async tick(question, choice) {
      await walkTo(page, { question })
      for (let steps = 0; (await focusOf(page)).name !== choice; steps += 1) {
        if (steps > 8) throw new Error(`« ${question} » has no « ${choice} »`)
        await press('ArrowDown')
      }
    },
    async choose(list, option) {
      await walkTo(page, list)
      await press('Enter')
      await focused('option')
      await down(option)
      await focused('combobox')
    },
    async find(list, words, option) {
      // The editor of conditions comes a moment after it is asked for.
      await page.getByRole('combobox', { name: list, exact: true }).last().waitFor()
      await walkTo(page, list)
      await writeOver(words)
      await page.getByRole('option', { name: option, exact: true }).waitFor()
      await down(option)
    },
    async pressInMenu(button, item) {
      await walkTo(page, button)
      await press('Enter')
      await focused('menuitem')
      await down(item)
    },
    async view(tab) {
      await press('F6')
      while ((await focusOf(page)).role !== 'tab') await press('F6')
      while ((await focusOf(page)).name !== tab) await press('ArrowRight')
      await press('Enter')
      // A view comes a moment after it is asked for: before, there is nothing to walk to.
      await page.getByRole('tabpanel', { name: tab }).getByRole('button').first().waitFor()
    },
    async publish(reason) {
      while ((await focusOf(page)).role !== 'tab') await press('F6')
      await walkTo(page, 'Publier…', 'Shift+Tab')
      await press('Enter')
      await page.getByRole('heading', { level: 1, name: /^Publier : / }).waitFor()
      await page.getByRole('button', { name: 'Publier la version 1' }).waitFor()
      await walkTo(page, 'Motif')
      await keyboard.type(reason)
      await walkTo(page, 'Publier la version 1')
      await press('Enter')
      await page.getByText('Version 1 publiée').waitFor()
    },
  }
}
