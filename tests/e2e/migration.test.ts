import { describe, expect, it } from 'vitest'
import { type FormDefinition, fieldsOf } from '../../schema/index.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import { inspect } from '../support/inspect.ts'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const follower = await openVisit(server)
const { page } = visit
const { column } = inspect(server.database)

const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name })
const underWay = () => page.getByRole('region', { name: 'Formulaires en cours', exact: true })
/** The answer given most on a scale in diagnostics under way, the one it becomes, and one of these diagnostics. */
const found = { formId: '', label: '', gone: '', next: '', submissionId: '', count: 0 }

/** The card of the scale whose option goes. */
const card = () => underWay().getByRole('group', { name: found.label, exact: true })
const choose = async (label: string | RegExp, option: string) => {
  await card().getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** How often each option of a scale is answered in diagnostics under way, most often first, with one of them. */
const answered = async (formId: string, field: string) => {
  const rows = await column(
    `select count(*) || ' ' || min(s.id::text) || ' ' || (s.answers -> '${field}' ->> 'value') from submission s
       join dossier d on d.id = s.dossier_id and d.status not in ('exited', 'refused')
     where s.form_id = '${formId}' and s.status = 'DRAFT' and s.answers -> '${field}' ->> 'value' is not null
     group by s.answers -> '${field}' ->> 'value' order by count(*) desc`,
  )
  const [count = '0', submissionId = '', option = ''] = (rows[0] ?? '').split(' ')
  return { field, count: Number(count), submissionId, option }
}

const saveDraft = (formId: string, definition: FormDefinition) =>
  askInPage(
    page,
    'mutation ($formId: ID!, $definition: JSON!) { saveFormDraft(formId: $formId, definition: $definition) { __typename } }',
    { formId, definition },
  )

/** The draft no longer offers that answer. */
const dropOption = async () => {
  const { data } = await askInPage(page, '{ forms(kind: DIAGNOSTIC) { id current { definition } } }', {})
  const [{ id, current }] = data.forms
  const definition: FormDefinition = structuredClone(current.definition)
  const scales = fieldsOf(definition).filter(({ type, sensitivity }) => type === 'scale' && sensitivity === undefined)
  const counts = await Promise.all(scales.map((scale) => answered(id, scale.id)))
  const most = counts.toSorted((one, other) => other.count - one.count)[0]
  const scale = scales.find((one) => one.id === most?.field)
  const options = definition.lists.find((list) => list.id === scale?.list)?.options ?? []
  const going = options.find((one) => one.id === most?.option)
  const coming = options.find((one) => one.id !== most?.option && one.archived !== true)
  if (!most || !scale || !going || !coming) throw new Error('the demonstration has diagnostics under way')
  going.archived = true
  definition.cases = []
  await saveDraft(id, definition)
  Object.assign(found, {
    ...{ formId: id, label: scale.label.fr, gone: going.label.fr, next: coming.label.fr },
    ...{ submissionId: most.submissionId, count: most.count },
  })
}

/** Whoever coordinates opens the diagnostic under way, and sees this answer. */
const seesAnswer = async (option: string) => {
  await follower.page.goto(`${server.address}/#/dossiers`)
  // The page of the form is left for good, or it would be shown again as it was.
  await follower.page.getByRole('heading', { level: 1, name: /dossiers/i }).waitFor()
  await follower.page.goto(`${server.address}/#/submissions/${found.submissionId}`)
  const scale = follower.page.getByRole('radiogroup', { name: found.label }).first()
  await scale.getByRole('radio', { name: option, checked: true }).waitFor()
}

describe('a change that breaks answers under way is published through a plan', () => {
  it('is shown with the answers it touches, and what may be done with them', async () => {
    await visit.signIn('administration@niort.example')
    await heading(/^Bonjour/).waitFor()
    await dropOption()
    await page.goto(`${server.address}/#/forms/${found.formId}/publication`)
    await heading(/^Publier : /).waitFor()

    await page
      .getByRole('region', { name: 'Ce qui change' })
      .getByRole('listitem')
      .filter({ hasText: `« ${found.gone} »` })
      .getByRole('list', { name: 'Pour les programmes externes' })
      .getByText(/devient déprécié/)
      .waitFor()
    await expectAccessible(page, 'api-of-change')
    await underWay()
      .getByRole('radio', { name: /^Ils passent à la nouvelle version/ })
      .check()
    await card()
      .getByText(/des options ne sont plus proposées/)
      .waitFor()
    await choose(/^Que faire des réponses/, 'Faire correspondre les options')
    await choose(`Remplacer «\u00a0${found.gone}\u00a0» par`, found.next)
  })

  it('is tried dry: how many answers become what, before and after, and nothing has changed', async () => {
    const before = await column(`select md5(string_agg(s::text, '' order by id)) from submission s`)

    await underWay().getByRole('button', { name: 'Essayer le plan' }).click()

    await underWay().getByText('Essai fait', { exact: false }).waitFor()
    await card().getByText(`${found.count} × option correspondante`).waitFor()
    const example = underWay()
      .getByRole('table', { name: `Exemples pour «\u00a0${found.label}\u00a0»` })
      .getByRole('row')
      .nth(1)
    expect(await example.getByRole('cell').allTextContents()).toEqual([found.gone, found.next, 'option correspondante'])
    expect(await column(`select md5(string_agg(s::text, '' order by id)) from submission s`)).toEqual(before)
    await expectAccessible(page, 'migration-plan')
  })

  it('takes the forms under way with it: whoever fills one sees the answer that was chosen', async () => {
    await follower.signIn('coordination@niort.example')
    await follower.page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    await seesAnswer(found.gone)

    await page.getByLabel('Motif').fill('Cette réponse n’est plus proposée')
    await page.getByRole('button', { name: 'Publier la version 2' }).click()
    await page.getByText('Version 2 publiée').waitFor()

    await seesAnswer(found.next)
  })

  it('tells whoever opens the form again what changed and why, with the answer as it was; put aside, it can be called back', async () => {
    const change = follower.page.getByRole('region', { name: 'Changement de version : de la version 1 à la version 2' })
    await change.getByText(/^Ce formulaire est passé de la version 1 à la version 2 le/).waitFor()
    await change.getByText('Motif : Cette réponse n’est plus proposée').waitFor()
    await change.getByText('Lire la réponse concernée').click()
    await change.getByText(`${found.gone} → ${found.next}`).waitFor()
    await expectAccessible(follower.page, 'form-changed')

    await change.getByRole('button', { name: /^Masquer/ }).click()
    await change.waitFor({ state: 'detached' })
    await follower.page.reload()
    await follower.page.getByRole('button', { name: 'Changement de la version 1 à la version 2' }).click()
    await change.waitFor()

    // The same form as whoever only reads it sees it.
    const status = (value: string, at: string) =>
      execute(server.database.ownerUrl, [
        `update submission set status = '${value}', submitted_at = ${at} where id = '${found.submissionId}'`,
      ])
    await status('SUBMITTED', 'now()')
    await follower.page.reload()
    await follower.page.getByText(/^Validé le/).waitFor()
    await change.getByText('Lire la réponse concernée').click()
    await change.getByText(`${found.gone} → ${found.next}`).waitFor()
    await status('DRAFT', 'null')
  })

  it('is taken back from the history, after being told how many forms come back', async () => {
    await page.getByRole('link', { name: 'Voir les versions' }).click()
    const done = page.getByRole('region', { name: 'Passages à une nouvelle version' })
    await done.getByText('De la version 1 à la version 2').waitFor()
    await expectAccessible(page, 'migrations-done')
    await done.getByRole('button', { name: /^Annuler le passage à la version 2/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Annuler le passage à la version 2' })
    await dialog.getByText(/retrouver(a|ont) (sa|leur) version/).waitFor()
    await expectAccessible(page, 'migration-undo', ['phone'])
    await dialog.getByRole('button', { name: 'Annuler ce passage' }).click()

    await done.getByText('Annulé', { exact: true }).waitFor()
    await seesAnswer(found.gone)
    await follower.page.getByText(/^Ce formulaire est revenu de la version 2 à la version 1/).waitFor()
  })
})

describe('the model of a form changes', () => {
  it('and each change is taken, or put aside, with what it would undo here', async () => {
    // The form is as if it had been made from an older model: its title of a section is still the old one, its introduction ours.
    const old = { intro: 'Ancienne introduction', section: 'Ancien titre' }
    await execute(server.database.ownerUrl, [
      `update form_origin set base = jsonb_set(jsonb_set(base, '{intro,fr}', '"${old.intro}"'), '{items,0,label,fr}', '"${old.section}"')
       where form_id = '${found.formId}'`,
    ])
    const { data } = await askInPage(page, `{ form(id: "${found.formId}") { current { definition } } }`, {})
    const definition = structuredClone(data.form.current.definition)
    definition.intro.fr = 'Notre introduction'
    definition.items[0].label.fr = old.section
    await saveDraft(found.formId, definition)
    await page.goto(`${server.address}/#/forms/${found.formId}/show`)
    await page.reload()
    await page.getByRole('link', { name: /^Modèle d’origine/ }).click()
    await heading(/^Modèle d’origine/).waitFor()
    await page.getByText('Vous avez changé la même chose ici', { exact: false }).waitFor()
    await expectAccessible(page, 'upstream')

    await page.getByRole('button', { name: /^Prendre.*introduction/i }).click()
    await page.getByText('Changement pris dans le brouillon.').waitFor()
    await page.getByRole('button', { name: /^Pas pour nous/ }).click()
    await page.getByText('1 changement écarté').waitFor()
  })

  it('had nothing to complain of behind the screens', () => {
    expectNoComplaint(visit)
    expectNoComplaint(follower)
  })
})
