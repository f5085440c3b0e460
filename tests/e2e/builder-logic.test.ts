import { describe, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit

describe('look', () => {
  it('sees', async () => {
    await visit.signIn('administration@niort.example')
    await page.getByRole('menuitem', { name: 'Formulaires' }).click()
    await page
      .getByRole('link', { name: /Modifier « .*sortie/i })
      .first()
      .click()
    await page.getByRole('tab', { name: 'Calculs et décisions' }).click()
    await page.getByRole('heading', { name: 'Décisions' }).waitFor()
    await expectAccessible(page, 'logic-exit-list')
    await page.getByRole('list', { name: 'Décisions' }).getByRole('button').nth(1).click()
    await page.getByLabel('Parce que (français)').waitFor()
    await expectAccessible(page, 'logic-exit')
    await page.getByRole('tab', { name: 'Listes' }).click()
    await page.getByRole('heading', { name: 'Listes d’options' }).waitFor()
    await expectAccessible(page, 'lists-exit')
    await page.getByRole('tab', { name: 'Traductions' }).click()
    await page.getByRole('heading', { name: 'Traductions' }).waitFor()
    await expectAccessible(page, 'translations-exit')
    expectNoComplaint(visit)
  })
})
