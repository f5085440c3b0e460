import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemsOf } from '../../schema/index.ts'
import { field } from '../contract/schema/sample-form.ts'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { draftByApi, draftOf } from './support/draft-by-api.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const aurore = await openVisit(server)
const celeste = await openVisit(server)
const mine = aurore.page
let formId = ''

const pane = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const line = (page: Page, name: string | RegExp) => pane(page, 'Plan').getByRole('treeitem', { name })
const notice = mine.getByRole('alert').filter({ hasText: 'pendant que vous' })
const saved = (page: Page) => page.getByText(/^Enregistré à/).waitFor()
const labels = async () => itemsOf(await draftOf(mine, formId)).map(({ label }) => label.fr)
/** What the server holds, within the time a pause, a refusal and a second try take. */
const held = () => expect.poll(labels, { timeout: 15_000 })

const open = async (page: Page) => {
  await page.goto(`${server.address}/#/forms/${formId}`)
  // The same address again would not load the page again.
  await page.reload()
  await line(page, 'Conflit').waitFor()
}
const rename = async (page: Page, name: RegExp, into: string) => {
  await line(page, name).click()
  await pane(page, 'Réglages').getByLabel('Libellé (français)').fill(into)
}

beforeAll(async () => {
  await aurore.signIn('administration@niort.example')
  await mine.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
  const { data } = await askInPage(mine, '{ members { id version displayName } }', {})
  const { id, version } = data.members.find(
    ({ displayName }: { displayName: string }) => displayName === 'Céleste Rivage',
  )
  const promoted = await askInPage(
    mine,
    'mutation($m: ID!, $v: Int!) { changeMemberRoles(memberId: $m, roles: [PLIE_ADMINISTRATOR], version: $v) { __typename ... on UserError { message } } }',
    { m: id, v: version },
  )
  expect(promoted.data?.changeMemberRoles).toEqual({ __typename: 'MemberPayload' })
  formId = await draftByApi(mine, 'Conflit', (blank) => ({
    ...blank,
    items: ['Prénom', 'Ville', 'Permis'].map((fr, n) => field(`f_${n}`, 'text', { label: { fr } })),
  }))
  await celeste.signIn('coordination@niort.example')
  await celeste.page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
})

describe('two administrators on one draft', () => {
  it('are told who changed what, and their drafts are joined', async () => {
    await open(mine)
    await open(celeste.page)
    await rename(celeste.page, /^Ville/, 'Commune')
    await held().toContain('Commune')

    await rename(mine, /^Prénom/, 'Prénom d’usage')
    await notice.getByText(/Céleste Rivage/).waitFor()
    await notice.getByText(/Aucun ne se contredit/).waitFor()
    expect(await labels()).toEqual(['Prénom', 'Commune', 'Permis'])
    await expectAccessible(mine, 'conflict')
    await notice.getByRole('button', { name: 'Réunir les deux' }).click()

    await line(mine, /^Commune/).waitFor()
    await held().toEqual(['Prénom d’usage', 'Commune', 'Permis'])
  })

  it('take the joining back, and do it again', async () => {
    await mine.getByRole('button', { name: /^Annuler/ }).click()
    await line(mine, /^Ville/).waitFor()
    await mine.getByRole('button', { name: /^Rétablir/ }).click()
    await line(mine, /^Commune/).waitFor()
    await held().toEqual(['Prénom d’usage', 'Commune', 'Permis'])
  })

  it('choose where they contradict each other, with both sides told in sentences', async () => {
    await open(celeste.page)
    await rename(celeste.page, /^Permis/, 'Permis B')
    await rename(celeste.page, /^Commune/, 'Commune de résidence')
    await held().toEqual(['Prénom d’usage', 'Commune de résidence', 'Permis B'])

    await rename(mine, /^Permis/, 'Permis de conduire')
    await notice.getByRole('button', { name: 'Choisir et réunir…' }).click()
    const dialog = mine.getByRole('dialog', { name: 'Deux versions de ce brouillon' })
    const join = dialog.getByRole('button', { name: 'Réunir les deux' })
    await dialog.getByRole('checkbox', { name: /Commune de résidence/ }).waitFor()
    expect(await join.isDisabled()).toBe(true)
    await expectAccessible(mine, 'conflict-choice')
    await dialog.getByRole('radio', { name: /^Garder le mien.*Permis de conduire/ }).check()
    await join.click()

    await line(mine, /^Commune de résidence/).waitFor()
    await held().toEqual(['Prénom d’usage', 'Commune de résidence', 'Permis de conduire'])
  })

  it('may take the other draft alone, and get their own back', async () => {
    await open(celeste.page)
    await rename(celeste.page, /^Permis/, 'Véhicule')
    await held().toContain('Véhicule')
    await rename(mine, /^Permis/, 'Mobilité')
    await notice.getByRole('button', { name: 'Choisir et réunir…' }).click()
    const download = mine.waitForEvent('download')
    await mine.getByRole('button', { name: 'Télécharger la mienne' }).click()
    expect((await download).suggestedFilename()).toMatch(/ma-version/)
    await mine.getByRole('button', { name: 'Prendre seulement l’autre' }).click()
    await line(mine, /^Véhicule/).waitFor()
    await notice.waitFor({ state: 'hidden' })

    await mine.getByRole('button', { name: /^Annuler/ }).click()
    await line(mine, /^Mobilité/).waitFor()
    await held().toContain('Mobilité')
  })

  it('are not told of a conflict with themselves when an answer of the server was lost', async () => {
    let lost = 0
    await mine.route('**/graphql/niort', async (route) => {
      const isSave = route.request().postData()?.includes('saveFormDraft') ?? false
      if (!isSave || lost > 0) return route.continue()
      lost += 1
      await route.fetch()
      await route.abort()
    })
    await rename(mine, /^Prénom/, 'Prénom reçu')
    await mine.getByText('Hors ligne, gardé ici').waitFor()
    await held().toContain('Prénom reçu')
    await pane(mine, 'Réglages').getByLabel('Libellé (français)').fill('Prénom suivant')
    await held().toContain('Prénom suivant')
    await saved(mine)
    expect(lost).toBe(1)
    expect(await notice.count()).toBe(0)
  })

  it('had nothing to complain of behind the screens', () => {
    expectNoComplaint(aurore)
    expectNoComplaint(celeste)
  })
})
