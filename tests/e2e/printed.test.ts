import { beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, picture } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

interface Sent {
  id: string
  submissions: { id: string; submittedAt: string | null; form: { kind: string } }[]
}
/** A dossier whose diagnostic was filled at least twice, with the first and the last one. */
let [dossier, first, diagnostic] = ['', '', '']

beforeAll(async () => {
  await visit.signIn('referent@niort.example')
  await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
  const { data } = await askInPage(
    page,
    '{ dossiers(first: 50) { nodes { id submissions { id submittedAt form { kind } } } } }',
    {},
  )
  const filled = (one: Sent) =>
    one.submissions
      .filter(({ form, submittedAt }) => form.kind === 'DIAGNOSTIC' && submittedAt !== null)
      .toSorted((a, b) => String(a.submittedAt).localeCompare(String(b.submittedAt)))
  const found: Sent | undefined = data.dossiers.nodes.find((one: Sent) => filled(one).length > 1)
  if (found === undefined) throw new Error('the demonstration has a diagnostic filled twice')
  dossier = found.id
  first = filled(found)[0]?.id ?? ''
  diagnostic = filled(found).at(-1)?.id ?? ''
}, 120_000)

describe('what was filled, on paper and over time', () => {
  it('is printed without anything of the application around it', async () => {
    await page.goto(`${server.address}/#/submissions/${diagnostic}/print`)
    await page.getByRole('heading', { level: 1, name: 'Diagnostic socioprofessionnel' }).waitFor()
    await page.getByRole('region', { name: 'Scores' }).waitFor()
    expect(await page.getByRole('banner').count()).toBe(0)
    await expectAccessible(page, 'printed')

    await page.emulateMedia({ media: 'print' })
    await page.getByRole('button', { name: /^Imprimer/ }).waitFor({ state: 'hidden' })
    await picture(page, 'printed-paper', { fullPage: true })
    await page.emulateMedia({ media: 'screen' })
  })

  it('is printed blank, every question with room for an answer', async () => {
    await page.getByRole('button', { name: 'Formulaire vierge' }).click()
    await page.getByText('Mobilité', { exact: true }).first().waitFor()
    await picture(page, 'printed-blank', { fullPage: true })
  })

  it('is drawn as a radar and as bars, with the numbers behind', async () => {
    await page.goto(`${server.address}/#/dossiers/${dossier}/show`)
    const card = page.getByRole('region', { name: 'Diagnostics', exact: true })
    await card.getByRole('img', { name: /Radar/ }).waitFor()
    await card.getByText('Tableau des notes').click()
    await card.getByRole('table').waitFor()
    await card.scrollIntoViewIfNeeded()
    await expectAccessible(page, 'diagnostics-radar')
    await card.getByRole('button', { name: 'Barres' }).click()
    await card.getByRole('img', { name: /Barres/ }).waitFor()
    await expectAccessible(page, 'diagnostics-bars', ['wide'])
  })

  it('is drawn on its own page too, with the one before it and the first', async () => {
    await page.goto(`${server.address}/#/submissions/${diagnostic}`)
    const card = page.getByRole('region', { name: 'Évolution jusqu’à ce diagnostic' })
    await card.getByRole('img', { name: /Radar/ }).waitFor()
    await card.getByText('Tableau des notes').click()
    const named = await card.getByRole('columnheader').allTextContents()
    expect(named[1]).toMatch(/^Premier \(/)
    expect(named.at(-2)).toMatch(/^Celui-ci \(/)
    await expectAccessible(page, 'diagnostic-read')

    await page.goto(`${server.address}/#/submissions/${first}`)
    await card.getByText('Tableau des notes').click()
    expect((await card.getByRole('columnheader').allTextContents()).slice(1)).toEqual([
      expect.stringMatching(/^Diagnostic du /),
    ])
    expectNoComplaint(visit)
  })
})
