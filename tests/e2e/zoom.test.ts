import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../server/platform/ids.ts'
import { expectAccessible, expectFocusSeen } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server, { viewport: { width: 640, height: 512 } })
const { page } = visit

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const signInAs = async (email: string) => {
  await page.context().clearCookies()
  await visit.signIn(email)
  await heading(/^Bonjour/).waitFor()
}
const expectZoomed = (name: string) => expectAccessible(page, `zoom-${name}`, ['zoomed'])

interface Found {
  status: string
  submissions: { submittedAt: string | null; form: { kind: string } }[]
}

describe('at 200 %, everything stays within reach', () => {
  let [form, sheet] = ['', '']

  beforeAll(async () => {
    await signInAs('administration@niort.example')
    const { data } = await askInPage(page, '{ forms { id kind current { definition } } }', {})
    const of = (kind: string) => data.forms.find((one: { kind: string }) => one.kind === kind)
    const { id, current } = of('DIAGNOSTIC')
    form = id
    await askInPage(page, 'mutation($f: ID!, $d: JSON!) { saveFormDraft(formId: $f, definition: $d) { __typename } }', {
      f: id,
      d: { ...current.definition, title: { ...current.definition.title, fr: 'Diagnostic repris' } },
    })
    const made = await askInPage(
      page,
      'mutation($f: ID!, $k: ID!) { createPrescriptionLink(formId: $f, label: "Mission locale", language: FR, idempotencyKey: $k) { ... on PrescriptionLinkPayload { link { address } } } }',
      { f: of('PRESCRIPTION').id, k: newId() },
    )
    sheet = new URL(made.data.createPrescriptionLink.link.address).pathname
  }, 120_000)

  it('in the builder, pane by pane', async () => {
    await page.goto(`${server.address}/#/forms/${form}`)
    await heading('Diagnostic repris').waitFor()
    for (const [pane, name] of [
      ['Plan', 'outline'],
      ['Réglages', 'settings'],
      ['Aperçu', 'preview'],
    ] as const) {
      await page.setViewportSize({ width: 640, height: 512 })
      await page.getByRole('tab', { name: pane }).click()
      await expectZoomed(`builder-${name}`)
    }
  })

  it('on the page of a publication', async () => {
    await page.goto(`${server.address}/#/forms/${form}/publication`)
    await heading(/^Publier : /).waitFor()
    await page
      .getByText(/Diagnostic repris/)
      .first()
      .waitFor()
    await expectZoomed('publication')
  })

  it('on the page of a dossier, where a form is filled, and in an interview', async () => {
    await signInAs('referent@niort.example')
    const { data } = await askInPage(
      page,
      '{ dossiers(first: 50) { nodes { id status submissions { submittedAt form { kind } } } } }',
      {},
    )
    const { id: dossier } = data.dossiers.nodes.find(
      (one: Found) =>
        one.status === 'ACTIVE' &&
        one.submissions.some(({ form: { kind }, submittedAt }) => kind === 'DIAGNOSTIC' && submittedAt !== null),
    )
    const started = await askInPage(
      page,
      'mutation($d: ID!, $f: ID!, $k: ID!) { startSubmission(dossierId: $d, formId: $f, idempotencyKey: $k) { ... on SubmissionPayload { submission { id } } } }',
      { d: dossier, f: form, k: newId() },
    )
    const { id } = started.data.startSubmission.submission

    await page.goto(`${server.address}/#/dossiers/${dossier}/show`)
    await page.getByRole('region', { name: 'Diagnostics et formulaires' }).waitFor()
    await expectZoomed('dossier')

    await page.goto(`${server.address}/#/submissions/${id}`)
    await page.getByRole('region', { name: /enregistrement/i }).waitFor()
    await expectZoomed('fill')
    // Where the window is tall enough, bars stay in place.
    await expectFocusSeen(page, 'fill, wide')

    await page.getByRole('switch', { name: 'Mode entretien' }).click()
    await page.getByRole('button', { name: 'Question sans réponse suivante' }).waitFor()
    await expectZoomed('interview')
    await expectFocusSeen(page, 'interview, wide')
  })

  it('on the sheet of a public link', async () => {
    await page.goto(`${server.address}${sheet}`)
    await heading('Fiche de prescription').waitFor()
    await expectZoomed('sheet')
    expect(await page.getByRole('button', { name: 'Envoyer la prescription' }).count()).toBe(1)
    expectNoComplaint(visit)
  })
})
