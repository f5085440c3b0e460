import { beforeAll, describe, expect, it } from 'vitest'
import { blankForm, type FormDefinition, parseForm } from '../../schema/index.ts'
import { newId } from '../../server/platform/ids.ts'
import { field, STEPS } from '../support/questionnaire.ts'
import { expectAccessible, picture } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit, type Visit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const other = await openVisit(server)

const SECTIONS = 6
const ITEMS = 60
const ids = Array.from({ length: ITEMS }, (_, at) => `f_item${at}`)

/** Sixty marks in six sections, a text on demand at the end. */
const grid = (key: string, id: string): FormDefinition => ({
  ...blankForm({ id, key, kind: 'diagnostic', title: { fr: 'Grille de soixante items' } }),
  lists: [STEPS],
  items: [
    ...Array.from({ length: SECTIONS }, (_, at) => ({
      ...{ t: 'section' as const, id: `s_${at}`, label: { fr: `Rubrique ${at + 1}` } },
      items: ids
        .slice((at * ITEMS) / SECTIONS, ((at + 1) * ITEMS) / SECTIONS)
        .map((one) => field(one, 'scale', { label: { fr: `Item ${one.slice(6)}` }, list: 'l_steps' })),
    })),
    field('f_notes', 'paragraph', { label: { fr: 'Remarques' } }),
  ],
})

const signedIn = async (who: Visit, email: string) => {
  await who.signIn(email)
  await who.page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
}
const ask = (query: string, variables: Record<string, unknown>) => askInPage(visit.page, query, variables)
const start = async (dossier: string, form: string): Promise<string> => {
  const { data } = await ask(
    'mutation($d: ID!, $f: ID!, $k: ID!) { startSubmission(dossierId: $d, formId: $f, idempotencyKey: $k) { ... on SubmissionPayload { submission { id } } } }',
    { d: dossier, f: form, k: newId() },
  )
  return data.startSubmission.submission.id
}
const held = async (submission: string): Promise<Record<string, { value: string }>> => {
  const { data } = await ask('query($s: ID!) { submission(id: $s) { answers } }', { s: submission })
  return data.submission.answers
}
const open = async (who: Visit, submission: string) => {
  await who.page.goto(`${server.address}/#/submissions/${submission}?mode=entretien`)
  await who.page.getByRole('heading', { level: 1, name: 'Grille de soixante items' }).waitFor()
}
const group = (who: Visit, at: number) => who.page.getByRole('radiogroup', { name: `Item ${at}`, exact: true })

let [form, dossier, submission] = ['', '', '']

beforeAll(async () => {
  await signedIn(visit, 'administration@niort.example')
  const created = await ask(
    'mutation($k: ID!) { createForm(kind: DIAGNOSTIC, title: "Grille de soixante items", idempotencyKey: $k) { ... on FormPayload { form { id key draft { definition } } } } }',
    { k: newId() },
  )
  form = created.data.createForm.form.id
  const definition = grid(created.data.createForm.form.key, created.data.createForm.form.draft.definition.id)
  expect(parseForm(definition).issues).toEqual([])
  await ask('mutation($f: ID!, $d: JSON!) { saveFormDraft(formId: $f, definition: $d, revision: 1) { __typename } }', {
    f: form,
    d: definition,
  })
  await ask(
    'mutation($f: ID!, $k: ID!) { publishForm(formId: $f, revision: 2, reason: "Essai", idempotencyKey: $k) { __typename } }',
    { f: form, k: newId() },
  )
  await visit.page.evaluate(() => fetch('/session', { method: 'DELETE', headers: { 'X-Jalon-Request': '1' } }))
  await visit.page.reload()
  await signedIn(visit, 'referent@niort.example')
  const opened = await ask(
    'mutation($i: OpenDossierInput!, $k: ID!) { openDossier(input: $i, idempotencyKey: $k) { ... on DossierPayload { dossier { id } } } }',
    { i: { firstName: 'Noé', lastName: 'Grille' }, k: newId() },
  )
  dossier = opened.data.openDossier.dossier.id
  submission = await start(dossier, form)
}, 120_000)

describe('an interview typed without the mouse', () => {
  it('answers sixty items by their digits, tells how far each section is, and shows its keys', async () => {
    const { page } = visit
    await open(visit, submission)
    await page.getByRole('button', { name: 'Question sans réponse suivante' }).focus()
    await page.keyboard.press('Enter')
    for (let at = 0; at < 30; at += 1) {
      await group(visit, at).locator(':focus').waitFor()
      await page.keyboard.press(String(at % 4))
    }
    await page.getByRole('button', { name: 'Rubrique 3 · 10 sur 10' }).waitFor()
    await group(visit, 30).locator(':focus').waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Aide des touches' }).waitFor()
    await picture(page, 'interview-keys')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await expectAccessible(page, 'interview')
  })

  it('loses nothing when the network, then the tab, goes in the middle', async () => {
    const { page } = visit
    const context = page.context()
    await expect.poll(async () => Object.keys(await held(submission)).length, { timeout: 20_000 }).toBe(30)
    await context.setOffline(true)
    await group(visit, 30).getByRole('radio').first().focus()
    for (let at = 30; at < 40; at += 1) {
      await group(visit, at).locator(':focus').waitFor()
      await page.keyboard.press('2')
    }
    await page.locator('[data-question="f_item39"] [data-save="offline"]').waitFor()
    await picture(page, 'interview-offline')
    const again = await context.newPage()
    await page.close()
    await context.setOffline(false)
    visit.page = again
    await open(visit, submission)
    await again.getByText(/10 réponses gardées sur cet appareil ont été reprises/).waitFor()
    await picture(again, 'interview-recovered')
    await expect.poll(async () => Object.keys(await held(submission)).length, { timeout: 20_000 }).toBe(40)
  })

  it('lets two people change one answer and loses neither', async () => {
    await signedIn(other, 'coordination@niort.example')
    await open(other, submission)
    await group(visit, 0).getByRole('radio').first().focus()
    await visit.page.keyboard.press('3')
    await expect.poll(async () => (await held(submission))['f_item0']?.value, { timeout: 20_000 }).toBe('o_3')
    await group(other, 0).getByRole('radio').first().focus()
    await other.page.keyboard.press('1')
    const conflict = other.page.getByRole('alert').filter({ hasText: 'Ce formulaire a été modifié ailleurs' })
    await conflict.waitFor()
    await expectAccessible(other.page, 'interview-conflict')
    await conflict.getByRole('radio', { name: /Important/ }).check()
    await conflict.getByRole('button', { name: 'Garder ces choix' }).click()
    await other.page.getByText('Vos réponses mises de côté').waitFor()
    await other.page.getByRole('button', { name: /^Reprendre ma réponse : Item 0/ }).click()
    await expect.poll(async () => (await held(submission))['f_item0']?.value, { timeout: 20_000 }).toBe('o_1')
  })

  it('had nothing to complain of behind the screens', () => expectNoComplaint(other))
})
