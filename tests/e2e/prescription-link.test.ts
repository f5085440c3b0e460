import { describe, expect, it } from 'vitest'
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

/** Signs out whoever sits at the PLIE's desk, and in somebody else. */
const signInAs = async (email: string) => {
  await office.page.context().clearCookies()
  await office.signIn(email)
  await heading(/^Bonjour/).waitFor()
}

describe('a prescriber without an account sends somebody to the PLIE', () => {
  let address = ''
  let followed = ''

  it('an administrator gives out a link', async () => {
    await signInAs('administration@niort.example')
    await page.getByRole('menuitem', { name: 'Liens publics' }).click()
    await heading('Liens de prescription').waitFor()
    await page.getByRole('button', { name: 'Créer un lien' }).click()
    await page.getByLabel('Structure à qui le lien est donné').fill('Les Jardins de l’Essai')
    await page.getByRole('dialog').getByRole('button', { name: 'Créer un lien' }).click()
    const field = page.getByRole('textbox', { name: 'Adresse – Les Jardins de l’Essai' })
    await field.waitFor()
    address = await field.inputValue()

    expect(address).toMatch(/\/p\/niort\/[\w-]{22}$/)
    await expectAccessible(page, 'prescription-links', ['phone'])
  })

  it('the sheet opens on a phone without a session, and brings no back office with it', async () => {
    let bytes = 0
    const foreign: string[] = []
    sheet.on('response', async (response) => {
      if (!response.url().endsWith('.js')) return
      const script = await response.text()
      bytes += script.length
      if (/RaStore|react-admin/.test(script)) foreign.push(response.url())
    })
    await sheet.goto(address)
    await heading('Fiche de prescription', sheet).waitFor()
    await sheet.getByText('Lien remis à : Les Jardins de l’Essai').waitFor()

    expect(foreign).toEqual([])
    console.info(`prescription page: ${Math.round(bytes / 1024)} kB of scripts before compression`)
    await sheet.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(sheet, 'prescription-sheet-dark', ['phone'])
    await sheet.emulateMedia({ colorScheme: 'light' })
    await expectAccessible(sheet, 'prescription-sheet', ['wide'])
    await sheet.setViewportSize({ width: 390, height: 844 })
  })

  it('an empty sheet is refused, each reason leads to its field, and what is typed outlives the page', async () => {
    await sheet.getByRole('button', { name: 'Envoyer la prescription' }).click()
    const reason = sheet.getByRole('alert').getByRole('button', { name: /^Nom de famille/ })
    await reason.waitFor()
    await expectAccessible(sheet, 'prescription-refused', ['phone'])
    await sheet.setViewportSize({ width: 390, height: 844 })
    await reason.click()
    // The way to a field leaves the keyboard in it.
    await sheet.keyboard.type('Églantier')
    await sheet.reload()
    await sheet.getByText('ont été retrouvées').waitFor()

    expect(await sheet.getByLabel(/^Nom de famille/).inputValue()).toBe('Églantier')
  })

  it('is filled and sent by keyboard, in either language, and leaves a receipt', async () => {
    await sheet.getByRole('button', { name: 'English' }).click()
    await sheet.getByRole('button', { name: 'Send the prescription' }).waitFor()
    await sheet.getByRole('button', { name: 'Français' }).click()
    await sheet.getByRole('button', { name: 'Envoyer la prescription' }).waitFor()
    await sheet.getByLabel('Commune, par son nom ou son code postal').fill('niort')
    await sheet.getByRole('option', { name: '79000 Niort' }).waitFor()
    await sheet.keyboard.press('ArrowDown')
    await sheet.keyboard.press('Enter')
    await sheet.getByLabel(/^Nom de famille/).focus()
    await fillByKeyboard(
      sheet,
      {
        Prénom: { type: 'Olive' },
        'Date de naissance': { type: '14/07/1988' },
        'Téléphone ou adresse e-mail': { type: 'prune@exemple.invalid' },
        Téléphone: { type: '06 39 98 00 01' },
        Structure: { search: 'Mission' },
        'Nom du prescripteur': { type: 'Prune Sureau' },
        Statuts: { tick: ['Demandeur d’emploi de longue durée'] },
        'Pourquoi un accompagnement renforcé': { type: 'Deux ans sans emploi, motivée.' },
        'La personne est d’accord': { radio: 0 },
        'Date de la fiche': { type: '20/11/2024' },
      },
      'Envoyer la prescription',
    )
    await sheet.keyboard.press('Enter')
    await heading('Votre prescription est envoyée', sheet).waitFor()
    await sheet.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/).waitFor()
    followed = sheet.url()

    expect(followed).toMatch(/\/suivi#[0-9A-Z-]{23}$/)
    expect(
      await sheet.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/p/') || key.includes('.p.'))),
    ).toEqual([])
    await expectAccessible(sheet, 'prescription-sent', ['phone'])
    await picture(sheet, 'prescription-sent-whole', { fullPage: true })
  })

  it('is followed by its code alone, and a wrong one is told', async () => {
    await sheet.setViewportSize({ width: 390, height: 844 })
    await sheet.reload()
    await sheet.getByText('Reçue', { exact: true }).waitFor()
    expect(await sheet.getByText('Églantier').count()).toBe(0)
    await expectAccessible(sheet, 'prescription-followed', ['phone'])

    await sheet.goto(`${address}/suivi#AAAAA-AAAAA-AAAAA-AAAAA`)
    await sheet.reload()
    await sheet.getByText('Aucune prescription ne correspond à ce code').waitFor()
    await picture(sheet, 'prescription-wrong-code')
  })

  it('the coordination reads it, and accepts: the dossier holds the sheet', async () => {
    await signInAs('coordination@niort.example')
    await page.getByRole('link', { name: /reçues?$/ }).click()
    await heading('Prescriptions').waitFor()
    await expectAccessible(page, 'prescriptions', ['phone'])
    await page.getByRole('link', { name: /^Églantier Olive/ }).click()
    await heading('Églantier Olive').waitFor()
    await page.getByText('Critères remplis : Public visé.').waitFor()
    await expectAccessible(page, 'prescription-read', ['phone'])
    await page.getByRole('button', { name: 'Accepter…' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByLabel('Nom de famille').inputValue()).toBe('Églantier')
    await expectAccessible(page, 'prescription-accept', ['wide'])
    await dialog.getByRole('button', { name: 'Ouvrir le dossier' }).click()
    await page.getByRole('link', { name: /^Ouvrir le dossier / }).click()

    await page.getByText('Prescription reçue par le lien « Les Jardins de l’Essai » acceptée.').waitFor()
    await page
      .getByRole('link', { name: /Fiche de prescription/ })
      .first()
      .waitFor()
    await sheet.goto(followed)
    await sheet.reload()
    await sheet.getByText('Acceptée', { exact: true }).waitFor()
    await picture(sheet, 'prescription-accepted')
    expectNoComplaint(office)
    expectNoComplaint(outside)
  })
})
