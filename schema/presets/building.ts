import type { FieldKind } from '../fields/field-type.ts'
import {
  type Field,
  FORM_SPEC,
  type FormDefinition,
  type Item,
  type Note,
  type Option,
  type OptionList,
  type Repeat,
  type Section,
} from '../form/form.ts'
import type { FieldId, Id, ListId, OptionId } from '../rules/expression.ts'
import type { L10n } from '../text.ts'

/* Short ways to write the pieces of a preset form. Data only: what they build is a plain `plie.form/1` document. */

/** French signs take a no-break space: `«`, `»`, `:`, `;`, `?`, `!`. */
const typeset = (fr: string): string => fr.replace(/« /g, '«\u00a0').replace(/ (?=[»:;?!])/g, '\u00a0')

export const text = (fr: string, en: string): L10n => ({ fr: typeset(fr), en })

export const section = (id: Id, label: L10n, items: Item[], more: Partial<Section> = {}): Section => ({
  t: 'section',
  id,
  label,
  ...more,
  items,
})

export const repeat = (
  id: Id,
  api: string,
  label: L10n,
  items: Repeat['items'],
  more: Pick<Repeat, 'min' | 'max' | 'rowLabel' | 'visible' | 'help'> = {},
): Repeat => ({ t: 'repeat', id, api, label, ...more, items })

export const note = (id: Id, label: L10n): Note => ({ t: 'note', id, label })

export const field = (
  id: FieldId,
  type: FieldKind,
  api: string,
  label: L10n,
  more: Omit<Partial<Field>, 'id' | 't' | 'type' | 'api' | 'label'> = {},
): Field => ({ t: 'field', id, type, api, label, ...more })

/** Option ids carry their list's, so that none is ever used twice in a form. */
export const optionId = (list: ListId, code: string): OptionId => `${list}-${code}`

export const optionList = (
  id: ListId,
  label: L10n,
  options: readonly (readonly [code: string, fr: string, en: string, more?: Partial<Option>])[],
  ordered = false,
): OptionList => ({
  id,
  label,
  ...(ordered ? { ordered } : {}),
  options: options.map(([code, fr, en, more]) => ({ id: optionId(id, code), code, label: text(fr, en), ...more })),
})

/** A form with nothing in the branches left out. */
export const form = (
  given: Pick<FormDefinition, 'id' | 'key' | 'kind' | 'title' | 'items'> & Partial<FormDefinition>,
): FormDefinition => ({ spec: FORM_SPEC, lists: [], computed: [], rules: [], checks: [], cases: [], ...given })
