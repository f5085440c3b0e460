import type { Id, ListId } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import { enumName } from '../enum-name.ts'
import type { FormDefinition } from '../form.ts'
import { newLabel } from './new-label.ts'

export interface AddOption {
  list: ListId
  id: Id
  label?: L10n
  /** Absent: `option<n>`, the first free one. */
  code?: string
  score?: number
}

/** Adds an option at the end of a list. In an ordered list whose options bear scores, it takes the next score. */
export function addOption(form: FormDefinition, { list, id, label, code, score }: AddOption): FormDefinition {
  return {
    ...form,
    lists: form.lists.map((one) => {
      if (one.id !== list) return one
      const rank = one.options.length + 1
      const last = one.options.at(-1)?.score
      const next = score ?? (one.ordered && last !== undefined ? last + 1 : undefined)
      const option = {
        id,
        code: code ?? freeCode(one.options.map((other) => other.code)),
        label: label ?? newLabel(({ newOption }) => newOption(rank)),
        ...(next === undefined ? {} : { score: next }),
      }
      return { ...one, options: [...one.options, option] }
    }),
  }
}

function freeCode(codes: readonly string[]): string {
  const taken = new Set(codes.map(enumName))
  let n = codes.length + 1
  while (taken.has(enumName(`option${n}`))) n++
  return `option${n}`
}
