import { describe, expect, it } from 'vitest'
import { nationalVocabulary } from '../../../schema/presets/index.ts'
import { SETTINGS_SECTIONS, settingsSections } from '../../../server/tenants/settings/index.ts'
import { plies } from './preset-forms.ts'

describe.each(plies)('the settings of PLIE %s', (_, preset) => {
  const kept: Readonly<Record<string, unknown>> = {
    ...preset.settings,
    ...{ outcomes: preset.outcomes, bodies: preset.bodies },
    vocabulary: { ...nationalVocabulary, ...preset.vocabulary },
  }

  it.each(SETTINGS_SECTIONS)('are understood, and saved as they are: %s', (name) => {
    const { key, keys, read, input } = settingsSections[name]
    const stored = keys === undefined ? kept[key] : Object.fromEntries(keys.map((one) => [one, kept[one]]))

    const shown = read(stored)
    expect(input.parse(shown)).toEqual(shown)

    for (const one of keys ?? []) {
      const fixed = kept[one] ?? { value: null, source: '' }
      expect(Reflect.get(shown, one), one).toEqual(fixed)
    }
    if (name === 'bodies') expect(shown).toEqual(preset.bodies)
    if (name === 'vocabulary') expect(shown).toEqual(kept.vocabulary)
  })
})
