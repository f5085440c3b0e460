import { commonPresets, type FormDefinition, type FormKind, type L10n, presets } from '../../schema/index.ts'

export interface PresetForm {
  /** `niort/diagnostic` */
  readonly key: string
  readonly kind: FormKind
  readonly title: L10n
  readonly definition: FormDefinition
}

/** Every form a PLIE may start from: the default ones, then those of every preset. A form a preset does not have is not offered. */
export const presetForms = (): PresetForm[] => [
  ...commonPresets.map((definition) => ({
    key: `common/${definition.key}`,
    kind: definition.kind,
    title: definition.title,
    definition,
  })),
  ...Object.values(presets).flatMap((preset) =>
    Object.values(preset.forms).flatMap((definition) =>
      definition === null
        ? []
        : [
            {
              key: `${preset.key}/${definition.key}`,
              kind: definition.kind,
              title: {
                fr: `${preset.name} — ${definition.title.fr}`,
                en: `${preset.name} — ${definition.title.en ?? definition.title.fr}`,
              },
              definition,
            },
          ],
    ),
  ),
]
