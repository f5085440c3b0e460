import { describe, expect, it } from 'vitest'
import { newId } from '../../server/platform/ids.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import { inspect } from '../support/inspect.ts'
import { NIORT_SHEET } from '../support/prescriptions.ts'
import { expectAccessible, picture } from './support/accessible.ts'
import { fillByKeyboard } from './support/keyboard.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const office = await openVisit(server)
const outside = await openVisit(server, { viewport: { width: 390, height: 844 } })
const { page } = office
const sheet = outside.page
const heading = (name: string | RegExp, on = page) => on.getByRole('heading', { level: 1, name })

const signInAs = async (email: string) => {
  await office.page.context().clearCookies()
  await office.signIn(email)
  await heading(/^Bonjour/).waitFor()
}

/** A sheet sent through the demonstration's own link; gives the address it is followed at. */
const sendSheet = async (answers: object): Promise<string> => {
  const { column } = inspect(server.database)
  const [path = ''] = await column(
    `select '/p/' || p.slug || '/' || l.token from prescription_link l join plie p on p.id = l.plie_id where p.slug = 'niort' limit 1`,
  )
  const headers = { 'x-jalon-request': '1', 'content-type': 'application/json', origin: server.address }
  const opened = await (await fetch(`${server.address}${path}/form`, { headers })).json()
  const body = { formVersionId: opened.formVersionId, answers, idempotencyKey: newId() }
  const sent = await fetch(`${server.address}${path}/prescriptions`, {
    ...{ method: 'POST', headers, body: JSON.stringify(body) },
  })
  return `${server.address}${path}/suivi#${(await sent.json()).receipt}`
}

describe('the coordination takes somebody in against the criteria, after asking for more', () => {
  let followed = ''

  it('finds them in the inbox, narrowed and counted', async () => {
    followed = await sendSheet({
      ...NIORT_SHEET,
      f_statuses: { value: ['status-QPV'] },
      f_sheet_date: { value: '2024-11-20' },
    })
    await execute(server.database.ownerUrl, [
      `update plie set settings = settings || '{"entryEvidence": {"value": [{"fr": "Pièce d’identité"}, {"fr": "Preuve du critère d’éligibilité"}], "source": "essai"}, "entryBlockedWithoutEvidence": {"value": true, "source": "essai"}, "entryModes": null}' where slug = 'niort'`,
    ])
    await signInAs('coordination@niort.example')
    await page.getByRole('link', { name: /reçues?$/ }).click()
    await heading('Prescriptions').waitFor()
    await page.getByRole('button', { name: 'Plus de filtres' }).click()
    await page.getByLabel('Pièce manquante').click()
    await page.waitForURL(/missingPiece/)
    await page.getByLabel('Nom ou prénom').fill('Églantier')
    await page.getByRole('link', { name: /^Églantier Olive/ }).waitFor()
    await page.getByText('Critères non remplis').first().waitFor()
    await expectAccessible(page, 'prescriptions-narrowed', ['wide', 'phone'])

    await page.getByRole('link', { name: /^Églantier Olive/ }).click()
    await heading('Églantier Olive').waitFor()
    await page.getByText('Aucun critère n’est rempli.').waitFor()
    await page.getByText('Sans ces 2 pièces, l’entrée').waitFor()
    await page.getByLabel(/^Pièce d’identité/).click()
    await page.getByText(/^Pièce d’identité – vue le .* par /).waitFor()
    await expectAccessible(page, 'prescription-checked', ['wide', 'phone'])
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, 'prescription-checked-dark')
    await page.emulateMedia({ colorScheme: 'light' })
  })

  it('asks for something, which is answered on the page of the receipt', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('button', { name: 'Demander un complément…' }).click()
    await page.getByLabel('Ce qui manque').fill('Depuis quand la personne cherche-t-elle un emploi ?')
    await page.getByRole('dialog').getByRole('button', { name: 'Demander' }).click()
    await page.getByText('Pas encore de réponse.').waitFor()

    await sheet.goto(followed)
    await sheet.getByText('Depuis quand la personne cherche-t-elle un emploi ?').waitFor()
    await expectAccessible(sheet, 'prescription-complement', ['phone'])
    await sheet.setViewportSize({ width: 390, height: 844 })
    await sheet.getByLabel(/^Votre réponse/).fill('Depuis trois ans.')
    await sheet.getByRole('button', { name: 'Envoyer la réponse' }).click()
    await sheet.getByText('En cours d’examen', { exact: true }).waitFor()
    expect(await sheet.getByText('Églantier').count()).toBe(0)

    await page.reload()
    await page.getByText('Depuis trois ans.').waitFor()
  })

  it('accepts with a written reason, and the receipt tells', async () => {
    await page.getByRole('button', { name: 'Accepter…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^Pourquoi accepter quand même/).waitFor()
    await dialog.getByRole('button', { name: 'Ouvrir le dossier' }).click()
    await dialog.getByText('Écrivez pourquoi').waitFor()
    await dialog.getByLabel(/^Pourquoi accepter quand même/).fill('Trois ans sans emploi : public visé.')
    await picture(page, 'prescription-accept-reason')
    await dialog.getByRole('button', { name: 'Ouvrir le dossier' }).click()
    await page.getByRole('link', { name: /^Ouvrir le dossier / }).click()
    await page.getByText(/acceptée, avec un motif écrit/).waitFor()

    await sheet.reload()
    await sheet.getByText('Acceptée', { exact: true }).waitFor()
    expectNoComplaint(office)
    expectNoComplaint(outside)
  })
})

describe('somebody applies for themself, on a phone', () => {
  it('by a link made for that: spoken to as such, asked for their agreement, and followed', async () => {
    await signInAs('administration@niort.example')
    await page.getByRole('menuitem', { name: 'Liens publics' }).click()
    await heading('Liens de prescription').waitFor()
    await page.getByRole('button', { name: 'Créer un lien' }).click()
    await page.getByLabel('Pour qui').click()
    await page.getByRole('option', { name: /La personne elle-même/ }).click()
    await page.getByLabel('Structure à qui le lien est donné').fill('Accueil du PLIE')
    await picture(page, 'self-referral-link')
    await page.getByRole('dialog').getByRole('button', { name: 'Créer un lien' }).click()
    const field = page.getByRole('textbox', { name: 'Adresse – Accueil du PLIE' })
    await field.waitFor()

    await sheet.goto(await field.inputValue())
    await sheet.getByRole('button', { name: 'Envoyer ma candidature' }).waitFor()
    expect(await sheet.getByText('Nom du prescripteur').count()).toBe(0)
    expect(await sheet.getByText('Qui oriente').count()).toBe(0)
    await expectAccessible(sheet, 'self-referral', ['phone'])
    await sheet.setViewportSize({ width: 390, height: 844 })
    await sheet.getByLabel(/^Nom de famille/).fill('Coquelicot')
    await sheet.getByLabel(/^Nom de famille/).focus()
    await fillByKeyboard(
      sheet,
      {
        Prénom: { type: 'Aimé' },
        Téléphone: { type: '06 39 98 00 02' },
        Statuts: { tick: ['Demandeur d’emploi de longue durée'] },
        'Pourquoi un accompagnement renforcé': { type: 'Je cherche depuis deux ans.' },
        'Date de la fiche': { type: '20/11/2024' },
        'J’accepte que le PLIE': { radio: 0 },
      },
      'Envoyer ma candidature',
    )
    await sheet.keyboard.press('Enter')
    await heading('Votre candidature est envoyée', sheet).waitFor()
    await picture(sheet, 'self-referral-sent')
    await sheet.reload()
    await heading('Suivi de votre candidature', sheet).waitFor()
    await expectAccessible(sheet, 'self-referral-followed', ['phone'])
    expectNoComplaint(outside)
  })
})
