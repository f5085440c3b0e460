import type { Page } from 'playwright-core'

/** What has the focus, as a screen reader would tell it. */
interface Focus {
  readonly role: string
  /** Of the question: its own label, or that of the group it stands in. */
  readonly question: string
  /** Of the control itself. */
  readonly name: string
  readonly checked: boolean
}

export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const text = (node: Element | null | undefined) => node?.textContent?.trim() ?? ''
    const named = (node: Element | null) =>
      node === null
        ? ''
        : // A list that opens is named by its label, then by what is chosen in it.
          (node.getAttribute('aria-label') ??
          text(document.getElementById(node.getAttribute('aria-labelledby')?.split(' ')[0] ?? '')))
    const here = document.activeElement
    if (here === null || here === document.body) return { role: '', question: '', name: '', checked: false }
    const input = here instanceof HTMLInputElement ? here : null
    const own =
      named(here) || text(input?.labels?.[0]) || text(here instanceof HTMLTextAreaElement ? here.labels[0] : here)
    const group = here.closest('[role=radiogroup], [role=group]')
    const role = here.getAttribute('role') ?? (input ? input.type : here.tagName.toLowerCase())
    return { role, question: group === null ? own : named(group), name: own, checked: input?.checked ?? false }
  })

/** The choice under the keys in the list that is open, of a menu or under a text. */
export const choiceOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: here } = document
    const active = document.getElementById(here?.getAttribute('aria-activedescendant') ?? '')
    return (active ?? (here instanceof HTMLInputElement ? null : here))?.textContent?.trim() ?? ''
  })

/** Spaces of any width are one; « * » marks what is compulsory. */
export const plain = (name: string): string => name.replaceAll(/\s+/gu, ' ').replace(/ ?\*$/, '')

/** More stops than this between two things done one after the other is too far for anybody. */
const MOST_STOPS = 60

/** Walks with Tab to a control by its name, or to the group of a question; where the focus already is counts. */
export const walkTo = async (
  page: Page,
  wanted: string | { readonly question: string },
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> => {
  const passed: string[] = []
  for (let stops = 0; stops <= MOST_STOPS; stops += 1) {
    const { name, question } = await focusOf(page)
    if (typeof wanted === 'string' ? plain(name) === wanted : plain(question) === wanted.question) return
    passed.push(name)
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not reach ${JSON.stringify(wanted)}: ${passed.join(' | ')}`)
}

/** How a question is answered: text to type, the place of a radio or a mark, names of boxes to tick, text to search for. */
export type Keys =
  | { readonly type: string }
  | { readonly radio: number }
  | { readonly mark: number }
  | { readonly tick: readonly string[] }
  | { readonly search: string }

/** The mark of a scale moves on by itself, once what it changed has been drawn. */
const movedOn = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))))

const answer = async (page: Page, keys: Keys, focus: Focus): Promise<void> => {
  if ('type' in keys) await page.keyboard.type(keys.type)
  else if ('mark' in keys) await page.keyboard.press(String(keys.mark))
  else if ('radio' in keys) {
    await page.keyboard.press('Space')
    for (let step = 0; step < keys.radio; step += 1) await page.keyboard.press('ArrowDown')
  } else if ('search' in keys) {
    await page.keyboard.type(keys.search)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  } else if (keys.tick.includes(focus.name) && !focus.checked) await page.keyboard.press('Space')
}

/**
 * Walks forward with Tab, answers the questions found in `answers` (by the start of their label, once each), and stops
 * on the button named `until`.
 */
export const fillByKeyboard = async (
  page: Page,
  answers: Readonly<Record<string, Keys>>,
  until: string,
): Promise<readonly string[]> => {
  const done = new Set<string>()
  let moved = false
  for (let steps = 0; steps < 400; steps += 1) {
    if (!moved) await page.keyboard.press('Tab')
    moved = false
    const focus = await focusOf(page)
    if (focus.role === 'button' && focus.name === until) return [...done]
    const label = Object.keys(answers).find((start) => focus.question.startsWith(start))
    if (label === undefined || focus.role === 'button') continue
    const keys = answers[label]
    if (keys === undefined || (done.has(label) && !('tick' in keys))) continue
    done.add(label)
    await answer(page, keys, focus)
    if ('mark' in keys) {
      await movedOn(page)
      moved = (await focusOf(page)).question !== focus.question
    }
  }
  throw new Error(`the keyboard never reached « ${until} »`)
}
