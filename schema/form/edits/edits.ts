import type { Issue } from '../../issue.ts'
import type { FormDefinition } from '../form.ts'
import { addCase } from './add-case.ts'
import { addCheck } from './add-check.ts'
import { addComputed } from './add-computed.ts'
import { addField } from './add-field.ts'
import { addList } from './add-list.ts'
import { addNote } from './add-note.ts'
import { addOption } from './add-option.ts'
import { addRepeat } from './add-repeat.ts'
import { addRule } from './add-rule.ts'
import { addSection } from './add-section.ts'
import { archiveItem } from './archive-item.ts'
import { archiveOption } from './archive-option.ts'
import { changeType } from './change-type.ts'
import { dissolveSection } from './dissolve-section.ts'
import { duplicateItem } from './duplicate-item.ts'
import type { EditName } from './edit-name.ts'
import { groupItems } from './group-items.ts'
import { mergeIssues, mergeSections } from './merge-sections.ts'
import { moveCase } from './move-case.ts'
import { moveCheck } from './move-check.ts'
import { moveComputed } from './move-computed.ts'
import { moveIssues } from './move-issues.ts'
import { moveItem } from './move-item.ts'
import { moveItems } from './move-items.ts'
import { moveOption } from './move-option.ts'
import { moveRule } from './move-rule.ts'
import { pasteFields } from './paste-fields.ts'
import { pasteIssues, pasteItems } from './paste-items.ts'
import { pasteOptions } from './paste-options.ts'
import { removalIssues } from './removal-issues.ts'
import { removeCase } from './remove-case.ts'
import { removeCheck } from './remove-check.ts'
import { computedRemovalIssues, removeComputed } from './remove-computed.ts'
import { removeItem } from './remove-item.ts'
import { itemsRemovalIssues, removeItems } from './remove-items.ts'
import { listRemovalIssues, removeList } from './remove-list.ts'
import { optionRemovalIssues, removeOption } from './remove-option.ts'
import { removeRule } from './remove-rule.ts'
import { renameItem } from './rename-item.ts'
import { renameList } from './rename-list.ts'
import { renameOption } from './rename-option.ts'
import { replaceField, replaceFieldIssues } from './replace-field.ts'
import { restore } from './restore.ts'
import { restoreItem } from './restore-item.ts'
import { restoreOption } from './restore-option.ts'
import { separateList } from './separate-list.ts'
import { setForm } from './set-form.ts'
import { sortOptions } from './sort-options.ts'
import { splitSection } from './split-section.ts'
import { translate } from './translate.ts'
import { updateCase } from './update-case.ts'
import { updateCheck } from './update-check.ts'
import { updateComputed } from './update-computed.ts'
import { updateItem } from './update-item.ts'
import { updateOption } from './update-option.ts'
import { updateRule } from './update-rule.ts'

type Args<T> = T extends (form: FormDefinition, args: infer A) => FormDefinition ? A : never

const REGISTRY = {
  'add-field': addField,
  'add-note': addNote,
  'add-section': addSection,
  'add-repeat': addRepeat,
  'update-item': updateItem,
  'rename-item': renameItem,
  'change-type': changeType,
  'replace-field': replaceField,
  'move-item': moveItem,
  'move-items': moveItems,
  'remove-item': removeItem,
  'remove-items': removeItems,
  'archive-item': archiveItem,
  'restore-item': restoreItem,
  'duplicate-item': duplicateItem,
  'paste-items': pasteItems,
  'paste-fields': pasteFields,
  'group-items': groupItems,
  'dissolve-section': dissolveSection,
  'split-section': splitSection,
  'merge-sections': mergeSections,
  'add-list': addList,
  'rename-list': renameList,
  'remove-list': removeList,
  'separate-list': separateList,
  'sort-options': sortOptions,
  'add-option': addOption,
  'update-option': updateOption,
  'rename-option': renameOption,
  'move-option': moveOption,
  'remove-option': removeOption,
  'archive-option': archiveOption,
  'restore-option': restoreOption,
  'paste-options': pasteOptions,
  'add-computed': addComputed,
  'update-computed': updateComputed,
  'move-computed': moveComputed,
  'remove-computed': removeComputed,
  'add-rule': addRule,
  'update-rule': updateRule,
  'move-rule': moveRule,
  'remove-rule': removeRule,
  'add-check': addCheck,
  'update-check': updateCheck,
  'move-check': moveCheck,
  'remove-check': removeCheck,
  'add-case': addCase,
  'update-case': updateCase,
  'move-case': moveCase,
  'remove-case': removeCase,
  translate: translate,
  'set-form': setForm,
  restore: restore,
} satisfies { [N in EditName]: (form: FormDefinition, args: never) => FormDefinition }

/** What each command is told. */
export type EditArgs = { [N in EditName]: Args<(typeof REGISTRY)[N]> }

/** Every command of the builder: a pure function of a form, which gives the same form back when it cannot be done. */
export const EDITS: { readonly [N in EditName]: (form: FormDefinition, args: EditArgs[N]) => FormDefinition } = REGISTRY

/** Why a command would not be done, or what it would leave behind, for those that can say. */
export const EDIT_ISSUES: { readonly [N in EditName]?: (form: FormDefinition, args: EditArgs[N]) => Issue[] } = {
  'paste-items': pasteIssues,
  'merge-sections': mergeIssues,
  'remove-item': removalIssues,
  'remove-items': itemsRemovalIssues,
  'remove-list': listRemovalIssues,
  'remove-option': optionRemovalIssues,
  'remove-computed': computedRemovalIssues,
  'replace-field': replaceFieldIssues,
  'move-items': moveIssues,
  'move-item': (form, { id, place }) => moveIssues(form, { ids: [id], place }),
}
