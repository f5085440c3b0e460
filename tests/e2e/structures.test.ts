import { describe, expect, it } from 'vitest'
import { expectAccessible, picture } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name })
const dialog = () => page.getByRole('dialog')
const rows = () => page.getByRole('checkbox', { name: /^Choisir le dossier/ })

describe('the coordination says who employs whom', () => {
  it('adds a structure with the communes it serves', async () => {
    await visit.signIn('coordination@niort.example')
    await page.getByRole('menuitem', { name: 'Structures' }).click()
    await heading('Structures').waitFor()
    await page.getByRole('button', { name: 'Ajouter une structure' }).click()
    await dialog().getByLabel('Nom', { exact: false }).fill('Escale du Marais')
    await dialog().getByLabel('Communes où elle intervient').fill('Niort, Coulon')
    await dialog().getByRole('button', { name: 'Enregistrer' }).click()
    await dialog().waitFor({ state: 'detached' })

    await heading('Escale du Marais', 2).waitFor()
    await page.getByText('Intervient à : Niort, Coulon').waitFor()
    await expectAccessible(page, 'structures')
  })

  it('attaches a référent, and finds the caseloads by structure', async () => {
    await page.getByRole('menuitem', { name: 'Portefeuilles' }).click()
    await page
      .getByRole('button', { name: /^Rattacher – / })
      .first()
      .click()
    await dialog().getByLabel('Structure', { exact: true }).click()
    await page.getByRole('option', { name: 'Escale du Marais' }).click()
    await dialog().getByRole('button', { name: 'Enregistrer' }).click()
    await dialog().waitFor({ state: 'detached' })

    await page.getByText(/^Escale du Marais, depuis le /).waitFor()
    await expectAccessible(page, 'caseloads-by-structure')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByLabel('Structure', { exact: true }).click()
    await page.getByRole('option', { name: 'Escale du Marais' }).click()
    await expect.poll(() => page.getByRole('link', { name: /^Portefeuille – / }).count()).toBe(1)
    expect(page.url()).toContain('structure=')
  })

  it('opens the page of a référent: load against the range, stages, what is late', async () => {
    await page.getByRole('link', { name: /^Portefeuille – / }).click()
    await heading(/^Portefeuille – /).waitFor()
    await heading(/^En retard \(\d+\+?\)$/, 2).waitFor()
    await page.getByText(/^Escale du Marais, depuis le /).waitFor()
    await expectAccessible(page, 'portfolio')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('link', { name: 'Voir les dossiers où quelque chose est en retard' }).click()
    await expect.poll(() => rows().count()).toBeGreaterThan(0)
    expect(decodeURIComponent(page.url())).toContain('"late":true')
  })
})

describe('the list of dossiers', () => {
  it('is narrowed to a structure and to what is late, and the view is kept', async () => {
    await page.getByLabel('Structure', { exact: true }).click()
    await page.getByRole('option', { name: 'Escale du Marais' }).click()
    await expect.poll(() => decodeURIComponent(page.url())).toContain('"structureId"')
    await expect.poll(() => rows().count()).toBeGreaterThan(0)
    await expect.poll(() => page.getByRole('cell', { name: 'Escale du Marais' }).count()).toBe(await rows().count())
    await page.getByRole('button', { name: 'Garder cette vue' }).click()
    await dialog().getByLabel('Nom de la vue', { exact: false }).fill('Retards de l’Escale')
    await dialog().getByRole('button', { name: 'Enregistrer' }).click()
    await dialog().waitFor({ state: 'detached' })
    const filtered = await rows().count()
    await page.goto(`${server.address}/#/dossiers?filter=%7B%7D&page=1`)
    await expect.poll(() => rows().count()).toBeGreaterThan(filtered - 1)
    await page.getByRole('button', { name: 'Retards de l’Escale' }).click()
    await expect.poll(() => decodeURIComponent(page.url())).toContain('"late":true')
    await expect.poll(() => rows().count()).toBe(filtered)
    await expectAccessible(page, 'list-late')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('puts several things off at once', async () => {
    await rows().first().check()
    await rows().nth(1).check()
    await page.getByRole('button', { name: 'Remettre à…' }).click()
    await dialog().waitFor()
    await dialog().getByRole('checkbox').first().waitFor()
    for (const one of await dialog().getByRole('checkbox').all()) await one.check()
    await expectAccessible(page, 'snooze-several')
    await page.setViewportSize({ width: 1440, height: 900 })
    await dialog().getByRole('button', { name: 'Remettre', exact: true }).click()
    await dialog().waitFor({ state: 'detached' })

    await page.getByText(/^\d+ choses? remises?/).waitFor()
  })

  it('takes back nothing of what is typed while the list answers an earlier search', async () => {
    await page.goto(`${server.address}/#/dossiers?filter=%7B%7D&page=1`)
    const box = page.getByLabel('Nom, prénom ou numéro')
    await box.waitFor()
    // A busy page: the address changes, and what is shown of it comes after the next key.
    await page.evaluate(() => {
      for (const name of ['pushState', 'replaceState'] as const) {
        const move = history[name].bind(history)
        history[name] = (state: unknown, title: string, url?: string | URL | null) => {
          move(state, title, url)
          const end = performance.now() + 900
          while (performance.now() < end);
        }
      }
    })
    await box.focus()
    await page.keyboard.type('2')
    await page.waitForTimeout(450)
    await page.keyboard.type('026')

    await expect.poll(() => decodeURIComponent(page.url()), { timeout: 10_000 }).toContain('"search":"2026"')
    expect(await box.inputValue()).toBe('2026')
    await page.reload()
  })

  it('keeps the contact that is being noted when it turns into cards, at the width of a phone', async () => {
    await page
      .getByRole('button', { name: /^Noter un contact/ })
      .first()
      .click()
    await dialog().getByLabel('Ce qui s’est dit').fill('Point sur le projet')

    await page.setViewportSize({ width: 390, height: 844 })
    await expect.poll(() => rows().count()).toBe(0)

    expect(await page.getByLabel('Ce qui s’est dit').inputValue()).toBe('Point sur le projet')
    await picture(page, 'contact-on-phone')
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect.poll(() => dialog().getByLabel('Ce qui s’est dit').inputValue()).toBe('Point sur le projet')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('meets no complaint', () => expectNoComplaint(visit))
})
