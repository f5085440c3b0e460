import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../schema/index.ts'
import { createForm } from '../../server/forms/create-form.ts'
import { formVersions } from '../../server/forms/index.ts'
import { presetForms } from '../../server/forms/preset-forms.ts'
import { saveFormDraft } from '../../server/forms/save-form-draft.ts'
import { newId } from '../../server/platform/ids.ts'
import { VersionConflict } from '../../server/platform/version-conflict.ts'
import { publishForm } from '../../server/publications/publish-form.ts'
import { reviewDraft } from '../../server/publications/review-draft.ts'
import { aDraft, aForm } from '../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { answerTo, apply, field, questionnaire, value } from '../support/questionnaire.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count, column } = inspect(database)
const admin = () => niort.as('plie-administrator')
const publish = (formId: string, revision: number, reason = 'Mise à jour') =>
  publishForm(admin(), { formId, revision, reason, idempotencyKey: newId() })

describe('creating a form', () => {
  it('gives an empty draft of the kind asked for, and publishes nothing', async () => {
    const { id } = await createForm(admin(), { kind: 'diagnostic', title: 'Bilan à 6 mois', idempotencyKey: newId() })

    expect(await column(`select key || ' ' || kind from form where id = '${id}'`)).toEqual([
      'bilan-a-6-mois diagnostic',
    ])
    expect(await column(`select revision from form_draft where form_id = '${id}'`)).toEqual(['1'])
    expect(await count(`form_version where form_id = '${id}'`)).toBe(0)
  })

  it('gives two forms of the same title two keys, and keeps titles that hold no letter', async () => {
    const titles = ['Visite', 'Visite', '!!!', '42']
    for (const title of titles) await createForm(admin(), { kind: 'free', title, idempotencyKey: newId() })

    const keys = await column("select key from form where title ->> 'fr' in ('Visite', '!!!', '42') order by key")

    expect(keys).toEqual(['formulaire', 'formulaire-2', 'visite', 'visite-2'])
  })

  it('starts from a preset form of another PLIE’s model', async () => {
    const key = presetForms().find((form) => form.kind === 'exit' && form.key.startsWith('caen/'))?.key
    const { id } = await createForm(admin(), {
      kind: 'exit',
      title: 'Nos sorties',
      preset: key,
      idempotencyKey: newId(),
    })

    expect(
      Number(
        (await column(`select jsonb_array_length(definition -> 'rules') from form_draft where form_id = '${id}'`))[0],
      ),
    ).toBeGreaterThan(0)
  })

  it('refuses an unknown preset and an empty title, each at its place', async () => {
    const before = await count('form')

    const preset = issuesOf(
      createForm(admin(), { kind: 'free', title: 'Essai', preset: '__proto__', idempotencyKey: newId() }),
    )
    const title = issuesOf(createForm(admin(), { kind: 'free', title: '   ', idempotencyKey: newId() }))

    expect(await preset).toEqual(['input.unknown at preset'])
    expect(await title).toEqual(['input.required at title'])
    expect(await count('form')).toBe(before)
  })
})

describe('saving a draft', () => {
  it('keeps the document and moves the revision by one', async () => {
    const { formId, revision, definition } = await aDraft(niort)

    await saveFormDraft(admin(), { formId, definition: { ...definition, title: { fr: 'Autre titre' } }, revision })

    expect(
      await column(
        `select revision || ' ' || (definition -> 'title' ->> 'fr') from form_draft where form_id = '${formId}'`,
      ),
    ).toEqual(['3 Autre titre'])
  })

  it('refuses a stale revision, says which is current and who changed it, and writes nothing', async () => {
    const { formId, revision, definition } = await aDraft(niort)
    await saveFormDraft(admin(), { formId, definition, revision })

    const refused = await failureOf(
      saveFormDraft(admin(), { formId, definition: { ...definition, title: { fr: 'Perdu' } }, revision }),
    )

    expect(refused).toBeInstanceOf(VersionConflict)
    expect(refused).toMatchObject({
      details: { currentVersion: 3, changedBy: 'plie-administrator niort', changedAt: expect.any(Date) },
    })
    expect(await count(`form_draft where form_id = '${formId}' and definition -> 'title' ->> 'fr' = 'Perdu'`)).toBe(0)
  })

  it('refuses a document that is no form, with located issues, and keeps the last good draft', async () => {
    const { formId, revision, definition } = await aDraft(niort)
    const bad = structuredClone(definition)
    const [first] = fieldsOf(bad)
    Object.assign(first ?? {}, { type: 'telepathy' })

    const issues = await issuesOf(saveFormDraft(admin(), { formId, definition: bad, revision }))

    expect(issues).toEqual([expect.stringMatching(/^document\.unknown-field-type at items\.0\.items\.0/)])
    expect(await column(`select revision from form_draft where form_id = '${formId}'`)).toEqual(['2'])
  })

  it('refuses to change the key or the kind of a form through its draft', async () => {
    const { formId, revision, definition } = await aDraft(niort)

    const issues = await issuesOf(
      saveFormDraft(admin(), { formId, definition: { ...definition, key: 'autre-cle', kind: 'exit' }, revision }),
    )

    expect(issues).toEqual(['version.api-name-changed at key', 'version.type-changed at kind'])
  })

  it('starts a draft again after a publication, and only when none is there', async () => {
    const { formId, definition } = await aForm(niort)

    await saveFormDraft(admin(), { formId, definition, revision: null })
    const again = codeOf(saveFormDraft(admin(), { formId, definition, revision: null }))

    expect(await again).toBe('VersionConflict')
    expect(await column(`select revision from form_draft where form_id = '${formId}'`)).toEqual(['1'])
  })
})

describe('publishing a form', () => {
  it('adds version 2 and leaves version 1 byte for byte as it was', async () => {
    const { formId, definition } = await aForm(niort)
    const first = await column(`select v::text from form_version v where form_id = '${formId}'`)
    const next = { ...definition, items: [...definition.items, field('f_new', 'yes-no')] }
    await saveFormDraft(admin(), { formId, definition: next, revision: null })

    await publish(formId, 1, 'Une question de plus')

    expect(
      await column(
        `select number || ' ' || compatibility from form_version where form_id = '${formId}' order by number`,
      ),
    ).toEqual(['1 safe', '2 safe'])
    expect(await column(`select v::text from form_version v where form_id = '${formId}' and number = 1`)).toEqual(first)
    expect(await count(`form_draft where form_id = '${formId}'`)).toBe(0)
    expect((await formVersions(admin()).current(formId))?.number).toBe(2)
  })

  it('tells other systems and moves the catalogue, with the change itself', async () => {
    const { formId, revision } = await aDraft(niort)
    const [before] = await column(`select catalogue_revision from plie where id = '${niort.tenant.id}'`)

    await publish(formId, revision)

    expect(await column(`select catalogue_revision from plie where id = '${niort.tenant.id}'`)).toEqual([
      String(Number(before) + 1),
    ])
    expect(await count(`outbox where topic = 'form-published' and payload ->> 'formId' = '${formId}'`)).toBe(1)
  })

  it('refuses cyclic conditions and names the circle', async () => {
    const cyclic = (key: string) => {
      const form = questionnaire({ key })
      const a = field('f_a', 'yes-no', { visible: apply('eq', answerTo('f_b'), value(true)) })
      const b = field('f_b', 'yes-no', { visible: apply('eq', answerTo('f_a'), value(true)) })
      return { ...form, items: [...form.items, a, b] }
    }
    const { formId, revision } = await aDraft(niort, cyclic)

    const refused = await failureOf(publish(formId, revision))

    expect(refused).toMatchObject({ type: 'NotPublishable', issues: [{ code: 'expression.cycle' }] })
    expect(await count(`form_version where form_id = '${formId}'`)).toBe(0)
  })

  it('refuses to rename an API name that was published, or to give it to another field', async () => {
    const { formId, definition } = await aForm(niort)
    const renamed = structuredClone(definition)
    const [text, note] = fieldsOf(renamed)
    if (text === undefined || note === undefined) throw new Error('the questionnaire has fields')
    text.api = 'nouveau'
    note.api = 'ftext'
    await saveFormDraft(admin(), { formId, definition: renamed, revision: null })

    const issues = await issuesOf(publish(formId, 1))

    expect(issues.filter((issue) => issue.startsWith('version.api-name'))).toEqual([
      'version.api-name-changed at items.0.items.0.api',
      'version.api-name-changed at items.0.items.1.api',
      'version.api-name-reused at items.0.items.1.api',
    ])
  })

  it('refuses a stale revision, an unsaid reason and a form without a draft', async () => {
    const { formId, revision, definition } = await aDraft(niort)
    await saveFormDraft(admin(), { formId, definition, revision })
    const published = await aForm(niort)

    expect(await codeOf(publish(formId, revision))).toBe('VersionConflict')
    expect(await issuesOf(publish(formId, revision + 1, ' '))).toEqual(['input.required at reason'])
    expect(await codeOf(publish(published.formId, 1))).toBe('VersionConflict')
  })

  it('publishes once for one key, whatever the number of times it is asked', async () => {
    const { formId, revision } = await aDraft(niort)
    const asked = { formId, revision, reason: 'Une seule fois', idempotencyKey: newId() }

    const answers = await Promise.all(Array.from({ length: 8 }, () => publishForm(admin(), asked)))

    expect(new Set(answers.map(({ id }) => id))).toEqual(new Set([formId]))
    expect(await count(`form_version where form_id = '${formId}'`)).toBe(1)
    expect(await codeOf(publishForm(admin(), { ...asked, reason: 'Autre chose' }))).toBe('KeyReused')
  })

  it('reviews a draft: what changes, what is wrong, who is under way', async () => {
    const { formId, definition } = await aForm(niort)
    await saveFormDraft(admin(), {
      formId,
      definition: { ...definition, items: [...definition.items, field('f_new', 'text')] },
      revision: null,
    })

    const review = await reviewDraft(admin(), { formId })

    expect(review).toMatchObject({ revision: 1, issues: [], openSubmissions: 0, changes: [{ subject: 'f_new' }] })
  })
})

describe('who designs forms', () => {
  it('is the PLIE’s administrator and nobody else', async () => {
    const { formId, revision, definition } = await aDraft(niort)
    const others = (['coordination', 'referent', 'prescriber', 'auditor'] as const).map((role) => () => niort.as(role))

    for (const as of [...others, () => niort.token('SCHEMA_READ', 'ANSWERS_READ')]) {
      expect(await codeOf(createForm(as(), { kind: 'free', title: 'Non', idempotencyKey: newId() }))).toBe('FORBIDDEN')
      expect(await codeOf(saveFormDraft(as(), { formId, definition, revision }))).toBe('FORBIDDEN')
      expect(await codeOf(publishForm(as(), { formId, revision, reason: 'Non', idempotencyKey: newId() }))).toBe(
        'FORBIDDEN',
      )
    }
    expect(await column(`select revision from form_draft where form_id = '${formId}'`)).toEqual(['2'])
  })

  it('cannot touch another PLIE’s form, which is as unknown as one that does not exist', async () => {
    const { formId, revision, definition } = await aDraft(caen)

    for (const id of [formId, newId(), 'not-an-id', '__proto__', '']) {
      expect(await codeOf(saveFormDraft(admin(), { formId: id, definition, revision }))).toBe('NOT_FOUND')
      expect(await codeOf(publish(id, revision))).toBe('NOT_FOUND')
      expect(await codeOf(reviewDraft(admin(), { formId: id }))).toBe('NOT_FOUND')
    }
    expect(await column(`select revision from form_draft where form_id = '${formId}'`)).toEqual(['2'])
  })
})
