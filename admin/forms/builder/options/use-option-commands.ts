import { useNotify, useTranslate } from 'react-admin'
import {
  type Field,
  issueMessage,
  type L10n,
  type ListId,
  type Option,
  type OptionPatch,
  type PastedOption,
} from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
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
  const { run, published } = useBuilder()
  const isPublished = (id: ListId) => published?.lists.some((known) => known.id === id) === true
  const list = field.list

  const update = (option: Option, patch: OptionPatch, merge?: string) => {
    if (list !== undefined) run('update-option', { list, id: option.id, patch }, merge)
  }

  return {
    add() {
      if (list !== undefined) run('add-option', { list, id: newId() })
    },
    paste(pasted) {
      if (list !== undefined) run('paste-options', { list, pasted, newId, published: isPublished(list) })
    },
    setLabel(option, label, frozen) {
      if (list !== undefined) run('rename-option', { list, id: option.id, label, frozen }, `${option.id}.label`)
    },
    setCode: (option, code) => update(option, { code }, `${option.id}.code`),
    setScore: (option, score) => update(option, { score }, `${option.id}.score`),
    setArchived(option, archived) {
      if (list !== undefined) run(archived ? 'archive-option' : 'restore-option', { list, id: option.id })
    },
    move(option, position) {
      if (list !== undefined) run('move-option', { list, id: option.id, position })
    },
    remove(option) {
      if (list === undefined) return
      const [reason] = run('remove-option', { list, id: option.id })
      if (reason) notify(t('forms.outline.refused', { reason: issueMessage(reason, locale) }), { type: 'warning' })
    },
    chooseList: (id) => void run('update-item', { id: field.id, patch: { list: id } }),
    separateList: () => void run('separate-list', { field: field.id, newId }),
  }
}
