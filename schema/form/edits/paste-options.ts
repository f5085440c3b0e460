import type { Id, ListId } from '../../rules/expression.ts'
import { enumName } from '../enum-name.ts'
import type { FormDefinition, Option } from '../form.ts'
import { isOptionCode } from '../names.ts'
import { newList } from './add-field.ts'
import { codeFromLabel } from './code-from-label.ts'
import type { PastedOption } from './parse-pasted-options.ts'
import { removeOption } from './remove-option.ts'
import { withOptions } from './with-list.ts'

export interface PasteOptions {
  list: ListId
  pasted: readonly PastedOption[]
  newId: () => Id
  /** Whether the list is in the version in force: nothing of it goes. */
  published: boolean
}

/**
 * Adds the pasted lines at the end of a list, or in place of the options a fresh list starts with (those that a
 * condition names stay). A code already taken, or none, is made from the wording.
 */
export function pasteOptions(form: FormDefinition, { list, pasted, newId, published }: PasteOptions): FormDefinition {
  if (pasted.length === 0) return form
  const before = form.lists.find((one) => one.id === list)?.options ?? []
  const fresh = !published && before.every(isUntouched)
  const cleared = fresh ? before.reduce((one, { id }) => removeOption(one, { list, id }), form) : form
  return withOptions(cleared, list, (options) => {
    const taken = new Set(options.map((option) => enumName(option.code)))
    const added = pasted.map(({ label, english, code, score, tags }): Option => {
      const free = code !== undefined && isOptionCode(code) && !taken.has(enumName(code))
      const chosen = free ? code : codeFromLabel(label, (candidate) => taken.has(enumName(candidate)))
      taken.add(enumName(chosen))
      return {
        id: newId(),
        code: chosen,
        label: { fr: label, ...(english === undefined ? {} : { en: english }) },
        ...(score === undefined ? {} : { score }),
        ...(tags === undefined ? {} : { tags: [...tags] }),
      }
    })
    return [...options, ...added]
  })
}

/** Still as the command that makes a list left it: nobody has written it. */
function isUntouched(option: Option): boolean {
  const given = newList({ fr: '' }, 'choice', () => '').options
  return given.some(({ code, label }) => code === option.code && label.fr === option.label.fr)
}
