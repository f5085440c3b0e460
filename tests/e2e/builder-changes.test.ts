import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { findItem } from '../../schema/index.ts'
import { field, op } from '../contract/schema/sample-form.ts'
import { expectAccessible, picture } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { draftByApi, draftOf } from './support/draft-by-api.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
page.setDefaultTimeout(15_000)

const pane = (name: string) => page.getByRole('region', { name, exact: true })
const line = (name: string | RegExp) => pane('Plan').getByRole('treeitem', { name })
const label = () => pane('Réglages').getByLabel('Libellé (français)')
const view = (name: string) => page.getByRole('tab', { name, exact: true })
const inFront = async () => page.getByRole('tab', { selected: true }).first().textContent()
const told = (sentence: string | RegExp) => page.getByRole('status').filter({ hasText: sentence }).first().waitFor()
const saved = () => page.getByText(/^Enregistré à/).waitFor()
const open = async (formId: string, search = '') => {
  await page.goto(`${server.address}/#/forms/${formId}${search}`)
  await page.reload()
}
let formId = ''

beforeAll(async () => {
  await visit.signIn('administration@niort.example')
  await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
  formId = await draftByApi(page, 'Reste', (blank) => ({
    ...blank,
    lists: [
      {
        id: 'l_means',
        label: { fr: 'Moyens' },
        options: [
          { id: 'm_bus', code: 'bus', label: { fr: 'Bus' } },
          { id: 'm_car', code: 'car', label: { fr: 'Voiture' } },
        ],
      },
    ],
    items: [
      field('f_children', 'integer', { label: { fr: 'Enfants à charge' } }),
      field('f_care', 'text', { label: { fr: 'Garde' }, visible: op('ge', { f: 'f_children' }, { v: 1 }) }),
      field('f_means', 'choice', { label: { fr: 'Moyen de transport' }, list: 'l_means' }),
    ],
    computed: [
      {
        id: 'c_more',
        api: 'more',
        label: { fr: 'Enfants et un' },
        type: 'integer',
        expr: op('add', { f: 'f_children' }, { v: 1 }),
      },
    ],
  }))
  const done = await askInPage(
    page,
    'mutation($f: ID!, $k: ID!) { publishForm(formId: $f, revision: 2, reason: "Essai", idempotencyKey: $k) { __typename } }',
    { f: formId, k: crypto.randomUUID() },
  )
  expect(done.data.publishForm).toEqual({ __typename: 'FormPayload' })
})

describe('a published field changes its type', () => {
  it('by another field, after being told what will read it and what cannot', async () => {
    await open(formId)
    await line(/Enfants à charge/).click()
    await pane('Réglages').getByRole('button', { name: 'Changer le type…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Changer le type d’un champ publié' })
    const act = dialog.getByRole('button', { name: 'Créer le nouveau champ' })
    expect(await act.isDisabled()).toBe(true)
    const choose = async (kind: string) => {
      await dialog.getByRole('combobox', { name: 'Nouveau type' }).click()
      await page.getByRole('option', { name: kind, exact: true }).click()
    }
    await choose('Texte court')
    await dialog.getByText(/reste à reprendre à la main/).waitFor()
    await dialog.getByRole('button', { name: /Garde/ }).waitFor()
    await expectAccessible(page, 'replace-field-left', ['wide'])
    await choose('Nombre à virgule')
    await dialog.getByText('Ceci lira le nouveau champ :').waitFor()
    expect(await dialog.getByText(/reste à reprendre/).count()).toBe(0)
    await picture(page, 'replace-field-followed')
    await act.click()

    await saved()
    const draft = await draftOf(page, formId)
    const added = draft.items[1]
    expect(added).toMatchObject({ type: 'decimal', replaces: { field: 'f_children', via: 'cast' } })
    expect(findItem(draft, 'f_care')?.visible).toEqual(op('ge', { f: added?.id ?? '' }, { v: 1 }))
    expect(draft.computed[0]?.expr).toEqual(op('add', { f: added?.id ?? '' }, { v: 1 }))
    await pane('Réglages').getByText('Reprend les réponses de « Enfants à charge »').waitFor()
    await picture(page, 'replace-field-done')
  })

  it('and is given back whole by one undo', async () => {
    await page.getByRole('button', { name: 'Annuler : Remplacement d’un champ' }).click()
    await told(/^Annulé : Remplacement d’un champ/)
    await expect
      .poll(async () => (await draftOf(page, formId)).items.map(({ id }) => id), { timeout: 10_000 })
      .toEqual(['f_children', 'f_care', 'f_means'])
    expect(findItem(await draftOf(page, formId), 'f_children')).not.toHaveProperty('archived')
  })
})

describe('undo and redo', () => {
  it('go back to where it happened, whatever the view in front, and tell what was undone', async () => {
    await line(/Garde/).click()
    await label().fill('Mode de garde')
    await view('Listes').click()
    await page.getByRole('textbox', { name: 'Nom de la liste (français)' }).fill('Transports')
    await view('Traductions').click()
    await page.getByRole('textbox', { name: 'Anglais de : Mode de garde' }).fill('Child care')
    await view('Essais').click()
    const undo = page.getByRole('button', { name: /^Annuler/ })

    await undo.click()
    await told(/^Annulé : /)
    expect(await inFront()).toBe('Traductions')
    await undo.click()
    await told(/^Annulé : .*Moyens/)
    expect(await inFront()).toBe('Listes')
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true)
    await undo.click()
    await told(/^Annulé : .*Garde/)
    expect(await inFront()).toBe('Questions')
    expect(await label().inputValue()).toBe('Garde')
    await expectAccessible(page, 'undo-told')
    await view('Essais').click()
    await page.keyboard.press('Control+y')
    await told(/^Rétabli : .*Mode de garde/)
    expect(await inFront()).toBe('Questions')
    expect(await label().inputValue()).toBe('Mode de garde')
  })
})

describe('translations', () => {
  const toTranslate = () => page.getByRole('textbox', { name: /^Anglais de/ })

  it('are written side by side, those missing first', async () => {
    await view('Traductions').click()
    await page.getByRole('textbox', { name: 'Anglais de : Mode de garde' }).fill('Child care')
    await page.getByLabel('À traduire seulement').check()
    const left = await toTranslate().count()
    expect(await page.getByRole('textbox', { name: 'Anglais de : Mode de garde' }).count()).toBe(0)
    await toTranslate().first().fill('Rest')
    expect(await toTranslate().count()).toBe(left)
    await page.keyboard.press('Control+Enter')
    await expect
      .poll(() =>
        toTranslate()
          .nth(1)
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true)
    await expectAccessible(page, 'translations')
    await page.getByLabel('À traduire seulement').uncheck()
  })

  it('leave as a CSV, come back edited, each error with its line', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter en CSV' }).click()
    const csv = await readFile(await (await download).path(), 'utf8')
    expect(csv).toContain('"label/f_care";"Mode de garde";"Child care"')
    const edited = csv
      .replace('"option/l_means/m_bus";"Bus";""', '"option/l_means/m_bus";"Bus";"Bus, tram\nor metro"')
      .replace('"label/f_means";"Moyen de transport";""', '"label/f_means";"Moyens";"Transport"')
      .concat('"label/gone";"Parti";"Gone"\r\n"label/f_means";"Moyens";"Twice"\r\n')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'en.csv', mimeType: 'text/csv', buffer: Buffer.from(edited) })

    const dialog = page.getByRole('dialog', { name: 'Importer des traductions' })
    await dialog.getByText('« label/gone » n’est pas un texte de ce formulaire').waitFor()
    const lines = edited.split('\n').length
    await dialog.getByText(`Ligne ${lines - 2} : « label/gone »`, { exact: false }).waitFor()
    await dialog.getByText(/« label\/f_means » est déjà traduit ligne/).waitFor()
    await dialog.getByText(/: Moyen de transport$/).waitFor()
    await expectAccessible(page, 'translations-import')
    await dialog.getByRole('button', { name: 'Importer 2 traductions' }).click()

    await saved()
    await expect
      .poll(async () => (await draftOf(page, formId)).lists[0]?.options[0]?.label, { timeout: 10_000 })
      .toEqual({ fr: 'Bus', en: 'Bus, tram\nor metro' })
  })
})

describe('forms come in and go out by one door each', () => {
  const exportsOf = () => page.getByRole('menu').getByRole('menuitem')

  it('« Exporter… » from the builder, the form page and its row', async () => {
    const doors = [
      [`#/forms/${formId}`, /^Exporter…$/],
      [`#/forms/${formId}/show`, /^Exporter…$/],
      ['#/forms', 'Exporter : Reste'],
    ] as const
    for (const [address, name] of doors) {
      await page.goto(`${server.address}/${address}`)
      await page.getByRole('button', { name }).click()
      expect((await exportsOf().allTextContents()).join('|')).toMatch(/JSON.*XLSForm.*PDF.*HTML.*JSON Schema.*Copier/)
      const download = page.waitForEvent('download')
      await exportsOf().first().click()
      expect((await download).suggestedFilename()).toMatch(/\.json$/)
    }
    await expectAccessible(page, 'forms-catalogue')
  })

  it('« Importer… » from a file, another form or a model', async () => {
    await page.getByRole('button', { name: 'Importer…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Importer un formulaire' })
    const act = dialog.getByRole('button', { name: 'Créer le formulaire' })
    await dialog.getByLabel('Un modèle').check()
    await dialog.getByRole('combobox', { name: 'Point de départ' }).click()
    await page.getByRole('option').nth(1).click()
    await expectAccessible(page, 'form-import')
    await dialog.getByLabel('Un autre formulaire du PLIE').check()
    expect(await act.isDisabled()).toBe(true)
    await dialog.getByRole('combobox', { name: 'Formulaire à copier' }).click()
    await page.getByRole('option', { name: 'Reste', exact: true }).click()
    expect(await dialog.getByLabel('Titre').inputValue()).toBe('Reste (copie)')
    await act.click()
    await line('Reste (copie)').waitFor()
    await line(/Mode de garde/).waitFor()
    expectNoComplaint(visit)
  })
})
