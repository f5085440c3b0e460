import type { Locator, Page } from 'playwright-core'
import type { RunningServer } from './running-server.ts'

/** The builder as a person sees it: its panes, the lines of its plan, and the gestures of a hand on them. */
export interface BuilderScreen {
  pane(name: string): Locator
  plan(): Locator
  line(name: string | RegExp): Locator
  /** Labels of the lines, the form's own left out. */
  lines(): Promise<string[]>
  /** Presses a button of the plan. */
  add(button: string): Promise<void>
  /** Writes the label of the line that has the focus. */
  rename(text: string): Promise<void>
  /** As a hand does: pressed, moved little by little, let go above the middle of a line. */
  drag(from: Locator, onto: Locator): Promise<void>
  /** Creates an empty form of a use (« Usage »), from the list of forms. */
  newForm(title: string, use: string): Promise<void>
}

export const builderScreen = (page: Page, server: RunningServer): BuilderScreen => {
  const pane = (name: string) => page.getByRole('region', { name, exact: true })
  const plan = () => pane('Plan')
  const line = (name: string | RegExp) => plan().getByRole('treeitem', { name })
  return {
    pane,
    plan,
    line,
    async lines() {
      const names = await plan().getByRole('treeitem').locator('p').allTextContents()
      return names.slice(1)
    },
    add: (button) => plan().getByRole('button', { name: button }).click(),
    async rename(text) {
      await page.keyboard.press('F2')
      await plan()
        .getByRole('textbox', { name: /^Libellé de/ })
        .fill(text)
      await page.keyboard.press('Enter')
      await line(text).waitFor()
    },
    async drag(from, onto) {
      await from.scrollIntoViewIfNeeded()
      const [start, end] = [await from.boundingBox(), await onto.boundingBox()]
      if (start === null || end === null) throw new Error('both lines are on the screen')
      await page.mouse.move(start.x + 60, start.y + start.height / 2)
      await page.mouse.down()
      await page.mouse.move(end.x + 60, end.y + end.height / 2, { steps: 8 })
      // Near an edge the plan scrolls under the hand, which follows the line.
      for (let last = Number.NaN, { y } = end; y !== last; y = (await onto.boundingBox())?.y ?? y) {
        last = y
        await page.mouse.move(end.x + 60, y + 4, { steps: 4 })
      }
      await page.mouse.up()
    },
    async newForm(title, use) {
      await page.goto(`${server.address}/#/forms`)
      await page.getByRole('button', { name: 'Créer un formulaire' }).first().click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Titre').fill(title)
      await dialog.getByRole('combobox', { name: 'Usage' }).click()
      await page.getByRole('option', { name: use, exact: true }).click()
      await dialog.getByRole('button', { name: 'Créer et ouvrir' }).click()
      await line(title).waitFor()
    },
  }
}

/** What an administrator does to build a form, whatever the hands: a mouse, or the keys alone. */
export interface BuilderHands {
  /** Opens the builder on an empty form of a use (« Usage »). */
  begin(title: string, use: string): Promise<void>
  addSection(label: string): Promise<void>
  addGroup(label: string): Promise<void>
  addNote(text: string): Promise<void>
  addField(type: string, label: string): Promise<void>
  /** Shows the settings of an item. */
  open(label: string): Promise<void>
  /** Puts an item before the one above it. */
  moveUp(label: string, above: string): Promise<void>
  write(setting: string, text: string): Promise<void>
  press(button: string): Promise<void>
  /** One choice out of a few, all of them shown. */
  tick(question: string, choice: string): Promise<void>
  /** One choice out of a list that opens. */
  choose(list: string, option: string): Promise<void>
  /** One choice found by a part of its name. */
  find(list: string, words: string, option: string): Promise<void>
  pressInMenu(button: string, item: string): Promise<void>
  view(name: string): Promise<void>
  publish(reason: string): Promise<void>
}
