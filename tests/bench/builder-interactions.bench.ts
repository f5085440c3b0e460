import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, bench, describe } from 'vitest'
import { draftByApi } from '../e2e/support/draft-by-api.ts'
import { startServer } from '../e2e/support/running-server.ts'
import { openBrowser } from '../support/browser.ts'
import { testDatabase } from '../support/test-database.ts'
import { longForm } from './long-form.ts'
import { mainThread, type Work } from './main-thread.ts'

/** Main-thread work of each act in the builder, on a form of 300 fields and on one of 30. Budget: 100 ms of an idle machine. */
const SIZES = [30, 300] as const
const ROUNDS = 15
const WARM_UP = 2
const EMAIL = 'administration@niort.example'

const database = await testDatabase()
const home = await mkdtemp(join(tmpdir(), 'jalon-bench-'))
const server = startServer(database, home)
const address = await server.address()
const { page, context, close } = await openBrowser()
afterAll(async () => {
  await close()
  await server.stop()
  await rm(home, { recursive: true, force: true })
})
page.setDefaultTimeout(60_000)

const { password } = JSON.parse(await readFile(join(home, 'demo.json'), 'utf8'))
await page.goto(address)
await page.getByLabel('Adresse e-mail').fill(EMAIL)
await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password)
await page.getByRole('button', { name: 'Se connecter' }).click()
await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
const work = await mainThread(context, page)

const pane = (name: string) => page.getByRole('region', { name, exact: true })
const line = (n: number) => pane('Plan').locator(`[data-row="f_${n}"]`)

/** Where to click without asking the page: asking would count as its work. */
const middleOf = async (found: ReturnType<typeof line>) => {
  await found.scrollIntoViewIfNeeded()
  const box = await found.boundingBox()
  if (box === null) throw new Error('nothing to click on')
  return { x: box.x + Math.min(60, box.width / 2), y: box.y + box.height / 2 }
}

/** Each act: what comes before (not measured), and the act itself, by mouse or keyboard as a hand does it. */
const ACTS = {
  'select a field': async (round: number) => {
    const { x, y } = await middleOf(line(3 + (round % 6)))
    return () => page.mouse.click(x, y)
  },
  'type one character of a label': async (round: number) => {
    if (round === -WARM_UP) await line(4).click()
    await pane('Réglages').getByLabel('Libellé (français)').focus()
    return () => page.keyboard.press('x')
  },
  'add a field': async () => {
    const choice = pane('Plan').getByRole('button', { name: 'Ajouter : Texte court' })
    // The palette stays open from one addition to the next.
    if (!(await choice.isVisible())) await pane('Plan').getByRole('button', { name: 'Ajouter un champ' }).click()
    const { x, y } = await middleOf(choice)
    return () => page.mouse.click(x, y)
  },
  'move a field': async (round: number) => {
    await line(5).focus()
    return () => page.keyboard.press(round % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
  },
  undo: async () => {
    await line(5).focus()
    return () => page.keyboard.press('Control+z')
  },
} as const satisfies Record<string, (round: number) => Promise<() => Promise<void>>>

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

const measure = async (act: (round: number) => Promise<() => Promise<void>>): Promise<readonly Work[]> => {
  const found: Work[] = []
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const run = await act(round)
    await work.settle()
    const spent = await work.of(run)
    if (round >= 0) found.push(spent)
  }
  return found
}

const PARTS = ['answer', 'whole'] as const
const medians = new Map<string, number[]>()
for (const size of SIZES) {
  const formId = await draftByApi(page, `Formulaire de ${size} champs`, (blank) => longForm(blank, size))
  await page.goto(`${address}/#/forms/${formId}`)
  await line(3).waitFor()
  await pane('Aperçu').getByText('Question f_3').first().waitFor()
  for (const [name, act] of Object.entries(ACTS)) {
    const found = await measure(act)
    const told = PARTS.map((part) => {
      const sorted = found.map((one) => one[part]).toSorted((a, b) => a - b)
      const p50 = quantile(sorted, 0.5)
      medians.set(`${name}, ${part}`, [...(medians.get(`${name}, ${part}`) ?? []), p50])
      return `${part} p50 ${p50.toFixed(1)} ms, p95 ${quantile(sorted, 0.95).toFixed(1)} ms`
    })
    console.info(`${name}, ${size} fields, main thread: ${told.join('; ')}`)
  }
}
for (const [name, [small = 0, large = 0]] of medians) {
  console.info(`${name}: ${SIZES[1]} fields against ${SIZES[0]}, ratio ${(large / small).toFixed(2)} (linear is 10)`)
}

describe('the builder on a form of 300 fields', () => {
  let round = 0
  bench(
    'selects a field, as the browser feels it',
    async () => {
      const run = await ACTS['select a field'](round++)
      await run()
      await work.settle()
    },
    { iterations: 10, time: 0, warmupIterations: 1, warmupTime: 0 },
  )
})
