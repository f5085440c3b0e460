import type { ListId } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { FormDefinition } from '../form.ts'
import { relabelled } from './relabelled.ts'
import { withList } from './with-list.ts'

/** Gives a list another name. Its codes and its fields do not change. */
export const renameList = (form: FormDefinition, { id, label }: { id: ListId; label: L10n }): FormDefinition =>
  withList(form, id, (list) => ({ ...list, label: relabelled(list.label, label) }))
