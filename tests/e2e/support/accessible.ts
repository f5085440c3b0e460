import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const OUTPUT = fileURLToPath(new URL('../output/', import.meta.url))
/** `zoomed`: what is left of a 1280 × 1024 screen at 200 %. */
const SIZES = {
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  zoomed: { width: 640, height: 512 },
} as const
type Size = keyof typeof SIZES

/** WCAG 2.2 AA and what axe calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Mode = 'light' | 'dark'
const BOTH: readonly Mode[] = ['dark', 'light']
/** A zoom changes no colour. */
const LIGHT: readonly Mode[] = ['light']

/** What the switch of the bar does, also when a dialog covers it. */
const setMode = (page: Page, mode: Mode) =>
  page.evaluate((next) => {
    const newValue = JSON.stringify(next)
    localStorage.setItem('RaStore.theme', newValue)
    dispatchEvent(new StorageEvent('storage', { key: 'RaStore.theme', newValue }))
  }, mode)

/** Two frames, then nothing left to do: a slow machine is waited for, a quick one is not. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 1_000 })),
        )
      }),
  )

/** Violations only, and the engine put into each document once: the rest takes longer than the rules themselves. */
const violationsOf = async (page: Page, mode: Mode) => {
  const isThere = await page.evaluate(() => 'axe' in window)
  // Only colours depend on the mode.
  const runOnly =
    mode === 'light' ? { type: 'tag' as const, values: RULES } : { type: 'rule' as const, values: ['color-contrast'] }
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], runOnly })
  const { violations } = await axe.analyze()
  return violations
}

const check = async (page: Page, name: string, size: Size, mode: Mode): Promise<void> => {
  const violations = await violationsOf(page, mode)
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${name}: ${id} ${node.html} (${node.any[0]?.message ?? node.all[0]?.message ?? ''})`),
  )
  expect.soft(told).toEqual([])
  expect.soft(await sideways(page), `${name}: scrolls sideways`).toEqual([])
  if (size === 'zoomed') await expectFocusSeen(page, name)
}

/** What makes the page wider than its window, the innermost first; nothing where it fits. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth,
    )
    return [
      'the page',
      ...wide
        .reverse()
        .slice(0, 5)
        .map((one) => one.outerHTML.slice(0, 160)),
    ]
  })

/**
 * Controls that cannot be seen once they have the focus: out of the window, or under a bar that stays in place (WCAG 2.4.11).
 * The focus and the page end where they were.
 */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const before = document.activeElement
    const [x, y] = [scrollX, scrollY]
    const told: string[] = []
    const seenAt = (one: Element, left: number, top: number): boolean => {
      const hit = document.elementFromPoint(left, top)
      return hit !== null && (one.contains(hit) || hit.contains(one) || hit.closest('label')?.contains(one) === true)
    }
    for (const one of document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, [tabindex="0"]',
    )) {
      one.focus()
      if (document.activeElement !== one || one.closest('[aria-hidden=true]') !== null) continue
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const across = [left + 2, (left + right) / 2, right - 2]
      const down = [top + 2, (top + bottom) / 2, bottom - 2]
      if (!across.some((px) => down.some((py) => seenAt(one, px, py)))) told.push(one.outerHTML.slice(0, 200))
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    scrollTo(x, y)
    return told
  })

/** Whatever takes the focus can be seen, at the size the window has. */
export const expectFocusSeen = async (page: Page, name: string): Promise<void> => {
  expect.soft(await covered(page), `${name}: has the focus unseen`).toEqual([])
}

/** Pictures are for people: taken with `JALON_PICTURES=oui`, and where something failed. */
const PICTURES = process.env['JALON_PICTURES'] !== undefined

/** A picture of the screen as it stands, kept in tests/e2e/output. */
export const picture = async (page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> => {
  await mkdir(OUTPUT, { recursive: true })
  await page.screenshot({ path: join(OUTPUT, `${name}.png`), ...options })
}

/** Waits for the bubbles that are closing; one that what has the focus keeps open stays. */
const bubblesGone = (page: Page) =>
  page
    .waitForFunction(() => document.querySelector('[role=tooltip]') === null, undefined, { timeout: 1_500 })
    .catch(() => undefined)

/**
 * The screen passes axe and fits its width, on a wide screen and on a phone, light and dark, and a picture of each is kept where they are asked for;
 * at 200 % what has the focus is seen too. It ends as it began: wide and light.
 */
export const expectAccessible = async (
  page: Page,
  name: string,
  sizes: readonly Size[] = ['wide', 'phone'],
): Promise<void> => {
  // What is under the pointer shows its name in a bubble, outside of everything.
  await page.mouse.move(0, 0)
  await bubblesGone(page)
  for (const size of sizes) {
    await page.setViewportSize(SIZES[size])
    for (const mode of size === 'zoomed' ? LIGHT : BOTH) {
      // The colours of a phone in the dark are those of a wide screen in the dark.
      const checked = mode === 'light' || size === sizes[0]
      if (!checked && !PICTURES) continue
      await setMode(page, mode)
      await settle(page)
      if (PICTURES) await picture(page, `${name}-${size}-${mode}`)
      if (checked) await check(page, `${name}, ${size}, ${mode}`, size, mode)
    }
  }
  await page.setViewportSize(SIZES.wide)
  await settle(page)
}
