import { describe, expect, it } from 'vitest'
import { addField, type FormDefinition, findItem, removeItem, renameItem, updateItem } from '../../../schema/index.ts'
import { createForm } from '../../../server/forms/create-form.ts'
import { dismissUpstream } from '../../../server/forms/dismiss-upstream.ts'
import { forms } from '../../../server/forms/form.repository.ts'
import { modelOf, recordOrigin } from '../../../server/forms/form-origin.repository.ts'
import { addVersion, formVersions } from '../../../server/forms/index.ts'
import { restoreVersion } from '../../../server/forms/restore-version.ts'
import { saveFormDraft } from '../../../server/forms/save-form-draft.ts'
import { takeUpstream } from '../../../server/forms/take-upstream.ts'
import { upstreamChanges } from '../../../server/forms/upstream-changes.ts'
import { newId } from '../../../server/platform/ids.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column, count } = inspect(database)
const admin = () => niort.as('plie-administrator')

const TEMPLATE = 'common/diagnostic-socioprofessionnel'
const NOW = modelOf(TEMPLATE)
if (NOW === undefined) throw new Error(`${TEMPLATE} is no model`)
const now: FormDefinition = NOW
const [first, second, third] = now.items.flatMap((item) =>
  item.t === 'section' ? item.items.flatMap((one) => (one.t === 'field' ? [one] : [])) : [],
)
if (!first || !second || !third) throw new Error('the model asks less than three questions')

/** The model as it once was: a question less, another under an older wording, a third with an older help. */
const older = (): FormDefinition => {
  const without = removeItem(now, { id: third.id })
  const renamed = renameItem(without, { id: first.id, label: { fr: 'Ancien libellé' }, frozen: true })
  return updateItem(renamed, { id: second.id, patch: { help: { fr: 'Ancienne aide' } } })
}

/** A form installed long ago, from the model as it was then. */
const installed = async (): Promise<string> => {
  const ctx = niort.as('coordination')
  const key = `vieux-${newId().slice(-8)}`
  return ctx.em.transactional(async (em) => {
    const inside = { ...ctx, em }
    const form = await forms(inside).add({ id: newId(), key, kind: now.kind, title: now.title, createdAt: ctx.now })
    const base = older()
    await addVersion(inside, form.id, { ...base, key }, 'Modèle', null)
    await recordOrigin(inside, form.id, TEMPLATE, base)
    return form.id
  })
}
const offers = async (formId: string) => {
  const found = await upstreamChanges(admin(), { formId })
  return (found?.changes ?? []).filter(({ dismissed }) => !dismissed).map(({ key }) => key)
}
const keyOf = (id: string) => `items/${id}`
const draftOf = async (formId: string): Promise<FormDefinition> =>
  JSON.parse((await column(`select definition::text from form_draft where form_id = '${formId}'`))[0] ?? 'null')

describe('the model of a form', () => {
  it('is remembered with the document it was, for forms installed with the PLIE and for those started from it', async () => {
    const { id } = await createForm(admin(), {
      kind: now.kind,
      title: 'Le nôtre',
      preset: TEMPLATE,
      idempotencyKey: newId(),
    })

    expect(await column(`select template from form_origin where form_id = '${id}'`)).toEqual([TEMPLATE])
    expect(
      await column(
        `select distinct split_part(template, '/', 1) from form_origin o join form_version v on v.form_id = o.form_id and v.number = 1
         where o.plie_id = '${niort.tenant.id}' and v.published_by is null and o.base = v.definition and o.hash = v.hash`,
      ),
    ).toEqual(['niort'])
    expect(await offers(id)).toEqual([])
  })

  it('has nothing to offer for a form made from nothing', async () => {
    const { id } = await createForm(admin(), { kind: 'free', title: 'De rien', idempotencyKey: newId() })

    expect(await upstreamChanges(admin(), { formId: id })).toBeNull()
    expect(await codeOf(takeUpstream(admin(), { formId: id, revision: 1, keys: ['items/x'] }))).toBe('NoOrigin')
  })
})

describe('what changed in the model', () => {
  it('is offered one by one, with what this form did to the same thing', async () => {
    const formId = await installed()
    const current = (await formVersions(admin()).current(formId))?.form
    if (current === undefined) throw new Error('nothing is published')
    const own = renameItem(current, { id: first.id, label: { fr: 'Nos mots' }, frozen: true })
    await saveFormDraft(admin(), { formId, definition: own, revision: null })

    const found = await upstreamChanges(admin(), { formId })

    expect(found).toMatchObject({ template: TEMPLATE, revision: 1, available: true })
    const byKey = new Map(found?.changes.map((one) => [one.key, one]))
    expect(byKey.get(keyOf(first.id))?.conflict.map(({ kind }) => kind)).toEqual(['item.label'])
    expect(byKey.get(keyOf(second.id))).toMatchObject({ changes: [{ kind: 'item.help' }], conflict: [] })
    expect(byKey.get(keyOf(third.id))?.changes[0]?.kind).toBe('item.added')
  })

  it('once taken is in the draft with the rest untouched, is no longer offered, and is for good once published', async () => {
    const formId = await installed()

    await takeUpstream(admin(), { formId, revision: null, keys: [keyOf(third.id)] })

    const draft = await draftOf(formId)
    expect(findItem(draft, third.id)).toMatchObject({ id: third.id, type: third.type })
    expect(findItem(draft, first.id)).toMatchObject({ label: { fr: 'Ancien libellé' } })
    expect(await count(`form_version where form_id = '${formId}'`)).toBe(1)
    expect(await offers(formId)).not.toContain(keyOf(third.id))
    // Changed again here, it is ours: the model has nothing new to say of it.
    const ours = renameItem(draft, { id: third.id, label: { fr: 'Reformulé ici' }, frozen: true })
    await saveFormDraft(admin(), { formId, definition: ours, revision: 1 })
    expect(await offers(formId)).not.toContain(keyOf(third.id))
    await publishForm(admin(), { formId, revision: 2, reason: 'Modèle suivi', idempotencyKey: newId() })
    expect(await offers(formId)).not.toContain(keyOf(third.id))
    expect((await offers(formId)).length).toBeGreaterThan(0)
    await takeUpstream(admin(), { formId, revision: null, keys: await offers(formId) })
    expect(await offers(formId)).toEqual([])
  })

  it('is offered again when the draft that took it gives way to a restored version', async () => {
    const formId = await installed()
    const before = await offers(formId)
    await takeUpstream(admin(), { formId, revision: null, keys: [keyOf(third.id)] })
    const current = await formVersions(admin()).current(formId)

    await restoreVersion(admin(), { formId, versionId: current?.id ?? '', revision: 1 })

    expect(await offers(formId)).toEqual(before)
  })

  it('put aside is offered no more, until it is asked for again', async () => {
    const formId = await installed()
    const keys = [keyOf(second.id)]

    await dismissUpstream(admin(), { formId, keys, dismissed: true })
    expect(await offers(formId)).not.toContain(keyOf(second.id))
    expect(await count(`form_draft where form_id = '${formId}'`)).toBe(0)

    await dismissUpstream(admin(), { formId, keys, dismissed: false })
    expect(await offers(formId)).toContain(keyOf(second.id))
  })

  it('put aside is offered again once the model changes the same thing further', async () => {
    const formId = await installed()
    await dismissUpstream(admin(), { formId, keys: [keyOf(first.id)], dismissed: true })
    expect(await offers(formId)).not.toContain(keyOf(first.id))

    // As if the model had been reworded from another text since.
    const ctx = niort.as('coordination')
    await ctx.em.transactional((em) =>
      em.execute(
        `update form_origin set dismissed = jsonb_set(dismissed, array[?], '"digest of an earlier change"') where form_id = ?`,
        [keyOf(first.id), formId],
      ),
    )

    expect(await offers(formId)).toContain(keyOf(first.id))
  })

  it('refuses what is not offered, another revision, another PLIE and who does not design forms', async () => {
    const formId = await installed()
    const asked = { formId, revision: null, keys: [keyOf(third.id)] }

    expect(await issuesOf(takeUpstream(admin(), { ...asked, keys: ['items/nulle_part'] }))).toEqual([
      'input.unknown at keys.0',
    ])
    expect(await issuesOf(takeUpstream(admin(), { ...asked, keys: [] }))).toEqual(['input.required at keys'])
    expect(await codeOf(takeUpstream(admin(), { ...asked, revision: 4 }))).toBe('VersionConflict')
    expect(await codeOf(takeUpstream(niort.as('referent'), asked))).toBe('FORBIDDEN')
    expect(await codeOf(takeUpstream(caen.as('plie-administrator'), asked))).toBe('NOT_FOUND')
    expect(await codeOf(dismissUpstream(niort.as('referent'), { formId, keys: asked.keys, dismissed: true }))).toBe(
      'FORBIDDEN',
    )
    expect(await codeOf(upstreamChanges(niort.as('referent'), { formId }))).toBe('FORBIDDEN')
  })

  it('that does not hold with what this form has become is refused where it breaks', async () => {
    const formId = await installed()
    const current = (await formVersions(admin()).current(formId))?.form
    if (current === undefined) throw new Error('nothing is published')
    // The name of the question the model adds is another question's here.
    const own = addField(current, { id: 'f_ours', kind: 'text', label: { fr: 'À nous' }, newId })
    const named = updateItem(own, { id: 'f_ours', patch: { api: third.api } })
    await saveFormDraft(admin(), { formId, definition: named, revision: null })

    expect(await issuesOf(takeUpstream(admin(), { formId, revision: 1, keys: [keyOf(third.id)] }))).toEqual([
      expect.stringContaining('duplicate'),
    ])
    expect(await draftOf(formId)).toEqual(named)
  })
})
