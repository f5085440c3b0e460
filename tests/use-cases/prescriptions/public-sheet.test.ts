import { describe, expect, it } from 'vitest'
import { saveFormDraft } from '../../../server/forms/save-form-draft.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { revokePrescriptionLink } from '../../../server/prescriptions/revoke-prescription-link.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { aDraft, aForm } from '../../support/builders.ts'
import { inspect } from '../../support/inspect.ts'
import { aLink, NIORT_SHEET, prescriptionForm } from '../../support/prescriptions.ts'
import { publicDoor } from '../../support/public-door.ts'
import { field } from '../../support/questionnaire.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const door = await publicDoor(world)
const { count, column } = inspect(database)
const link = await aLink(niort)
const admin = () => niort.as('plie-administrator')

/** Where each refused answer stands, and why. */
const reasons = (body: { issues: { code: string; path: string[] }[] }) =>
  body.issues.map(({ code, path }) => `${path.join('/')} ${code}`)

describe('the sheet of a public link', () => {
  it('is opened by its address alone, asks who is sent, and tells nothing of how it is judged', async () => {
    const { status, body, headers } = await door.open(link)

    expect(status).toBe(200)
    expect(body).toMatchObject({ plieName: 'PLIE niort', label: 'Mission locale', language: 'fr', privacy: null })
    expect(body.sheet.items[0].items.map(({ id }: { id: string }) => id)).toContain('sheet_lastName')
    expect(body.sheet).toMatchObject({ rules: [], cases: [] })
    expect(JSON.stringify(body)).not.toMatch(/eligible|because/)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('shows what the PLIE wrote about the use of the data, when it wrote it', async () => {
    await execute(database.ownerUrl, [
      `update plie set settings = jsonb_set(settings, '{publicPage}', '{"privacy": {"fr": "Nos mots."}}') where id = '${niort.tenant.id}'`,
    ])

    expect((await door.open(link)).body.privacy).toEqual({ fr: 'Nos mots.' })
  })

  it('is sent once: the receipt follows it, a repeated sending makes no second one', async () => {
    const key = newId()

    const first = await door.send(link, NIORT_SHEET, { key })
    const [again, ...others] = await Promise.all([1, 2, 3].map(() => door.send(link, NIORT_SHEET, { key })))

    expect([first.status, first.body.__typename]).toEqual([201, 'PrescriptionSent'])
    expect(first.body.receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$/)
    for (const one of [again, ...others]) expect(one?.body).toEqual(first.body)
    expect(await count(`prescription where id = '${first.body.id}'`)).toBe(1)
    const [kept] = await column(`select prescription::text from prescription where id = '${first.body.id}'`)
    expect(kept).not.toContain(first.body.receipt)
  })

  it('sent under a key already used for another is refused, and nothing is written', async () => {
    const key = newId()
    await door.send(link, NIORT_SHEET, { key })
    const before = await count('prescription')

    const other = await door.send(link, { ...NIORT_SHEET, f_reason: { value: 'Autre chose.' } }, { key })

    expect([other.status, other.body.code]).toEqual([422, 'KEY_REUSED'])
    expect(await count('prescription')).toBe(before)
  })

  it('is read for who is sent and by whom, judged by its rules, told to other systems and audited without a name', async () => {
    const { body } = await door.send(link, NIORT_SHEET)

    const [row] = await column(
      `select jsonb_build_array(person ->> 'lastName', person ->> 'birthDate', person -> 'statuses', person ->> 'commune',
         prescriber ->> 'name', prescriber ->> 'contact', record ->> 'verdict', record ->> 'outcome')::text
       from prescription where id = '${body.id}'`,
    )
    expect(JSON.parse(row ?? '')).toEqual([
      ...['Églantier', '1988-07-14', ['deld', 'th'], 'Niort'],
      ...['Prune Sureau', 'prune@exemple.invalid', 'decided', 'eligible'],
    ])
    expect(JSON.stringify(body)).not.toMatch(/eligible|decided/)
    expect(await column(`select topic from outbox where payload ->> 'prescriptionId' = '${body.id}'`)).toEqual([
      'prescription-received',
    ])
    expect(
      await column(
        `select concat_ws(' ', actor_kind, actor_id, token_id, action, result) from audit_entry where object_id = '${body.id}'`,
      ),
    ).toEqual([`link ${link.id} prescription.send ok`])
  })

  it('keeps nothing of what a condition hid', async () => {
    const hidden = { ...NIORT_SHEET, f_rup: { value: true }, f_prescriber_other: { value: 'Nul ne le voit' } }

    const { body } = await door.send(link, hidden)

    const [keys] = await column(
      `select (select jsonb_agg(k) from jsonb_object_keys(answers) k)::text from prescription where id = '${body.id}'`,
    )
    expect(keys).toContain('f_reason')
    expect(keys).not.toMatch(/f_rup|f_prescriber_other/)
  })

  it('is asked again on its new version when the PLIE published meanwhile', async () => {
    const { formId } = await aForm(niort, (key) => prescriptionForm(key))
    const fresh = await aLink(niort, { formId })
    const { formVersionId, sheet } = (await door.open(fresh)).body
    await saveFormDraft(admin(), {
      formId,
      definition: {
        ...prescriptionForm(sheet.key),
        items: [...prescriptionForm(sheet.key).items, field('f_later', 'text')],
      },
      revision: null,
    })
    await publishForm(admin(), { formId, revision: 1, reason: 'Un champ de plus', idempotencyKey: newId() })

    const sent = await door.send(fresh, {}, { formVersionId })

    expect([sent.status, sent.body.code, sent.body.currentVersion]).toEqual([422, 'FORM_OUTDATED', 2])
    expect((await door.open(fresh)).body.formVersionId).not.toBe(formVersionId)
  })
})

describe('answers that cannot be kept', () => {
  it('are located, in the language of the page, and nothing is written', async () => {
    const before = await count('prescription')
    const { sheet_lastName: _, ...unnamed } = NIORT_SHEET
    const wrong = {
      ...unnamed,
      sheet_birthDate: { value: '14/07/1988' },
      sheet_commune: { value: { code: '99999', name: 'Nulle part', postcode: '00000' } },
      f_statuses: { value: ['status-INCONNU'] },
    }

    const { status, body } = await door.send(link, wrong)

    expect(status).toBe(422)
    expect(body.code).toBe('ANSWERS_REJECTED')
    expect(reasons(body)).toEqual(
      expect.arrayContaining([
        'sheet_lastName answers.required',
        expect.stringMatching(/^sheet_birthDate answers\./),
        expect.stringMatching(/^sheet_commune answers\./),
        expect.stringMatching(/^f_statuses answers\./),
      ]),
    )
    expect(body.issues[0].message).toMatch(/[éà ]/)
    expect(await count('prescription')).toBe(before)
  })

  it('of hostile shape are refused, never a failure', async () => {
    const deep = Array.from({ length: 30 }).reduce<unknown>((inside) => [inside], 'x')
    const hostile: unknown[] = [
      ...[null, [], 'texte', 42, { f_reason: null }],
      ...[{ constructor: { value: 1 } }, { toString: { value: 'x' } }, { inconnu: { value: 'x' } }],
      { f_reason: { value: { $ne: 0 } } },
      { f_reason: { value: 'a\u0000b' } },
      { f_reason: { value: '\ud800' } },
      { f_reason: { value: deep } },
      { f_reason: { rows: [] } },
      { f_documents: { value: ['x', newId(), '../../etc/passwd'] } },
      { sheet_birthDate: { value: '99999-01-01' } },
    ]

    for (const answers of hostile) {
      const { status, body } = await door.send(link, answers, { from: `198.51.100.${hostile.indexOf(answers) + 20}` })
      expect([JSON.stringify(answers)?.slice(0, 60), status, body.code]).toEqual([
        JSON.stringify(answers)?.slice(0, 60),
        422,
        'ANSWERS_REJECTED',
      ])
    }
  })

  it('too many, or too long, are refused before they reach the database', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`f_${n}`, { value: n }]))
    const long = { f_reason: { value: 'x'.repeat(520_000) } }
    const huge = { f_reason: { value: 'x'.repeat(700_000) } }

    expect(reasons((await door.send(link, many, { from: '192.0.2.40' })).body)).toEqual([' answers.too-large'])
    expect(reasons((await door.send(link, long, { from: '192.0.2.40' })).body)[0]).toMatch(/answers\.too-large$/)
    expect((await door.send(link, huge, { from: '192.0.2.40' })).status).toBe(413)
  })

  it('filled by a robot are refused', async () => {
    const { status, body } = await door.send(link, NIORT_SHEET, { website: 'https://exemple.invalid' })

    expect([status, body.code]).toEqual([400, 'BAD_USER_INPUT'])
    expect(body.message).toContain('robot')
  })

  it('that name a member or a dossier of the PLIE are told of none', async () => {
    const { formId } = await aForm(niort, (key) => {
      const form = prescriptionForm(key)
      return { ...form, items: [...form.items, field('f_member', 'reference', { rules: { target: 'member' } })] }
    })
    const asking = await aLink(niort, { formId })
    const named = { f_member: { value: { id: niort.accounts.referent, label: 'x', target: 'member' } } }

    const { body } = await door.send(asking, named)

    expect(reasons(body)).toContain('f_member answers.unknown-reference')
    expect(JSON.stringify(body)).not.toContain('referent niort')
  })
})

describe('an address that leads nowhere', () => {
  it('gives one answer, whatever is wrong with it and whatever is asked of it', async () => {
    const revoked = await aLink(niort)
    await revokePrescriptionLink(admin(), { id: revoked.id })
    const later = await aLink(niort, { opensOn: '2026-12-01' })
    const past = await aLink(niort, { expiresOn: '2026-11-22' })
    expect((await door.open(past)).status).toBe(200)
    world.setNow('2026-11-23T10:00:00Z')
    const theirs = await aLink(caen)
    const { formId: unpublished } = await aDraft(niort, (key) => prescriptionForm(key))
    expect(unpublished).toBeDefined()
    const dead = [
      ...[revoked.path, later.path, past.path, `/p/caen/${link.token}`, `/p/niort/${theirs.token}`],
      ...[`/p/nulle-part/${link.token}`, '/p/niort/AAAAAAAAAAAAAAAAAAAAAA', "/p/niort/'--", '/p/NIORT/x'],
    ]

    const answers = []
    for (const path of dead) {
      answers.push(await door.open({ path }, { from: '203.0.113.9' }))
      answers.push(await door.send({ path }, NIORT_SHEET, { from: '203.0.113.10', formVersionId: newId() }))
      answers.push(await door.ask('GET', `${path}/communes?search=niort`, { from: '203.0.113.11' }))
    }

    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
    expect(answers[0]?.body.message).toContain('n’est pas valable')
    world.setNow('2026-11-22T10:00:00Z')
  })

  it('asks the database the same things whether the link is closed or was never made', async () => {
    const revoked = await aLink(niort)
    await revokePrescriptionLink(admin(), { id: revoked.id })
    const written = async (path: string, from: string) => {
      await door.open({ path }, { from })
      return column(`select act from prescription_attempt where network = '${from}' order by id`)
    }

    expect(await written(revoked.path, '203.0.113.77')).toEqual(['miss'])
    expect(await written('/p/niort/AAAAAAAAAAAAAAAAAAAAAA', '203.0.113.78')).toEqual(['miss'])
  })

  it('is another PLIE’s: a link opens, sends and follows in its own only', async () => {
    const theirs = await aLink(caen)
    const { body } = await door.send(link, NIORT_SHEET)

    expect((await door.status(theirs, body.receipt)).status).toBe(404)
    expect((await door.status({ path: `/p/caen/${link.token}` }, body.receipt)).status).toBe(404)
    expect((await door.status(link, body.receipt)).status).toBe(200)
    expect(await count(`prescription where plie_id = '${caen.tenant.id}'`)).toBe(0)
  })
})

describe('the official lists', () => {
  it('are searched through a link that works', async () => {
    const communes = await door.ask('GET', `${link.path}/communes?search=niort`)
    const trades = await door.ask('GET', `${link.path}/rome?search=K1304`)

    expect(communes.body[0]).toMatchObject({ code: '79191', name: 'Niort' })
    expect(trades.body.trades[0]).toMatchObject({ code: 'K1304' })
  })
})

describe('a request another site made a browser send (D7)', () => {
  it('is refused on every route, and one without our header on those that write', async () => {
    const foreign = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]
    for (const headers of foreign)
      for (const [method, path] of [
        ...(['form', 'communes', 'rome'] as const).map((name) => ['GET', name] as const),
        ...(['prescriptions', 'status', 'files'] as const).map((name) => ['POST', name] as const),
      ])
        expect(
          (await door.ask(method, `${link.path}/${path}`, { headers, ...(method === 'POST' ? { body: {} } : {}) }))
            .status,
        ).toBe(403)
    for (const path of ['prescriptions', 'status', 'files'])
      expect(
        (await door.ask('POST', `${link.path}/${path}`, { body: {}, headers: { 'x-jalon-request': '0' } })).status,
      ).toBe(403)
  })
})
