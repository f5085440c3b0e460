import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { FormDefinition } from '../../schema/index.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import { inspect } from '../support/inspect.ts'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
const { column } = inspect(server.database)

const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name })
const section = (name: string | RegExp) => page.getByRole('region', { name })
const replayed = () => section('Décisions rejouées')

let formId = ''
let revision: number | null = null

/** Changes the draft of the exit criteria as a program would, with the session of the page. */
const changeDraft = async (change: (form: FormDefinition) => void) => {
  const { data } = await askInPage(
    page,
    '{ forms(kind: EXIT) { id current { definition } draft { definition revision } } }',
    {},
  )
  const [{ id, current, draft }] = data.forms
  const definition: FormDefinition = structuredClone((draft ?? current).definition)
  change(definition)
  const saved = await askInPage(
    page,
    `mutation ($formId: ID!, $definition: JSON!, $revision: Int) {
       saveFormDraft(formId: $formId, definition: $definition, revision: $revision) {
         __typename ... on FormPayload { form { draft { revision issues { code params } } } } } }`,
    { formId: id, definition, revision: draft?.revision ?? null },
  )
  formId = id
  revision = saved.data.saveFormDraft.form.draft.revision
  const issues: { code: string; params: { id: string } }[] = saved.data.saveFormDraft.form.draft.issues
  return issues.filter(({ code }) => code === 'version.case-failed').map(({ params }) => params.id)
}

/** « CDI au moins à mi-temps » asks for a full-time job from now on. */
const askFullTime = (form: FormDefinition) => {
  const rule = form.rules.find(({ id }) => id === 'niort_pos_cdi')
  if (rule === undefined) throw new Error('Niort has this criterion')
  rule.when = JSON.parse(JSON.stringify(rule.when).replace('{"v":50}', '{"v":100}'))
}

describe('an administrator publishes a change of the exit criteria without fear', () => {
  let red: string[] = []

  it('is stopped by the golden case that no longer holds, and told which and why', async () => {
    await visit.signIn('administration@niort.example')
    await heading(/^Bonjour/).waitFor()
    red = await changeDraft(askFullTime)
    expect(red.length).toBeGreaterThan(0)

    await page.goto(`${server.address}/#/forms/${formId}/publication`)
    await heading(/^Publier : /).waitFor()

    await section('Problèmes')
      .getByText(/attendu résultat «\u00a0Sortie positive\u00a0», obtenu indéterminé/)
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: 'Publier la version 2' }).isDisabled()).toBe(true)
    await expectAccessible(page, 'publication-blocked', ['wide'])
  })

  it('sees what changes, who uses it, and which decisions would differ, from what to what', async () => {
    await changeDraft((form) => {
      form.cases = form.cases.filter(({ id }) => !red.includes(id))
    })
    await page.reload()
    await heading(/^Publier : /).waitFor()

    await section('Ce qui change')
      .getByText(/CDI ≥ mi-temps/)
      .first()
      .waitFor()
    await replayed()
      .getByText(/décisions? changent?/)
      .waitFor()
    const progress = await replayed().getByRole('status').textContent()
    const dossiers = await column(
      "select count(*) from dossier d join plie p on p.id = d.plie_id where p.slug = 'niort' and d.status not in ('prescribed', 'refused')",
    )
    expect(progress).toContain(`${dossiers[0]} sur ${dossiers[0]} regardés`)
    const rows = replayed().getByRole('table', { name: 'Décisions qui changent' }).getByRole('row')
    expect(await rows.count()).toBeGreaterThan(1)
    expect(await rows.nth(1).textContent()).toContain('CDI ≥ mi-temps')
    await expectAccessible(page, 'publication-review', ['phone'])
  })

  it('reads why one dossier changes, clause by clause, without what is known of the person', async () => {
    await replayed()
      .getByRole('button', { name: /^Pourquoi le dossier/ })
      .first()
      .click()
    await replayed().getByText('Ce qui est su de la personne n’est montré').waitFor()
    await replayed().getByText('Rempli', { exact: true }).first().waitFor()
    await replayed().scrollIntoViewIfNeeded()
    await expectAccessible(page, 'publication-reason')
  })

  it('downloads the table', async () => {
    const coming = page.waitForEvent('download')
    await replayed().getByRole('button', { name: 'Télécharger le tableau (CSV)' }).click()
    const download = await coming
    const text = await readFile(await download.path(), 'utf8')

    expect(download.suggestedFilename()).toBe('decisions-rejouees.csv')
    expect(text.startsWith('\uFEFFDossier;État du dossier;')).toBe(true)
    expect(text.split('\r\n').length).toBeGreaterThan(2)
  })

  it('publishes with a reason; no decision taken has changed', async () => {
    const decisions = await column('select id || record::text from exit_decision order by id')
    await page.getByLabel('Motif').fill('La cellule de suivi demande un temps plein')
    await page.getByRole('button', { name: 'Publier la version 2' }).click()
    await page.getByText('Version 2 publiée').waitFor()

    expect(await column('select id || record::text from exit_decision order by id')).toEqual(decisions)
  })
})

describe('a PLIE asks for a second person', () => {
  it('is refused while there is one administrator only', async () => {
    await page.goto(`${server.address}/#/forms`)
    const choice = page.getByRole('switch', { name: 'Une seconde personne valide chaque publication' })
    await choice.check({ force: true }).catch(() => undefined)
    await page.getByText('Vous êtes seul administrateur de ce PLIE').waitFor()
    await expectAccessible(page, 'publication-settings', ['phone'])
    expect(await choice.isChecked()).toBe(false)
  })

  it('sends the publication to another administrator, who reads it and publishes', async () => {
    await execute(server.database.ownerUrl, [
      `update membership m set roles = array['coordination', 'plie-administrator'] from account a, plie p
       where a.id = m.account_id and p.id = m.plie_id and a.email = 'coordination@niort.example' and p.slug = 'niort'`,
    ])
    await page.getByRole('switch', { name: 'Une seconde personne valide chaque publication' }).click()
    await page.getByText('Chaque publication demande maintenant une seconde personne.').waitFor()
    await changeDraft((form) => {
      form.title = { ...form.title, fr: 'Fiche bilan' }
    })
    await page.goto(`${server.address}/#/forms/${formId}/publication`)
    await page.getByLabel('Motif').fill('Un titre plus court')
    await page.getByRole('button', { name: 'Demander la publication de la version 3' }).click()
    await page.getByText('Vous avez demandé cette publication').waitFor()
    await page.goto(`${server.address}/#/`)
    await heading(/^Bonjour/).waitFor()
    await section('Formulaires').waitFor()
    expect(await section('À approuver').count()).toBe(0)

    const colleague = await openVisit(server)
    await colleague.signIn('coordination@niort.example')
    const toApprove = colleague.page.getByRole('region', { name: 'À approuver' })
    await toApprove.getByText(/^Demandée le .* par .*«\u00a0Un titre plus court\u00a0»/).waitFor()
    await expectAccessible(colleague.page, 'home-to-approve')
    await colleague.page.getByRole('menuitem', { name: 'Formulaires' }).click()
    await colleague.page.getByRole('link', { name: 'Publication demandée' }).waitFor()
    await colleague.page.getByRole('menuitem', { name: 'Accueil' }).click()
    await toApprove.getByRole('link', { name: /^Relire et répondre/ }).click()
    await colleague.page.getByText(/«\u00a0Un titre plus court\u00a0»/).waitFor()
    await expectAccessible(colleague.page, 'publication-request', ['phone'])
    await colleague.page.getByRole('button', { name: 'Approuver et publier la version 3' }).click()
    await colleague.page.getByText('Version 3 publiée').waitFor()
    await colleague.page.getByRole('menuitem', { name: 'Accueil' }).click()
    await colleague.page.getByRole('region', { name: 'Formulaires' }).waitFor()
    await toApprove.waitFor({ state: 'detached' })

    expect(revision).not.toBeNull()
    expectNoComplaint(visit)
    expectNoComplaint(colleague)
  })
})
