import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { bundledChromium } from './bundled-chromium.ts'

/** Where systems put a Chromium or a Chrome; the first one found is used. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** No sandbox: the suites run as root too. The rest keeps the browser from calling home and from asking questions. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--metrics-recording-only',
  '--font-render-hinting=none',
]

interface Program {
  path: string
  env: Readonly<Record<string, string>>
}

const program = async (): Promise<Program> => {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names no file: ${asked}`)
    return { path: asked, env: {} }
  }
  const found = INSTALLED.find((path) => existsSync(path))
  return found === undefined ? bundledChromium() : { path: found, env: {} }
}

export interface BrowserOptions {
  /** Pixels; a phone is 390 × 844. */
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
  locale?: string
}

export interface TestBrowser {
  context: BrowserContext
  page: Page
  /** Closes the browser and removes its profile. */
  close(): Promise<void>
}

/** A Chromium with an empty profile of its own, in French on a wide screen unless asked otherwise. */
export const openBrowser = async (options: BrowserOptions = {}): Promise<TestBrowser> => {
  const { path, env } = await program()
  const profile = await mkdtemp(join(tmpdir(), 'jalon-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: true,
    args: FLAGS,
    env: { ...definedEnvironment(), ...env },
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  return { context, page: context.pages()[0] ?? (await context.newPage()), close }
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
