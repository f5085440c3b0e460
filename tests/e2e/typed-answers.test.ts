import type { Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { field } from '../contract/schema/sample-form.ts'
import { expectAccessible, picture } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { draftByApi } from './support/draft-by-api.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const author = await openVisit(server)
const visit = await openVisit(server)
const { page } = visit
page.setDefaultTimeout(15_000)

let submissionId = ''
const STEPS = ['Aucun frein', 'Frein léger', 'Frein moyen', 'Frein important', 'Frein bloquant']

/** Typed with the keyboard, or pasted, then left. */
const paste = async (input: Locator, text: string) => {
  await input.click()
  await input.fill('')
  await input.evaluate((element, pasted) => {
    element.focus()
    document.execCommand('insertText', false, pasted)
  }, text)
  await input.blur()
}
/** The mark of a scale moves on by itself, once what it changed has been drawn. */
const movedOn = () =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))))
const isUpload = ({ pathname }: URL) => pathname === '/files'
const value = (name: RegExp) => page.getByLabel(name).first().inputValue()
const answers = async () => {
  const { data } = await askInPage(page, 'query($s: ID!) { submission(id: $s) { answers } }', { s: submissionId })
  return data.submission.answers
}
const held = (id: string) => expect.poll(async () => (await answers())[id]?.value ?? null, { timeout: 10_000 })

beforeAll(async () => {
  await author.signIn('administration@niort.example')
  await author.page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
  const formId = await draftByApi(author.page, 'Saisies', (blank) => ({
    ...blank,
    lists: [
      {
        id: 'l_steps',
        label: { fr: 'Freins' },
        ordered: true,
        options: STEPS.map((fr, score) => ({ id: `o_${score}`, code: `step-${score}`, label: { fr }, score })),
      },
    ],
    items: [
      field('f_income', 'money', { label: { fr: 'Ressources' } }),
      field('f_hours', 'decimal', { label: { fr: 'Heures par semaine' } }),
      field('f_children', 'integer', { label: { fr: 'Enfants' } }),
      field('f_since', 'date', { label: { fr: 'Inscrit depuis' } }),
      field('f_phone', 'phone', { label: { fr: 'Téléphone' } }),
      field('f_town', 'commune', { label: { fr: 'Commune' } }),
      field('f_mobility', 'scale', { label: { fr: 'Mobilité' }, list: 'l_steps' }),
      field('f_health', 'scale', { label: { fr: 'Santé' }, list: 'l_steps' }),
      field('f_papers', 'file', { label: { fr: 'Pièces' } }),
      field('f_signature', 'signature', { label: { fr: 'Signature' } }),
      field('f_second', 'signature', { label: { fr: 'Signature du référent' } }),
    ],
  }))
  const done = await askInPage(
    author.page,
    'mutation($f: ID!, $k: ID!) { publishForm(formId: $f, revision: 2, reason: "Essai", idempotencyKey: $k) { __typename } }',
    { f: formId, k: crypto.randomUUID() },
  )
  expect(done.data.publishForm).toEqual({ __typename: 'FormPayload' })
  await visit.signIn('referent@niort.example')
  await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
  const opened = await askInPage(
    page,
    'mutation($k: ID!) { openDossier(input: { firstName: "Camille", lastName: "Exemple" }, idempotencyKey: $k) { ... on DossierPayload { dossier { id } } } }',
    { k: crypto.randomUUID() },
  )
  const started = await askInPage(
    page,
    'mutation($d: ID!, $f: ID!, $k: ID!) { startSubmission(dossierId: $d, formId: $f, idempotencyKey: $k) { ... on SubmissionPayload { submission { id } } } }',
    { d: opened.data.openDossier.dossier.id, f: formId, k: crypto.randomUUID() },
  )
  submissionId = started.data.startSubmission.submission.id
  await page.goto(`${server.address}/#/submissions/${submissionId}`)
})

describe('answers are typed as people write them', () => {
  it('amounts, hours, dates and phones, pasted from anywhere', async () => {
    await paste(page.getByLabel(/^Ressources/), '\u202a1\u00a0234,50\u00a0€')
    expect(await value(/^Ressources/)).toBe('1\u202f234,50')
    await held('f_income').toBe(123_450)
    await paste(page.getByLabel(/^Ressources/), '1.234,5 EUR')
    expect(await value(/^Ressources/)).toBe('1\u202f234,50')
    await paste(page.getByLabel(/^Heures/), '17h30')
    expect(await value(/^Heures/)).toBe('17,5')
    for (const [typed, shown] of [
      ['12/03/2026', '12/03/2026'],
      ['12 mars 26', '12/03/2026'],
      ['1er\u00a0août\u00a02025', '01/08/2025'],
      ['2026-02-28', '28/02/2026'],
    ] as const) {
      await paste(page.getByLabel(/^Inscrit depuis/), typed)
      expect(await value(/^Inscrit depuis/)).toBe(shown)
    }
    await paste(page.getByLabel(/^Téléphone/), '\u202d06.12.34.56.78\u202c')
    expect(await value(/^Téléphone/)).toBe('06\u00a012\u00a034\u00a056\u00a078')
    await held('f_phone').toBe('+33612345678')
    await held('f_since').toBe('2026-02-28')
    await held('f_hours').toBe(17.5)
  })

  it('corrected in the middle without the caret moving away', async () => {
    const caret = (input: Locator) =>
      input.evaluate((one) => (one instanceof HTMLInputElement ? one.selectionStart : null))
    const income = page.getByLabel(/^Ressources/)
    await income.click()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('9')
    expect(await caret(income)).toBe(2)
    await page.keyboard.press('Tab')
    expect(await value(/^Ressources/)).toBe('19\u202f234,50')
    const phone = page.getByLabel(/^Téléphone/)
    await phone.click()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Delete')
    await page.keyboard.type('7')
    expect(await caret(phone)).toBe(2)
    await page.keyboard.press('Tab')
    expect(await value(/^Téléphone/)).toBe('07\u00a012\u00a034\u00a056\u00a078')
    await phone.fill('')
    await phone.pressSequentially('0612345678')
    expect(await value(/^Téléphone/)).toBe('06 12 34 56 78')
    await held('f_income').toBe(1_923_450)
  })

  it('refused at their place, with what to do', async () => {
    await paste(page.getByLabel(/^Ressources/), '12,345')
    await paste(page.getByLabel(/^Enfants/), 'deux')
    await paste(page.getByLabel(/^Inscrit depuis/), '31/02/2026')
    await paste(page.getByLabel(/^Téléphone/), '06 12 34')
    for (const name of [/^Ressources/, /^Enfants/, /^Inscrit depuis/, /^Téléphone/]) {
      const input = page.getByLabel(name).first()
      await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true')
      const told = await input.evaluate((one) =>
        (one.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      )
      expect(told).toMatch(/par exemple|06 12 34 56 78/)
    }
    await expectAccessible(page, 'typed-refused')
    await paste(page.getByLabel(/^Ressources/), '800')
    await paste(page.getByLabel(/^Enfants/), '2')
    await paste(page.getByLabel(/^Inscrit depuis/), 'hier')
    await paste(page.getByLabel(/^Téléphone/), '0612345678')
  })

  it('a commune by its name or its postcode, without accents', async () => {
    const town = page.getByRole('group', { name: /Commune/ }).getByRole('combobox')
    await town.fill('79400')
    await page
      .getByRole('option', { name: '79400 Saint-Maixent-l’École' })
      .or(page.getByRole('option', { name: /79400 Saint-Maixent/ }))
      .first()
      .waitFor()
    await picture(page, 'commune-by-postcode')
    await town.fill('saint maixent')
    await page
      .getByRole('option', { name: /79400 Saint-Maixent/ })
      .first()
      .click()
    await held('f_town').toMatchObject({ postcode: '79400' })
  })

  it('a mark by its digit, going on to the next', async () => {
    await page
      .getByRole('radiogroup', { name: /Mobilité/ })
      .getByRole('radio')
      .first()
      .focus()
    await page.keyboard.press('3')
    await movedOn()
    await page.keyboard.press('0')
    await held('f_mobility').toBe('o_3')
    await held('f_health').toBe('o_0')
  })

  it('files dropped, with how far each is, and one that fails tried again', async () => {
    const { promise: stopped, resolve: stop } = Promise.withResolvers<void>()
    await page.route(isUpload, async (route) => {
      await stopped
      await route.abort()
    })
    const drop = page.getByRole('group', { name: /Pièces/ })
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(
        new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0x0a])], 'cv.pdf', {
          type: 'application/pdf',
        }),
      )
      return transfer
    })
    const zone = drop.getByText(/déposez-le/).first()
    for (const event of ['dragenter', 'dragover', 'drop']) await zone.dispatchEvent(event, { dataTransfer: data })
    await drop.getByRole('progressbar', { name: /cv\.pdf/ }).waitFor()
    await picture(page, 'file-sending')
    stop()
    await drop
      .getByRole('alert')
      .getByText(/cv\.pdf/)
      .waitFor()
    await expectAccessible(page, 'file-failed')
    await page.unroute(isUpload)
    await drop.getByRole('button', { name: /Réessayer/ }).click()
    await drop.getByRole('link', { name: /cv\.pdf/ }).waitFor()
    await expect.poll(async () => (await answers()).f_papers?.value?.length ?? 0, { timeout: 10_000 }).toBe(1)
  })

  it('a signature drawn with the mouse, or written by the keyboard', async () => {
    const first = page.getByRole('group', { name: /^Signature$/ })
    await first.getByRole('textbox').fill('Camille Exemple')
    const pad = first.getByRole('img')
    await pad.scrollIntoViewIfNeeded()
    const box = await pad.boundingBox()
    if (box === null) throw new Error('the pad is on the screen')
    const stroke = async (x: number) => {
      await page.mouse.move(box.x + x, box.y + 40)
      await page.mouse.down()
      await page.mouse.move(box.x + x + 60, box.y + 120, { steps: 6 })
      await page.mouse.move(box.x + x + 90, box.y + 60, { steps: 6 })
      await page.mouse.up()
    }
    await stroke(30)
    await stroke(140)
    await first.getByRole('button', { name: /dernier trait/i }).click()
    await expectAccessible(page, 'signature-drawn')
    await first.getByRole('button', { name: 'Signer' }).click()
    await first.getByRole('button', { name: 'Retirer la signature' }).waitFor()

    const second = page.getByRole('group', { name: /Signature du référent/ })
    await second.getByRole('textbox').focus()
    await page.keyboard.type('Rémi Rivage')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await held('f_second').toMatchObject({ name: 'Rémi Rivage' })
    await held('f_signature').toMatchObject({ name: 'Camille Exemple' })
    await picture(page, 'signatures', { fullPage: true })
    expectNoComplaint(visit)
  })
})
