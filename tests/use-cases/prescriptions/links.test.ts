import { describe, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { createPrescriptionLink } from '../../../server/prescriptions/index.ts'
import { listPrescriptionLinks } from '../../../server/prescriptions/read-links.ts'
import { revokePrescriptionLink } from '../../../server/prescriptions/revoke-prescription-link.ts'
import { aDraft, aForm } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { aLink, prescriptionForm } from '../../support/prescriptions.ts'
import { field } from '../../support/questionnaire.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count, column } = inspect(database)
const admin = () => niort.as('plie-administrator')
const own = await aLink(niort)
const asked = (more: object = {}) => ({
  ...{ formId: own.formId, label: 'Mission locale', language: 'fr', idempotencyKey: newId() },
  ...more,
})

describe('a public link', () => {
  it('has an address nobody can guess, made once for one key', async () => {
    const one = asked()

    const first = await createPrescriptionLink(admin(), one)
    const again = await createPrescriptionLink(admin(), one)
    const other = await createPrescriptionLink(admin(), asked())

    expect(again).toEqual(first)
    const tokens = await column(`select token from prescription_link where id in ('${first.id}', '${other.id}')`)
    expect(new Set(tokens).size).toBe(2)
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(16)
  })

  it('is for a published prescription form of the PLIE that a stranger can answer', async () => {
    const { formId: drafted } = await aDraft(niort, (key) => prescriptionForm(key))
    const { formId: free } = await aForm(niort)
    const { formId: asking } = await aForm(niort, (key) => {
      const form = prescriptionForm(key)
      const member = field('f_member', 'reference', { required: true, rules: { target: 'member' } })
      return { ...form, items: [...form.items, member] }
    })
    const { formId: theirs } = await aLink(caen)

    for (const formId of [drafted, free])
      expect(await issuesOf(createPrescriptionLink(admin(), asked({ formId })))).toEqual([
        'input.not-a-prescription-form at formId',
      ])
    expect(await issuesOf(createPrescriptionLink(admin(), asked({ formId: asking })))).toEqual([
      'input.asks-for-records at formId',
    ])
    expect(await codeOf(createPrescriptionLink(admin(), asked({ formId: theirs })))).toBe('NOT_FOUND')
  })

  it('refuses a name that says nothing, a language it does not speak, and days in the wrong order', async () => {
    const wrong: [object, string][] = [
      [{ label: ' ' }, 'input.required at label'],
      [{ label: 'x'.repeat(121) }, 'input.too-long at label'],
      [{ language: 'de' }, 'input.unknown at language'],
      [{ expiresOn: '2026-02-30' }, 'input.bad-date at expiresOn'],
      [{ expiresOn: '2026-11-21' }, 'input.in-the-past at expiresOn'],
      [{ opensOn: '2026-12-02', expiresOn: '2026-12-01' }, 'input.bad-order at expiresOn'],
    ]

    for (const [more, issue] of wrong)
      expect(await issuesOf(createPrescriptionLink(admin(), asked(more)))).toEqual([issue])
  })

  it('is given out and closed by administrators only, each act audited and announced', async () => {
    for (const role of ['coordination', 'referent', 'prescriber', 'auditor'] as const) {
      expect(await codeOf(createPrescriptionLink(niort.as(role), asked()))).toBe('FORBIDDEN')
      expect(await codeOf(revokePrescriptionLink(niort.as(role), { id: own.id }))).toBe('FORBIDDEN')
      expect(await codeOf(listPrescriptionLinks(niort.as(role), { selection: {} }))).toBe('FORBIDDEN')
    }
    const { id } = await createPrescriptionLink(admin(), asked())
    await revokePrescriptionLink(admin(), { id })
    await revokePrescriptionLink(admin(), { id })

    expect(await codeOf(revokePrescriptionLink(caen.as('plie-administrator'), { id }))).toBe('NOT_FOUND')
    expect(await column(`select topic from outbox where payload ->> 'linkId' = '${id}' order by topic`)).toEqual([
      'prescription-link-created',
      'prescription-link-revoked',
    ])
    expect(await count(`audit_entry where object_id = '${id}' and result = 'ok'`)).toBe(3)
    expect((await listPrescriptionLinks(caen.as('plie-administrator'), { selection: {} })).length).toBe(1)
  })
})
