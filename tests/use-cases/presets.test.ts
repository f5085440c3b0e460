import { describe, expect, it } from 'vitest'
import { nationalVocabulary, type PliePreset, presets, VOCABULARY_KEYS } from '../../schema/index.ts'
import { createForm } from '../../server/forms/create-form.ts'
import { presetForms } from '../../server/forms/preset-forms.ts'
import { newId } from '../../server/platform/ids.ts'
import { publishForm } from '../../server/publications/publish-form.ts'
import { createPlie } from '../../server/tenants/create-plie.ts'
import { inspect } from '../support/inspect.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { column } = inspect(database)

const known: PliePreset[] = Object.values(presets)
const open = (preset: string | null) =>
  createPlie(world.operator(), {
    slug: `p${newId().slice(-12)}`,
    name: 'PLIE neuf',
    administratorEmail: `${newId()}@example.org`,
    preset,
    idempotencyKey: newId(),
  })

describe.each(known.map((preset) => [preset.key, preset] as const))(
  'a PLIE opened from the preset %s',
  (key, preset) => {
    it('has the forms of its own text only, published, and never a default one in their place', async () => {
      const { id } = await open(key)

      const kinds = await column(
        `select f.kind from form f join form_version v on v.form_id = f.id where f.plie_id = '${id}'`,
      )

      const own = Object.values(preset.forms).filter((form) => form !== null)
      expect(kinds.sort()).toEqual(own.map(({ kind }) => kind).sort())
    })

    it('speaks its own words, and the usual ones for what its text does not name', async () => {
      const { id } = await open(key)

      const [kept] = await column(
        `select json_build_object('words', vocabulary, 'settings', settings, 'preset', preset)::text from plie where id = '${id}'`,
      )

      const words = { ...nationalVocabulary, ...preset.vocabulary }
      const { settings, outcomes, bodies, ambiguities } = preset
      expect(JSON.parse(kept ?? '')).toEqual(
        JSON.parse(JSON.stringify({ words, settings: { ...settings, outcomes, bodies, ambiguities }, preset: key })),
      )
      expect(Object.keys(words).sort()).toEqual([...VOCABULARY_KEYS].sort())
    })
  },
)

describe('the models a form may start from', () => {
  it('are the default ones and those of every text, each under one key', () => {
    const models = presetForms()
    const keys = models.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => key.startsWith('common/'))).toEqual([
      'common/fiche-prescription',
      'common/diagnostic-socioprofessionnel',
      'common/diagnostic-contraintes',
      'common/validation-etape',
      'common/contrat-engagement',
      'common/fiche-bilan',
    ])
    for (const { key, forms } of known) {
      const own = Object.values(forms).filter((form) => form !== null)
      expect(keys.filter((one) => one.startsWith(`${key}/`))).toEqual(own.map((form) => `${key}/${form.key}`))
    }
    for (const { key, title } of models)
      expect([title.fr, title.en], key).toEqual([expect.any(String), expect.any(String)])
  })

  it('can each be started from and published by a PLIE that has no such form', async () => {
    for (const { key, kind } of presetForms().filter((one) => one.key.startsWith('common/'))) {
      const admin = () => world.niort.as('plie-administrator')
      const { id } = await createForm(admin(), { kind, title: `Le nôtre ${key}`, preset: key, idempotencyKey: newId() })

      await publishForm(admin(), { formId: id, revision: 1, reason: 'Modèle par défaut', idempotencyKey: newId() })

      expect(await column(`select number from form_version where form_id = '${id}'`), key).toEqual(['1'])
    }
  })
})
