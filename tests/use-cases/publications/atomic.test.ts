import { describe, expect, it } from 'vitest'
import { onPublication } from '../../../server/forms/index.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { createTenantSchemas } from '../../../server/graphql/tenant-schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { approvePublication } from '../../../server/publications/approve-publication.ts'
import { configurePublications } from '../../../server/publications/publication-settings.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { requestPublication } from '../../../server/publications/request-publication.ts'
import { aDraft } from '../../support/builders.ts'
import { failureOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createRuntime, createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen, runtime } = await createWorld(database)
const { column } = inspect(database)
/** Everything a publication writes. */
const state = () =>
  column(
    `select concat_ws(' ', (select count(*) from form_version), (select sum(revision) from form_draft),
       (select sum(catalogue_revision) from plie), (select count(*) from outbox), (select max(title::text) from form))`,
  )
const admin = () => niort.as('plie-administrator')
const key = () => ({ idempotencyKey: newId() })

let breaks = false
onPublication(async () => {
  if (breaks) throw new Error('the last step of the publication fails')
})

describe('a publication', () => {
  it('is made whole or not at all: a last step that fails leaves everything as it was', async () => {
    const { formId, revision } = await aDraft(niort)
    const before = await state()

    breaks = true
    const refused = await failureOf(publishForm(admin(), { formId, revision, reason: 'Essai', ...key() })).finally(
      () => {
        breaks = false
      },
    )

    expect(String(refused)).toContain('the last step of the publication fails')
    expect(await state()).toEqual(before)
  })

  it('of a second person reaches the other servers of the database, and no other PLIE', async () => {
    const elsewhere = await createRuntime(database)
    const schemas = createTenantSchemas(buildCoreSchema())
    const seen = async (tenant = niort.tenant) => (await schemas.schemaFor(elsewhere, tenant)).schema
    const [ours, theirs] = [await seen(), await seen(caen.tenant)]
    const second = await niort.administrator('Seconde Personne')
    await configurePublications(admin(), { needsSecondPerson: true })
    const { formId, revision } = await aDraft(niort)
    const { requestId: id } = await requestPublication(admin(), { formId, revision, reason: 'À deux', ...key() })
    expect(await seen()).toBe(ours)

    await approvePublication(niort.as('plie-administrator', second), { id, ...key() })

    await expect.poll(seen, { timeout: 5_000 }).not.toBe(ours)
    expect(await seen(caen.tenant)).toBe(theirs)
    await elsewhere.orm.close()
    expect(runtime).not.toBe(elsewhere)
  })
})
