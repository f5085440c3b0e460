import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const TITLE = 'Aides à la mobilité'
const labelled = (fr: string) => ({ label: { fr } })
const field = (id: string, type: string, fr: string, more: object = {}) => ({
  ...{ t: 'field', id, type, api: id.replaceAll('_', '') },
  ...labelled(fr),
  ...more,
})
const ITEMS = [
  field('f_job', 'yes-no', 'Personne en emploi'),
  field('f_contract', 'choice', 'Nature du contrat', {
    list: 'l_contract',
    evidence: { required: { v: false }, kinds: ['Contrat de travail'] },
  }),
  field('f_fuel', 'money', 'Frais de carburant'),
  field('f_parking', 'money', 'Frais de stationnement'),
  {
    ...{ t: 'repeat', id: 'g_kids', api: 'kids' },
    ...labelled('Enfants à charge'),
    items: [field('k_name', 'text', 'Prénom'), field('k_age', 'integer', 'Âge de l’enfant')],
  },
  field('f_nursery', 'text', 'Mode de garde'),
  field('f_worked', 'text', 'Bilan des heures'),
  field('f_proved', 'text', 'Suite du contrat'),
  field('f_help', 'money', 'Montant de l’aide'),
  field('f_why', 'paragraph', 'Motif de la demande'),
]
const LISTS = [
  {
    id: 'l_contract',
    ...labelled('Contrats'),
    options: [
      { id: 'o_cdi', code: 'CDI', ...labelled('CDI') },
      { id: 'o_cdd', code: 'CDD', ...labelled('CDD') },
    ],
  },
]

const pane = (name: string) => page.getByRole('region', { name, exact: true })
const settings = pane('Réglages')
const preview = pane('Aperçu')
const line = (name: string | RegExp) => pane('Plan').getByRole('treeitem', { name })
const sentence = () => settings.getByTestId('condition-sentence')
type Within = ReturnType<typeof pane>
const pick = async (within: Within, label: string, text: string, option: string | RegExp = text) => {
  await within.getByRole('combobox', { name: label, exact: true }).first().fill(text)
  await page.getByRole('option', { name: option }).first().click()
}
const choose = async (within: Within, label: string, option: string) => {
  await within.getByRole('combobox', { name: label, exact: true }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
const clause = (within: Within, position = 1) =>
  within.getByRole('group', { name: `Clause ${position}`, exact: true }).first()
const showOnlyIf = async (item: string) => {
  await line(item).click()
  await settings.getByLabel('Seulement si…').check()
  await clause(settings).waitFor()
}
const reads = async (text: string | RegExp) => {
  await settings.getByText('Se lit', { exact: true }).first().waitFor()
  await sentence().first().getByText(text).waitFor()
}
/** The editor on a phone, where it is written. */
const onPhone = async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  // The panes are drawn anew at this width: what is found first may be the one that goes.
  const seen = () => page.getByTestId('condition-sentence').first().scrollIntoViewIfNeeded({ timeout: 1_000 })
  await expect
    .poll(() =>
      seen().then(
        () => true,
        () => false,
      ),
    )
    .toBe(true)
}
const inPreview = (name: string) => preview.getByRole('textbox', { name: new RegExp(`^${name}`) })

/** The expression kept in the draft on the server. */
const kept = async (id: string) => {
  await page.getByText(/^Enregistré à/).waitFor()
  const { data } = await askInPage(page, '{ forms(kind: FREE) { title draft { definition } } }', {})
  const form = data.forms.find((one: { title: string }) => one.title === TITLE)
  const items: { id: string }[] = form.draft.definition.items
  return items.find((one) => one.id === id)
}

describe('an administrator writes conditions and calculations', () => {
  it('opens a form that holds a group, amounts and evidence', async () => {
    await visit.signIn('administration@niort.example')
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    const created = await askInPage(
      page,
      'mutation ($key: ID!) { createForm(kind: FREE, title: "Aides à la mobilité", idempotencyKey: $key) { ... on FormPayload { form { id draft { revision definition } } } } }',
      { key: crypto.randomUUID() },
    )
    const { id, draft } = created.data.createForm.form
    const definition = { ...draft.definition, items: ITEMS, lists: LISTS }
    const saved = await askInPage(
      page,
      'mutation ($id: ID!, $definition: JSON!, $revision: Int) { saveFormDraft(formId: $id, definition: $definition, revision: $revision) { __typename } }',
      { id, definition, revision: draft.revision },
    )
    expect(saved.data.saveFormDraft.__typename).toBe('FormPayload')
    await page.getByRole('menuitem', { name: 'Formulaires' }).click()
    await page.getByRole('link', { name: `Modifier « ${TITLE} »` }).click()
    await line('Mode de garde').waitFor()
  })

  it('asks for the childcare of those who have a child under three, and sees it live', async () => {
    await showOnlyIf('Mode de garde')
    const first = clause(settings)
    await pick(first, 'Élément comparé', 'Enfants à charge')
    await choose(first, 'Comparaison', 'a au moins une ligne telle que')
    const inside = clause(first.getByRole('group', { name: 'Sur chaque ligne' }).first())
    await pick(inside, 'Élément comparé', 'Âge de l’enfant', 'Âge de l’enfant')
    await choose(inside, 'Comparaison', 'est moins de')
    await settings.getByText(/Il reste un choix à faire/).waitFor()
    await inside.getByLabel('Valeur', { exact: true }).fill('3')
    await reads('Parmi les enfants à charge, au moins un cas où âge de l’enfant moins de 3')
    await settings.getByText('Sans réponse à ce qui est lu ici, l’élément reste masqué.').waitFor()

    await inPreview('Mode de garde').waitFor({ state: 'hidden' })
    await preview
      .getByRole('button', { name: /Ajouter/ })
      .first()
      .click()
    await preview.getByLabel(/^Âge de l’enfant/).fill('2')
    await inPreview('Mode de garde').waitFor()
    await preview.getByLabel(/^Âge de l’enfant/).fill('7')
    await inPreview('Mode de garde').waitFor({ state: 'hidden' })
    await expectAccessible(page, 'condition-group', ['wide'])
    expect(await kept('f_nursery')).toMatchObject({
      visible: { op: 'some', a: [{ f: 'g_kids' }, { op: 'lt', a: [{ f: 'k_age' }, { v: 3 }] }] },
    })
  })

  it('reads a fact of the dossier with its parameters', async () => {
    await showOnlyIf('Bilan des heures')
    const first = clause(settings)
    await pick(first, 'Élément comparé', 'Heures travaillées')
    await first.getByLabel(/\(à préciser\)$/).fill('12')
    await choose(first, 'Comparaison', 'est au moins')
    await first.getByRole('textbox', { name: /^Valeur/ }).fill('600')
    await reads(/^Heures travaillées \(derniers mois comptés.:.12\) au moins 600.h$/)
    await inPreview('Bilan des heures').waitFor({ state: 'hidden' })
    expect(await kept('f_worked')).toMatchObject({
      visible: {
        op: 'ge',
        a: [{ fact: 'employment.hoursInWindow', params: { windowMonths: 12 } }, { v: 600 }],
      },
    })
  })

  it('reads the evidence of an answer, and tells clauses that contradict each other', async () => {
    await showOnlyIf('Suite du contrat')
    await pick(clause(settings), 'Élément comparé', 'Nature du contrat')
    await choose(clause(settings), 'Comparaison', 'a un justificatif valable')
    await reads('Nature du contrat a un justificatif valable')
    await settings.getByRole('button', { name: 'Ajouter une clause' }).click()
    await pick(clause(settings, 2), 'Élément comparé', 'Nature du contrat')
    await choose(clause(settings, 2), 'Comparaison', 'est')
    await choose(clause(settings, 2), 'Valeur', 'CDI')
    await settings.getByRole('button', { name: 'Ajouter une clause' }).click()
    await pick(clause(settings, 3), 'Élément comparé', 'Nature du contrat')
    await choose(clause(settings, 3), 'Valeur', 'CDD')
    await settings.getByText(/ne peuvent pas être vrais ensemble/).waitFor()
    await onPhone()
    await expectAccessible(page, 'condition-contradiction', ['phone'])

    // « CDD » is no number: the new subject drops it, and says so.
    await pick(clause(settings, 3), 'Élément comparé', 'Frais de carburant')
    await clause(settings, 3).getByText('Retiré, car cela ne va pas avec le nouvel élément : « CDD ».').waitFor()
    await choose(clause(settings, 3), 'Comparaison', 'est plus de')
    await clause(settings, 3)
      .getByRole('textbox', { name: /^Valeur/ })
      .fill('50')
    await reads(/justificatif valable et nature du contrat est CDI et frais de carburant plus de 50/)
  })

  it('works an amount out: a sum when in a job, nothing otherwise', async () => {
    await line('Montant de l’aide').click()
    await settings.getByLabel('Proposer…').check()
    const value = settings.getByRole('group', { name: 'Réponse proposée d’avance' }).first()
    await value.getByRole('button', { name: 'Valeur : prendre un autre élément, ou calculer' }).click()
    await pick(value, 'Valeur', 'Si…', 'Si… alors… sinon…')
    const branches = value.getByRole('group', { name: 'Valeur : Si… alors… sinon…' })
    await pick(clause(branches), 'Élément comparé', 'Personne en emploi')
    await choose(clause(branches), 'Comparaison', 'est')
    await choose(clause(branches), 'Valeur', 'Oui')
    await branches.getByRole('button', { name: 'Alors : prendre un autre élément, ou calculer' }).click()
    await pick(branches, 'Alors', 'Somme', 'Somme')
    const sum = branches.getByRole('group', { name: 'Alors : Somme' })
    for (const [term, amount] of [
      ['Terme 1', 'Frais de carburant'],
      ['Terme 2', 'Frais de stationnement'],
    ] as const) {
      await sum.getByRole('button', { name: `${term} : prendre un autre élément, ou calculer` }).click()
      await pick(sum, term, amount)
    }
    await choose(sum, 'Si une réponse manque', 'elle compte pour zéro')
    await branches.getByRole('textbox', { name: /^Sinon/ }).fill('0')
    await reads(/^Si personne en emploi.* alors la somme de \(frais de carburant, frais de stationnement\), sinon 0/i)
    await onPhone()
    await expectAccessible(page, 'value-if-sum', ['phone'])
    expect(await kept('f_help')).toMatchObject({
      default: {
        op: 'if',
        a: [
          { op: 'eq', a: [{ f: 'f_job' }, { v: true }] },
          { op: 'sum', a: [{ f: 'f_fuel' }, { f: 'f_parking' }], missing: 'zero' },
          { v: 0 },
        ],
      },
    })
  })

  it('writes a condition with the keyboard alone, and applies it elsewhere', async () => {
    await line('Motif de la demande').click()
    await settings.getByRole('radio', { name: 'Facultative' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await clause(settings).waitFor()
    const tabTo = async (name: RegExp) => {
      for (let steps = 0; steps < 30; steps += 1) {
        const named = await page.evaluate(() => {
          const here = document.activeElement
          const by = here?.getAttribute('aria-labelledby')?.split(' ')[0]
          const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : null
          return label ?? here?.getAttribute('aria-label') ?? document.getElementById(by ?? '')?.textContent ?? ''
        })
        if (name.test(named)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`the keyboard never reached ${name}`)
    }
    await tabTo(/^Élément comparé/)
    await page.keyboard.type('Frais de carbu')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(/^Comparaison/)
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'est plus de', exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(/^Valeur/)
    await page.keyboard.type('100')
    await reads(/^Frais de carburant plus de 100/)

    await preview.getByLabel(/^Frais de carburant/).fill('120')
    await preview
      .getByText(/Motif de la demande/)
      .first()
      .waitFor()
    await settings.getByRole('button', { name: 'Autres actions sur la condition' }).first().click()
    await page.getByRole('menuitem', { name: 'Appliquer aussi à…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Appliquer aussi à…' })
    await dialog.getByLabel('Mode de garde').check()
    await expectAccessible(page, 'condition-apply', ['wide'])
    await dialog.getByRole('button', { name: 'Appliquer à 1 élément' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await kept('f_nursery')).toMatchObject({ required: { op: 'gt', a: [{ f: 'f_fuel' }, { v: 10_000 }] } })
  })

  it('names a condition that is not finished before the draft is published without it', async () => {
    await showOnlyIf('Frais de stationnement')
    await line('Frais de carburant').click()

    await page.getByRole('button', { name: 'Publier…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Une condition n’est pas terminée' })
    await expectAccessible(page, 'conditions-unfinished', ['wide'])
    await dialog.getByRole('button', { name: 'Frais de stationnement' }).click()

    await dialog.waitFor({ state: 'hidden' })
    await clause(settings).waitFor()
    expect(await line('Frais de stationnement').getAttribute('aria-selected')).toBe('true')
  })

  it('had nothing to complain of behind the screens', () => expectNoComplaint(visit))
})
