import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { findItem } from '../items.ts'
import { shownWhen } from './shown-when.ts'
import { changeSiblings } from './siblings.ts'

/** Takes a section away and leaves what it held in its place, each still shown only when the section was. */
export function dissolveSection(form: FormDefinition, { id }: { id: Id }): FormDefinition {
  const section = findItem(form, id)
  if (section?.t !== 'section') return form
  const held = section.items.map((item) => shownWhen(item, section.visible))
  return changeSiblings(form, id, (siblings, at) => siblings.toSpliced(at, 1, ...held))
}
