import { describe, expect, it } from 'vitest'
import { formHash } from '../../../schema/index.ts'
import { formVersions } from '../../../server/forms/index.ts'
import { restoreVersion } from '../../../server/forms/restore-version.ts'
import { newId } from '../../../server/platform/ids.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { aForm } from '../../support/builders.ts'
import { codeOf, failureOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { twoVersions } from '../../support/two-versions.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column, count } = inspect(database)
const admin = () => niort.as('plie-administrator')
const published = async () => {
  const made = await twoVersions(niort)
  await publishForm(admin(), { formId: made.formId, revision: 1, reason: 'Deuxième', idempotencyKey: newId() })
  return made
}

describe('restoring a version', () => {
  it('starts a draft with the document of that version, publishes nothing, and leaves its line in the audit trail', async () => {
    const { formId, versionId, before } = await published()

    await restoreVersion(admin(), { formId, versionId, revision: null })

    const [draft = ''] = await column(`select definition::text from form_draft where form_id = '${formId}'`)
    expect(formHash(JSON.parse(draft))).toBe(formHash(before))
    expect((await formVersions(admin()).current(formId))?.number).toBe(2)
    expect(
      await count(`audit_entry where action = 'form.restore-version' and object_id = '${formId}' and result = 'ok'`),
    ).toBe(1)
    expect(await count(`outbox where topic = 'form-version-restored' and payload ->> 'formId' = '${formId}'`)).toBe(1)
  })

  it('takes the place of the draft that was seen, never of one changed since', async () => {
    const { formId, versionId } = await twoVersions(niort)

    expect(await failureOf(restoreVersion(admin(), { formId, versionId, revision: null }))).toMatchObject({
      type: 'VersionConflict',
      details: { currentVersion: 1, changedBy: 'plie-administrator niort' },
    })
    await restoreVersion(admin(), { formId, versionId, revision: 1 })

    expect(await column(`select revision from form_draft where form_id = '${formId}'`)).toEqual(['2'])
    expect(await codeOf(restoreVersion(admin(), { formId, versionId, revision: 1 }))).toBe('VersionConflict')
  })

  it('is of a version of that form, by who designs forms, in their PLIE', async () => {
    const { formId, versionId } = await published()
    const other = await aForm(niort)
    const asked = { formId, versionId, revision: null }

    expect(await codeOf(restoreVersion(admin(), { ...asked, versionId: other.versionId }))).toBe('NOT_FOUND')
    expect(await codeOf(restoreVersion(admin(), { ...asked, versionId: newId() }))).toBe('NOT_FOUND')
    expect(await codeOf(restoreVersion(niort.as('referent'), asked))).toBe('FORBIDDEN')
    expect(await codeOf(restoreVersion(caen.as('plie-administrator'), asked))).toBe('NOT_FOUND')
    expect(await count(`form_draft where form_id = '${formId}'`)).toBe(0)
  })
})
