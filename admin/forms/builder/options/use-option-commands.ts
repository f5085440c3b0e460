import { useNotify, useTranslate } from 'react-admin'
import {
  addOption,
  type Field,
  type FormDefinition,
  issueMessage,
  type L10n,
  type ListId,
  moveOption,
  type Option,
  type OptionPatch,
  optionRemovalIssues,
  type PastedOption,
  pasteOptions,
  removeOption,
  renameOption,
  separateList,
  updateItem,
  updateOption,
} from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import type { EditName } from '../state/history.ts'
import { newId } from '../state/new-id.ts'

export interface OptionCommands {
  add(): void
  paste(options: readonly PastedOption[]): void
  setLabel(option: Option, label: L10n, frozen: boolean): void
  setCode(option: Option, code: string): void
  setScore(option: Option, score: number | undefined): void
  setArchived(option: Option, archived: boolean): void
  move(option: Option, position: number): void
  /** Says why when a condition names the option; it then stays. */
  remove(option: Option): void
  chooseList(id: ListId): void
  /** Gives the field its own copy of a list it shares. */
  separateList(): void
}

/** What can be done with the options of a field's list; each is one named edit. */
export function useOptionCommands(field: Field): OptionCommands {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const { form, run, published } = useBuilder()
  const isPublished = (id: ListId) => published?.lists.some((known) => known.id === id) === true
  const list = field.list

  const onList = (
    name: EditName,
    merge: string | null,
    change: (form: FormDefinition, list: ListId) => FormDefinition,
  ) => {
    if (list !== undefined) run({ name, ...(merge === null ? {} : { merge }) }, (form) => change(form, list))
  }
  const update = (option: Option, patch: OptionPatch, merge: string | null = null) =>
    onList('updateOption', merge, (current, id) => updateOption(current, { list: id, id: option.id, patch }))

  return {
    add: () => onList('addOption', null, (current, id) => addOption(current, { list: id, id: newId() })),
    paste: (options) =>
      onList('pasteOptions', null, (current, id) =>
        pasteOptions(current, { list: id, pasted: options, newId, published: isPublished(id) }),
      ),
    setLabel: (option, label, frozen) =>
      onList('updateOption', `${option.id}.label`, (current, id) =>
        renameOption(current, { list: id, id: option.id, label, frozen }),
      ),
    setCode: (option, code) => update(option, { code }, `${option.id}.code`),
    setScore: (option, score) => update(option, { score }, `${option.id}.score`),
    setArchived: (option, archived) => update(option, { archived: archived ? true : undefined }),
    move: (option, position) =>
      onList('moveOption', null, (current, id) => moveOption(current, { list: id, id: option.id, position })),
    remove(option) {
      const [reason] = list === undefined ? [] : optionRemovalIssues(form, { list, id: option.id })
      if (reason) notify(t('forms.outline.refused', { reason: issueMessage(reason, locale) }), { type: 'warning' })
      else onList('removeOption', null, (current, id) => removeOption(current, { list: id, id: option.id }))
    },
    chooseList: (id) => run({ name: 'chooseList' }, (form) => updateItem(form, { id: field.id, patch: { list: id } })),
    separateList: () => run({ name: 'chooseList' }, (form) => separateList(form, { field: field.id, newId })),
  }
}
