import type { Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible, picture } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

const LITERAL = '<img src=x onerror=alert(1)>'
const navigation = () => page.getByRole('navigation', { name: 'Navigation principale' })
const entries = () => navigation().getByRole('menuitem').allTextContents()
const welcome = () => page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
const signOut = async () => {
  await page.getByRole('button', { name: /^Mon compte/ }).click()
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click()
  await page.getByRole('heading', { name: 'Connexion' }).waitFor()
}

describe('signing in and what each role is offered', () => {
  it('refuses a wrong password with a sentence that tells nothing of the account', async () => {
    await visit.signIn('referent@niort.example', 'pas le bon mot de passe')
    const refusal = page.getByRole('alert')
    await refusal.waitFor()
    const known = await refusal.textContent()
    expect(known).toBe('Adresse électronique ou mot de passe incorrect.')
    await expectAccessible(page, 'sign-in-refused')
    await visit.signIn('personne@niort.example', 'pas le bon mot de passe')
    await refusal.waitFor()
    expect(await refusal.textContent()).toBe(known)
  })

  it.each([
    [
      'administration',
      [
        ...['Accueil', 'Structures', 'Opérations FSE+', 'Formulaires', 'Liens publics', 'Membres', 'Jetons d’API'],
        ...['Notifications', 'Réglages du PLIE'],
      ],
    ],
    [
      'coordination',
      ['Accueil', 'Dossiers', 'Prescriptions', 'Portefeuilles', 'Structures', 'Opérations FSE+', 'Membres'],
    ],
    ['referent', ['Accueil', 'Dossiers', 'Prescriptions', 'Opérations FSE+']],
    ['prescription', ['Accueil', 'Dossiers', 'Mes envois']],
    ['controle', ['Accueil', 'Dossiers', 'Opérations FSE+']],
  ])('shows %s its own entries only', async (role, expected) => {
    await visit.signIn(`${role}@niort.example`)
    await welcome()
    expect(await entries()).toEqual(expected)
    await expectAccessible(page, `home-${role}`)
    await signOut()
  })

  it('answers an entry that is not one’s own with a sentence, not with a blank page', async () => {
    await visit.signIn('referent@niort.example')
    await welcome()
    await page.goto(`${server.address}/#/forms`)
    await page.getByRole('link', { name: 'Diagnostic socioprofessionnel' }).waitFor()
    expect(await page.getByRole('button', { name: 'Créer un formulaire' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: /^Modifier/ }).count()).toBe(0)
    const refusals = {
      'plie-settings': 'Vous n’avez pas les droits nécessaires pour ouvrir cette rubrique.',
      tokens: 'Vous n’avez pas les droits nécessaires pour ouvrir cette rubrique.',
      members: 'Vous n’avez pas les droits nécessaires pour ouvrir cette rubrique.',
      'nulle-part': 'Page introuvable',
      'dossiers/0190a000-0000-7000-8000-000000000000/show': 'Ce dossier n’existe pas ou ne vous est pas accessible.',
      'submissions/0190a000-0000-7000-8000-000000000000': 'Ce formulaire n’existe pas ou ne vous est pas accessible.',
      'forms/0190a000-0000-7000-8000-000000000000/show': 'Ce formulaire n’existe pas, ou vous n’y avez pas accès.',
    }
    for (const [path, sentence] of Object.entries(refusals)) {
      await page.goto(`${server.address}/#/${path}`)
      await page.getByText(sentence).first().waitFor()
      await expectAccessible(page, `refused-${path.split('/')[0]}`, path.includes('/') ? ['phone'] : ['wide'])
    }
  })

  it('shows a name as text, never as markup', async () => {
    await page.goto(`${server.address}/#/dossiers/create`)
    await page.getByLabel('Nom de famille').fill(LITERAL)
    await page.getByLabel('Prénom').fill("'><svg onload=alert(2)>")
    await page.getByLabel('Commune').fill('{{constructor.constructor("alert(3)")()}}')
    await page.getByRole('button', { name: 'Ouvrir un dossier' }).click()
    await page.getByRole('heading', { level: 1, name: LITERAL }).waitFor()
    await page.getByText('{{constructor.constructor("alert(3)")()}}').waitFor()
    await page.goto(`${server.address}/#/dossiers?filter=${encodeURIComponent(JSON.stringify({ search: LITERAL }))}`)
    await page.getByRole('table').getByRole('link', { name: LITERAL }).waitFor()
    expectNoComplaint(visit)
  })

  it('speaks English at a press and remembers it', async () => {
    await page.goto(server.address)
    await welcome()
    await page.getByRole('button', { name: 'EN – English' }).click()
    await page.getByRole('heading', { level: 1, name: /^(Hello|Welcome|Good)/ }).waitFor()
    await page.reload()
    await page.getByRole('menuitem', { name: 'Home' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.goto(`${server.address}/#/dossiers`)
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('heading', { level: 2, name: 'Which exit?' }).waitFor()
    await picture(page, 'dossier-english', { fullPage: true })
    await page.getByRole('button', { name: 'FR – Français' }).click()
    await page.getByRole('heading', { level: 2, name: 'La personne' }).waitFor()
  })

  it('turns dark at a press and remembers it', async () => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await background()
    await page.getByRole('button', { name: 'Passer en mode sombre' }).click()
    await expect.poll(background).not.toBe(light)
    const dark = await background()
    await page.reload()
    await page.getByRole('button', { name: 'Passer en mode clair' }).waitFor()
    await expect.poll(background).toBe(dark)
    await page.getByRole('button', { name: 'Passer en mode clair' }).click()
    await expect.poll(background).toBe(light)
  })

  it('leads back to the sign-in page when the session has ended, from a page that asks for everything again', async () => {
    await page.goto(`${server.address}/#/dossiers`)
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('heading', { level: 2, name: 'Quelle sortie ?' }).waitFor()
    await page.evaluate(() => fetch('/session', { method: 'DELETE', headers: { 'X-Jalon-Request': '1' } }))
    // What each part of the page asked for comes back refused at the same moment, before the way out is over.
    const together = new Promise((resolve) => setTimeout(resolve, 1_000))
    const late = async (route: Route) => {
      const response = await route.fetch()
      await together
      await route.fulfill({ response })
    }
    await page.route('**/graphql/**', late)
    await page.getByRole('button', { name: 'EN – English' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.unroute('**/graphql/**', late)
    await page.getByRole('button', { name: 'FR – Français' }).click()
    await page.getByRole('heading', { name: 'Connexion' }).waitFor()
    await page.getByText('Votre session a pris fin').waitFor()
    await picture(page, 'session-ended')
  })

  it('had nothing to complain of behind the screens', () => expectNoComplaint(visit))
})
