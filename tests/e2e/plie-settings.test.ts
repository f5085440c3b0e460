import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const section = (name: string) => page.getByRole('region', { name })
const names = () => section('Noms des résultats')
const publicPage = () => section('Page publique de prescription')
const french = (outcome: string) => names().getByRole('group', { name: outcome, exact: true }).getByLabel('En français')
const english = (outcome: string) => names().getByRole('group', { name: outcome, exact: true }).getByLabel('En anglais')
const save = (within: ReturnType<typeof section>) => within.getByRole('button', { name: 'Enregistrer' }).click()

describe('an administrator sets what the PLIE decides for itself', () => {
  it('names an outcome, and is told at its place what cannot be kept', async () => {
    await visit.signIn('administration@niort.example')
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
    await page.getByRole('menuitem', { name: 'Réglages du PLIE' }).click()
    await page.getByRole('heading', { level: 1, name: 'Réglages du PLIE' }).waitFor()

    await french('Sortie positive').fill('Emploi durable')
    await english('Autre sortie').fill('Something else')
    await french('Autre sortie').fill('')
    await save(names())
    await names().getByRole('alert').getByText('Certaines informations sont à corriger.').waitFor()
    expect(await french('Autre sortie').getAttribute('aria-invalid')).toBe('true')
    await names().getByText('Cette information est nécessaire.').waitFor()
    await expectAccessible(page, 'plie-settings')

    await french('Autre sortie').fill('Autre fin de parcours')
    await save(names())
    await page.getByText('Réglages enregistrés').waitFor()
    await names()
      .getByText(/^Modifié le .* par/)
      .waitFor()
    const { data } = await askInPage(page, '{ outcomes { id label } }', {})
    expect(data.outcomes).toEqual(
      expect.arrayContaining([
        { id: 'positive', label: 'Emploi durable' },
        { id: 'other', label: 'Autre fin de parcours' },
      ]),
    )
  })

  it('writes the words of the public page; what somebody else changed meanwhile is not written over', async () => {
    await publicPage().getByLabel('Protection des données, en français').fill('Le PLIE reçoit vos réponses.')
    await publicPage().getByRole('switch').click()
    await save(publicPage())
    await publicPage()
      .getByText(/^Modifié le/)
      .waitFor()

    await publicPage().getByLabel('Protection des données, en français').fill('Ma version')
    await askInPage(
      page,
      `mutation { changePlieSetting(section: PUBLIC_PAGE, revision: 1, value: { privacy: { fr: "La sienne" }, tellsReferent: true }) { __typename } }`,
      {},
    )
    await save(publicPage())
    await publicPage()
      .getByRole('alert')
      .getByText(/^Modifié entre-temps par/)
      .waitFor()
    const theirs = publicPage().getByRole('group', { name: /^Version enregistrée par/ })
    expect(await theirs.getByLabel('Protection des données, en français').inputValue()).toBe('La sienne')
    expect(await theirs.getByLabel('Protection des données, en français').isDisabled()).toBe(true)
    const mine = publicPage().getByLabel('Protection des données, en français').first()
    expect(await mine.inputValue()).toBe('Ma version')
    await expectAccessible(page, 'plie-settings-conflict')
    await publicPage().getByRole('button', { name: 'Enregistrer ma version' }).click()
    await theirs.waitFor({ state: 'detached' })
    expect(await mine.inputValue()).toBe('Ma version')

    await mine.fill('Encore la mienne')
    await askInPage(
      page,
      `mutation { changePlieSetting(section: PUBLIC_PAGE, revision: 3, value: { privacy: { fr: "La sienne" }, tellsReferent: true }) { __typename } }`,
      {},
    )
    await save(publicPage())
    await publicPage().getByRole('button', { name: 'Reprendre cette version' }).click()
    await expect
      .poll(() => publicPage().getByLabel('Protection des données, en français').inputValue())
      .toBe('La sienne')
    expect(await publicPage().getByRole('switch').isChecked()).toBe(true)
  })

  it('sets when things are told and a reason of standby, and is told where a number cannot be', async () => {
    const alerts = section('Alertes')
    const standby = section('Veille : motifs et durée')
    const noStep = alerts.getByRole('group', { name: 'Mois sans étape' })
    await noStep.getByLabel('Mois sans étape').fill('99')
    await save(alerts)
    await noStep.locator('[aria-invalid=true]').waitFor()
    await noStep.getByLabel('Mois sans étape').fill('4')
    await noStep.getByLabel('Où c’est écrit').fill('Règlement, article 4')
    await save(alerts)
    await alerts.getByText(/^Modifié le/).waitFor()

    await standby.getByRole('button', { name: 'Ajouter' }).click()
    await standby.getByLabel('En français').last().fill('Déménagement')
    await save(standby)
    await standby.getByText(/^Modifié le/).waitFor()
    const { data } = await askInPage(page, '{ plieSettings { section value } }', {})
    const found = (name: string) =>
      data.plieSettings.find(({ section: one }: { section: string }) => one === name).value
    expect(found('ALERTS').noStepAlertMonths).toEqual({ value: 4, source: 'Règlement, article 4' })
    expect(found('ALERTS').postHireFollowUpMonths.value).toBe(6)
    expect(found('STANDBY').value.reasons.map(({ label }: { label: { fr: string } }) => label.fr)).toEqual([
      'Étape emploi ou formation',
      'Demande du bureau insertion',
      'Difficultés altérant l’accompagnement',
      'Déménagement',
    ])
    await expectAccessible(page, 'plie-settings-rules')
  })

  it('says what a rhythm means before it is saved, and obeys it after', async () => {
    const rhythm = section('Rythme des entretiens')
    await rhythm.getByText('Une rencontre au moins tous les 15 jours (3 premiers mois).').waitFor()
    await rhythm.getByLabel('Jours au plus entre deux').first().fill('21')
    await rhythm.getByText('Une rencontre au moins tous les 21 jours (3 premiers mois).').waitFor()
    await rhythm
      .getByText(/Exemple, entrée le 3 mars \d{4} : Prochain entretien au plus tard le 24\/03\/\d{4}\./)
      .waitFor()
    await rhythm.getByLabel('Jusqu’au mois').last().fill('2')
    await save(rhythm)
    await rhythm.getByRole('alert').waitFor()
    expect(await rhythm.getByLabel('Jusqu’au mois').last().getAttribute('aria-invalid')).toBe('true')
    await rhythm.getByLabel('Jusqu’au mois').last().fill('')
    await save(rhythm)
    await rhythm.getByText(/^Modifié le/).waitFor()
  })

  it('sets its bodies, its entries and its objectives, each where it reads it', async () => {
    const bodies = section('Instances')
    await bodies.getByLabel('Nom, en français').first().fill('CISP')
    await save(bodies)
    await bodies.getByText(/^Modifié le/).waitFor()
    await bodies.scrollIntoViewIfNeeded()

    const entry = section('Entrée dans le PLIE')
    await entry.getByLabel('Sa propre demande').check()
    await entry.getByRole('switch', { name: 'Pas d’entrée sans ces pièces' }).click()
    await save(entry)
    await entry.getByText(/^Modifié le/).waitFor()

    await expectAccessible(page, 'plie-settings-bodies')

    const objectives = section('Objectifs et files actives')
    const share = objectives.getByRole('spinbutton', { name: 'Sorties positives sur sorties, en %' })
    await share.fill('140')
    await save(objectives)
    await objectives.getByRole('alert').waitFor()
    expect(await share.getAttribute('aria-invalid')).toBe('true')
    await share.fill('55')
    await save(objectives)
    await objectives.getByText(/^Modifié le/).waitFor()

    const { data } = await askInPage(page, '{ plieSettings { section value } }', {})
    const found = (name: string) =>
      data.plieSettings.find(({ section: one }: { section: string }) => one === name).value
    expect(found('BODIES')[0]).toMatchObject({ id: 'cellule-de-suivi', name: { fr: 'CISP' }, every: 'month' })
    expect(found('ENTRY').entryModes.value).toEqual(['prescription', 'self-referral'])
    expect(found('ENTRY').entryBlockedWithoutEvidence.value).toBe(true)
    expect(found('OBJECTIVES').positiveExitRate.value).toBe(0.55)
  })

  it('names things in its own words, and every screen says them at once', async () => {
    const words = section('Vocabulaire')
    const referent = words.getByRole('group', { name: 'Qui accompagne' })
    await referent.getByLabel('En français').fill('accompagnatrice emploi')
    await referent
      .getByText('Dans une phrase : l’accompagnatrice emploi · de l’accompagnatrice emploi', { exact: false })
      .waitFor()
    await save(words)
    await words.getByText(/^Modifié le/).waitFor()
    await expectAccessible(page, 'plie-settings-words')

    const index = page.getByRole('navigation', { name: 'Parties des réglages' })
    await index.getByRole('button', { name: 'Alertes' }).click()
    await expect.poll(() => section('Alertes').evaluate((part) => part === document.activeElement)).toBe(true)
  })

  it('had nothing to complain of behind the screens', () => expectNoComplaint(visit))
})
