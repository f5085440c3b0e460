import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect } from 'vitest'
import { type BrowserOptions, openBrowser } from '../../support/browser.ts'
import { picture } from './accessible.ts'
import type { RunningServer } from './running-server.ts'

/** A person in front of a browser. */
export interface Visit {
  page: Page
  /** Signs in as this demonstration account, from the sign-in page. */
  signIn(email: string, password?: string): Promise<void>
  /** What a person or an operator would notice behind the screen: dialogs, script errors, refused content, strangers. */
  readonly complaints: readonly string[]
}

/** Screens change at once: half-faded colours would be measured otherwise. */
const STILL =
  '*, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important }'

/** Opens a browser on the running product; it closes when the file ends. */
export const openVisit = async (server: RunningServer, options: BrowserOptions = {}): Promise<Visit> => {
  const { context, page, close } = await openBrowser(options)
  afterAll(close)
  page.setDefaultTimeout(30_000)
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(page, `failed-${task.id.replaceAll(/\W/g, '-')}`)
  })
  await context.addInitScript((css) => {
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style')
      style.textContent = css
      document.head.append(style)
    })
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
    )
  }, STILL)
  const complaints: string[] = []
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('console', (message) => {
    const text = message.text()
    if (text.startsWith('CSP: ') || text.includes('Content Security Policy')) complaints.push(text)
    // React and MUI tell of broken markup only here.
    else if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      complaints.push(`console: ${text}`)
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== server.address) complaints.push(`request to ${origin}`)
  })
  return {
    page,
    complaints,
    async signIn(email, password = server.password) {
      await page.goto(server.address)
      await page.getByLabel('Adresse e-mail').fill(email)
      await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password)
      await page.getByRole('button', { name: 'Se connecter' }).click()
    },
  }
}

/** Nothing went wrong behind the screens seen so far. */
export const expectNoComplaint = (visit: Visit): void => {
  expect(visit.complaints).toEqual([])
}
