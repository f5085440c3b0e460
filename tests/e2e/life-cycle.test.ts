import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit, type Visit } from './support/visit.ts'

const server = await runServer()
const [prescriber, coordination, referent] = [
  await openVisit(server),
  await openVisit(server),
  await openVisit(server),
] as const

const heading = ({ page }: Visit, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const journey = ({ page }: Visit) => page.getByRole('region', { name: 'Accompagnement', exact: true })
const signIn = async (visit: Visit, email: string) => {
  await visit.signIn(email)
  await heading(visit, /^Bonjour/).waitFor()
}
/** Signs out by forgetting the session: another person of another PLIE sits down. */
const leave = async ({ page }: Visit) => {
  await page.context().clearCookies()
  await page.goto('about:blank')
}
const read = async (visit: Visit, id: string) => {
  await visit.page.goto('about:blank')
  await visit.page.goto(`${server.address}/#/dossiers/${id}/show`)
  await journey(visit).getByRole('heading', { name: 'Ce qui peut être fait' }).waitFor()
}
interface Given {
  readonly dates?: Readonly<Record<string, string>>
  readonly chosen?: Readonly<Record<string, string>>
  readonly reason?: string
  readonly over?: true
}
/** Does an act of the card, and waits until the dossier was read again. */
const act = async (visit: Visit, name: string, { dates = {}, chosen = {}, reason, over }: Given = {}) => {
  const { page } = visit
  await journey(visit).getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  for (const [label, date] of Object.entries(dates)) await dialog.getByLabel(label).fill(date)
  for (const [label, option] of Object.entries(chosen)) {
    await dialog.getByRole('combobox', { name: label }).click()
    await page.getByRole('option', { name: option }).click()
  }
  if (reason !== undefined) await dialog.getByRole('textbox', { name: /^Motif/ }).fill(reason)
  if (over) await dialog.getByLabel(/^Passer outre/).check()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  return dialog
}
const done = async (visit: Visit, name: string, given: Given = {}) => {
  await (await act(visit, name, given)).waitFor({ state: 'hidden' })
}

/** Somebody sent by the prescriber of a PLIE, as their own software would do it. */
const prescribed = async (plie: string, firstName: string): Promise<string> => {
  await signIn(prescriber, `prescription@${plie}.example`)
  const { data } = await askInPage(
    prescriber.page,
    `mutation ($input: OpenDossierInput!) { openDossier(input: $input, idempotencyKey: "${crypto.randomUUID()}") {
       ... on DossierPayload { dossier { id status } } } }`,
    { input: { firstName, lastName: 'Parcours', openedAt: '2026-01-05' } },
    plie,
  )
  expect(data.openDossier.dossier.status).toBe('PRESCRIBED')
  return data.openDossier.dossier.id
}

describe('the life of a dossier at Niort, from the prescriber to the exit', () => {
  let dossier = ''

  it('the coordination checks who was sent, and hands them to a référent', async () => {
    dossier = await prescribed('niort', 'Noémie')
    await signIn(coordination, 'coordination@niort.example')
    await read(coordination, dossier)
    await expectAccessible(coordination.page, 'journey-prescribed')

    await done(coordination, 'Vérifier l’éligibilité', { dates: { Date: '06/01/2026' } })
    await done(coordination, 'Confier au référent de parcours pour l’accueil', {
      dates: { Date: '08/01/2026' },
      chosen: { 'Référent de parcours': 'Capucine Vallon' },
    })

    await coordination.page.getByText(/^En accueil depuis le 08\/01\/2026, avec Capucine Vallon/).waitFor()
  })

  it('the référent is told what the entry waits for; who decides may go over it, with a reason', async () => {
    await signIn(referent, 'referent@niort.example')
    await read(referent, dossier)
    await journey(referent).getByText('Le diagnostic n’est pas encore validé.').waitFor()
    expect(await journey(referent).getByRole('button', { name: 'Proposer l’entrée' }).count()).toBe(0)

    await read(coordination, dossier)
    await act(coordination, 'Proposer l’entrée')
    await coordination.page.getByText('Cochez pour passer outre, ou annulez.').waitFor()
    await expectAccessible(coordination.page, 'journey-obstacle')
    await coordination.page.getByRole('button', { name: 'Annuler' }).click()
    await done(coordination, 'Proposer l’entrée', { reason: 'Diagnostic fait sur papier', over: true })
    await done(coordination, 'Accepter l’entrée', { dates: { Date: '10/02/2026' } })

    await coordination.page.getByText(/^Entrée acceptée le 10\/02\/2026/).waitFor()
    await expect.poll(() => journey(coordination).textContent()).toContain('Période en cours jusqu’au10 août 2026')
  })

  it('a standby is asked for, decided and ended', async () => {
    await read(referent, dossier)
    await done(referent, 'Demander une veille', {
      dates: { 'Premier jour': '01/06/2026' },
      chosen: { 'Motif de la veille': 'Difficultés altérant l’accompagnement' },
    })
    await journey(referent).getByText('Veille demandée').waitFor()

    await read(coordination, dossier)
    await done(coordination, 'Mettre en veille', {
      dates: { 'Premier jour': '03/06/2026' },
      chosen: { 'Motif de la veille': 'Difficultés altérant l’accompagnement' },
    })
    await coordination.page.getByText('En veille', { exact: true }).first().waitFor()
    await expectAccessible(coordination.page, 'journey-standby', ['wide'])
    await done(coordination, 'Mettre fin à la veille', { dates: { Date: '01/09/2026' } })
    await journey(coordination).getByText('du 3 juin 2026 au 1 septembre 2026', { exact: false }).waitFor()
  })

  it('the référent proposes the exit, the coordination accepts it, and nothing more can be done', async () => {
    await read(referent, dossier)
    const exit = referent.page.getByRole('region', { name: 'Quelle sortie ?' })
    await exit.getByRole('button', { name: 'Proposer une sortie' }).click()
    const dialog = referent.page.getByRole('dialog')
    await dialog.getByRole('combobox').click()
    await referent.page.getByRole('option', { name: /^Autre/ }).click()
    await dialog.getByLabel(/Motif|Pourquoi|raison/i).fill('Déménagement hors du territoire')
    await dialog.getByRole('button', { name: /Proposer/ }).click()
    await dialog.waitFor({ state: 'hidden' })

    await read(coordination, dossier)
    await done(coordination, 'Valider la sortie', { dates: { Date: '20/11/2026' } })

    await coordination.page.getByText('Sorti', { exact: true }).first().waitFor()
    await expect
      .poll(() => journey(coordination).getByRole('heading', { name: 'Ce qui peut être fait' }).count())
      .toBe(0)
    await expectAccessible(coordination.page, 'journey-exited', ['phone'])
  })
})

describe('the same at Caen, in its own words and by its own rules', () => {
  it('an entry waits for a first étape and a signed file, a standby lasts three months', async () => {
    for (const visit of [prescriber, coordination, referent]) await leave(visit)
    const dossier = await prescribed('caen', 'Clémence')
    await signIn(coordination, 'coordination@caen.example')
    await read(coordination, dossier)
    await done(coordination, 'Confier à l’APAP pour l’accueil', { chosen: { APAP: 'Capucine Vallon' } })

    await act(coordination, 'Proposer l’entrée')
    await coordination.page.getByText('Votre PLIE demande au moins une étape avant l’entrée').waitFor()
    await coordination.page.getByRole('button', { name: 'Annuler' }).click()
    await done(coordination, 'Proposer l’entrée', { reason: 'Reprise d’un dossier papier', over: true })
    await act(coordination, 'Accepter l’entrée')
    await coordination.page.getByText('Votre PLIE demande que le contrat soit signé avant l’entrée').waitFor()
    await coordination.page.getByRole('button', { name: 'Annuler' }).click()
    await done(coordination, 'Accepter l’entrée', {
      dates: { Date: '02/03/2026' },
      reason: 'Contrat signé sur papier',
      over: true,
    })

    const standby = { chosen: { 'Motif de la veille': 'Problème de santé' } }
    await act(coordination, 'Mettre en veille', {
      ...standby,
      dates: { 'Premier jour': '01/06/2026', 'Dernier jour': '02/09/2026' },
    })
    await coordination.page.getByText(/Une veille dure au plus 3 mois à la fois/).waitFor()
    await coordination.page.getByLabel('Dernier jour').fill('01/09/2026')
    await coordination.page.getByRole('button', { name: 'Enregistrer' }).click()
    await coordination.page.getByText('En veille', { exact: true }).first().waitFor()
  })

  it('had nothing to complain of behind the screens', () => {
    for (const visit of [prescriber, coordination, referent]) expectNoComplaint(visit)
  })
})
