import type { Sentences } from './fr.ts'

/** What a publication changes in the typed schema. */
export const en: Sentences['changes'] = {
  breaking: (what) => `Breaking: ${what}`,
  fieldRemoved: (name) => `“${name}” disappears.`,
  fieldChanged: (name) => `“${name}” changes type.`,
  valueRemoved: (value, type) => `The value ${value} of ${type} disappears.`,
  valueAdded: (value, type) => `The value ${value} is added to ${type}: a program that lists them must accept it.`,
  typeRemoved: (name) => `The type ${name} disappears.`,
  typeAdded: (name) => `New type ${name}.`,
  fieldAdded: (name) => `“${name}” is added.`,
  deprecated: (name, reason) => `“${name}” becomes deprecated. ${reason}`,
  other: (description) => `Other change: ${description}`,
}
