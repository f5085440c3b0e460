import type { ListId, OptionId } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import { enumName } from '../enum-name.ts'
import type { FormDefinition } from '../form.ts'
import { codeFromLabel } from './code-from-label.ts'
import { relabelled } from './relabelled.ts'
import { updateOption } from './update-option.ts'

/** As given by the command that adds an option. */
const UNCHOSEN_CODE = /^option\d+$/

/** Gives an option another label; a code nobody chose follows it, a published one (`frozen`) never moves. */
export function renameOption(
  form: FormDefinition,
  { list, id, label, frozen }: { list: ListId; id: OptionId; label: L10n; frozen: boolean },
): FormDefinition {
  const options = form.lists.find((one) => one.id === list)?.options ?? []
  const option = options.find((one) => one.id === id)
  if (option === undefined) return form
  const taken = new Set(options.filter((one) => one !== option).map(({ code }) => enumName(code)))
  const codeOf = (text: string) => codeFromLabel(text, (code) => taken.has(enumName(code)))

  const unchosen = UNCHOSEN_CODE.test(option.code) || option.code === codeOf(option.label.fr)
  const follows = !frozen && unchosen && label.fr.trim() !== ''
  return updateOption(form, {
    list,
    id,
    patch: { label: relabelled(option.label, label), ...(follows ? { code: codeOf(label.fr) } : {}) },
  })
}
