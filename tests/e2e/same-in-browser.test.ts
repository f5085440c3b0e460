import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { build } from 'vite'
import { afterAll, expect, it } from 'vitest'
import {
  checkAnswers,
  describeExpression,
  describeTrace,
  evaluate,
  expressionsOf,
  type FormDefinition,
  factSourceFromJson,
  formHash,
  type PliePreset,
  parseForm,
  presets,
} from '../../schema/index.ts'
import { arbitraryAnswers, arbitraryForm } from '../property/arbitrary-form.ts'
import { openBrowser } from '../support/browser.ts'

/** One evaluation to make on both sides. */
interface Asked {
  readonly form: FormDefinition
  readonly answers: unknown
  readonly facts: unknown
  readonly today: string
}

/** What is called on each side; in the page these are the functions of the bundle. */
const here = {
  parseForm,
  checkAnswers,
  evaluate,
  factSourceFromJson,
  formHash,
  describeExpression,
  describeTrace,
  expressionsOf,
}

/** Everything a form says of answers, as text: run as it is on the server's side and inside the page. */
const said = (language: typeof here, asked: readonly Asked[]): string[] =>
  asked.map(({ form: document, answers, facts, today }) => {
    const { form, issues } = language.parseForm(document)
    if (form === null) return JSON.stringify(issues)
    const checked = language.checkAnswers(form, answers)
    const found = language.evaluate(form, checked.answers, { facts: language.factSourceFromJson(facts, today), today })
    return JSON.stringify({
      hash: language.formHash(form),
      checked,
      visible: [...found.visible],
      required: [...found.required],
      issues: found.issues,
      scores: found.scores,
      total: found.total,
      verdict: found.verdict,
      decisions: found.decisions,
      told: found.decisions.map(({ trace }) => [
        language.describeTrace(form, trace, 'fr'),
        language.describeTrace(form, trace, 'en'),
      ]),
      sentences: language
        .expressionsOf(form)
        .map(({ expr }) => [
          language.describeExpression(form, expr, 'fr'),
          language.describeExpression(form, expr, 'en'),
        ]),
    })
  })

/** Every golden case of every preset, and some forms of no preset. */
const asked = (): Asked[] => [
  ...Object.values<PliePreset>(presets)
    .flatMap(({ forms }) => Object.values<FormDefinition | null>({ ...forms }))
    .flatMap((form) =>
      form === null
        ? []
        : form.cases.map(({ answers, facts, today }) => ({ form, answers, facts: facts ?? {}, today })),
    ),
  ...fc
    .sample(fc.tuple(arbitraryForm, arbitraryAnswers), { numRuns: 60, seed: 2026 })
    .map(([form, answers]) => ({ form, answers, facts: {}, today: '2026-11-22' })),
]

const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = join(root, 'node_modules', '.cache', `same-in-browser-${process.pid}`)
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await rm(outDir, { recursive: true, force: true })
})

it('says the same of the same answers in the server and in the browser, letter by letter', async () => {
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      outDir,
      lib: { entry: join(root, 'schema/index.ts'), name: 'language', formats: ['iife'], fileName: () => 'language.js' },
    },
  })
  const { page } = browser
  await page.goto('about:blank')
  await page.addScriptTag({ content: await readFile(join(outDir, 'language.js'), 'utf8') })
  const cases = asked()

  const there: string[] = JSON.parse(
    String(await page.evaluate(`JSON.stringify((${said.toString()})(language, ${JSON.stringify(cases)}))`)),
  )

  expect(cases.length).toBeGreaterThan(100)
  expect(there).toEqual(said(here, cases))
})
