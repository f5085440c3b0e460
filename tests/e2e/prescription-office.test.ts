import { describe, expect, it } from 'vitest'
import { execute } from '../../server/platform/postgres/index.ts'
import { expectAccessible, picture } from './support/accessible.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const office = await openVisit(server)
const { page } = office
const PDF = { name: 'fiche-papier.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }

const signInAs = async (email: string) => {
  await page.context().clearCookies()
  await office.signIn(email)
  await heading(/^Bonjour/).waitFor()
}
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const type = async (lastName: string, firstName: string) => {
  await page.getByLabel(/^Nom de famille/).fill(lastName)
  await page.getByLabel(/^Prénom/).fill(firstName)
  await page.getByLabel(/^Date de naissance/).fill('14/07/1988')
  await page.getByLabel(/^Structure/).click()
  await page.getByRole('option', { name: 'Mission locale' }).click()
  await page.getByLabel(/^Nom du prescripteur/).fill('Prune Sureau')
  await page.getByLabel(/^Téléphone ou adresse/).fill('05 49 00 00 00')
  await page.getByLabel('Demandeur d’emploi de longue durée').check()
  await page.getByLabel(/^Pourquoi un accompagnement renforcé/).fill('Sans emploi depuis deux ans.')
  await page.getByLabel(/^Date de la fiche/).fill('20/11/2024')
  await page
    .getByRole('radiogroup', { name: /d’accord/ })
    .getByLabel('Oui')
    .check()
}

describe('the coordination types what came on paper', () => {
  it('loses nothing typed, says how it came, and joins the paper', async () => {
    await signInAs('coordination@niort.example')
    await page.getByRole('menuitem', { name: 'Prescriptions' }).click()
    await page.getByRole('link', { name: 'Saisir une prescription' }).click()
    await heading('Saisir une prescription').waitFor()
    await expectAccessible(page, 'office-sheet', ['wide', 'phone'])
    await page.setViewportSize({ width: 1280, height: 900 })
    await type('Aubépine', 'Basile')
    await page.reload()
    await page.getByText('reprises là où vous en étiez').waitFor()
    expect(await page.getByLabel(/^Nom de famille/).inputValue()).toBe('Aubépine')

    await page.getByRole('button', { name: 'Enregistrer la prescription' }).click()
    await page.getByText('Cette information est nécessaire.').waitFor()
    await page.getByLabel('Sur papier').check()
    await page.getByRole('button', { name: 'Enregistrer la prescription' }).click()
    await page.getByText('Prescription enregistrée').waitFor()
    await page.getByTestId('prescription-files').setInputFiles(PDF)
    await page.getByText('Joints : fiche-papier.pdf.').waitFor()
    await expectAccessible(page, 'office-recorded', ['wide', 'phone'])
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('link', { name: 'L’examiner' }).click()
    await heading('Aubépine Basile').waitFor()
    await page.getByText('Sur papier').waitFor()
    await page.getByRole('link', { name: 'fiche-papier.pdf' }).waitFor()
  })

  it('shows who it may be, keeps what is said of it, and acts by keys that never fire while typing', async () => {
    await execute(server.database.ownerUrl, [
      `update participant set first_name = 'Basile', last_name = 'Aubépine', birth_date = '1988-07-14'
         where id = (select d.participant_id from dossier d join plie p on p.id = d.plie_id
           where p.slug = 'niort' and d.status = 'exited' order by d.number limit 1)`,
    ])
    await page.reload()
    await page.getByRole('heading', { name: 'Déjà connue ?' }).waitFor()
    await page.getByRole('button', { name: 'C’est une autre personne' }).click()
    await page.reload()
    await page.getByText('C’est quelqu’un d’autre').waitFor()
    await page.getByRole('button', { name: 'Revenir sur ce choix' }).click()
    await expectAccessible(page, 'prescription-duplicates', ['wide', 'phone'])
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, 'prescription-duplicates-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 900 })

    await page.keyboard.press('r')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Refuser la prescription' }).waitFor()
    await page.keyboard.type('sac à rc')
    expect(await dialog.getByLabel(/^Motif écrit/).inputValue()).toBe('sac à rc')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    await page.keyboard.press('c')
    await dialog.getByRole('heading', { name: 'Demander un complément' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('switch', { name: 'Raccourcis clavier' }).uncheck()
    await page.keyboard.press('r')
    expect(await dialog.count()).toBe(0)
    await page.getByRole('switch', { name: 'Raccourcis clavier' }).check()
    await page.getByRole('heading', { level: 1 }).click()

    await page.keyboard.press('a')
    await dialog.getByRole('button', { name: 'Ouvrir le dossier' }).click()
    await page.getByRole('link', { name: /^Ouvrir le dossier / }).waitFor()
    await picture(page, 'prescription-accepted-next')
    await page.getByRole('link', { name: 'Prescription suivante' }).waitFor()
    await page.keyboard.press('s')
    await heading('Aubépine Basile').waitFor({ state: 'detached' })
    expectNoComplaint(office)
  })
})

describe('R42 · a prescriber with an account', () => {
  it('sends somebody, reads where they stand, and answers what is asked', async () => {
    await signInAs('prescription@niort.example')
    await page.getByRole('menuitem', { name: 'Mes envois' }).click()
    await heading('Mes envois').waitFor()
    await page.getByRole('link', { name: 'Orienter une personne' }).click()
    await heading('Orienter une personne').waitFor()
    expect(await page.getByLabel('Sur papier').count()).toBe(0)
    await type('Capucine', 'Maë')
    await page.getByRole('button', { name: 'Envoyer au PLIE' }).click()
    await page.getByText('Prescription envoyée').waitFor()
    await page.getByRole('link', { name: 'Suivre mes envois' }).click()
    await page.getByRole('heading', { name: 'Capucine Maë' }).waitFor()
    await page.getByText('Reçue', { exact: true }).waitFor()

    await execute(server.database.ownerUrl, [
      `insert into prescription_request (plie_id, id, prescription_id, question, asked_at, asked_by)
         select plie_id, gen_random_uuid(), id, 'Depuis quand cherche-t-elle ?', now(), sent_by from prescription
           where person ->> 'lastName' = 'Capucine'`,
      `update prescription set status = 'AWAITING_ANSWER' where person ->> 'lastName' = 'Capucine'`,
    ])
    await page.reload()
    await page.getByText('Depuis quand cherche-t-elle ?').waitFor()
    await expectAccessible(page, 'sent-prescriptions', ['wide', 'phone'])
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, 'sent-prescriptions-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.getByLabel(/^Votre réponse/).fill('Depuis mars.')
    await page.getByRole('button', { name: 'Envoyer la réponse' }).click()
    await page.getByText('En cours d’examen', { exact: true }).waitFor()
    await page.getByText('Depuis mars.').waitFor()
    expectNoComplaint(office)
  })
})
