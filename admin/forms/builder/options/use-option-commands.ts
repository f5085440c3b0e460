import { useNotify, useTranslate } from 'react-admin'
import {
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
  /** Some other properties; typing in one cell is undone together. */
  set(option: Option, patch: OptionPatch): void
  setArchived(option: Option, archived: boolean): void
  move(option: Option, position: number): void
  /** Says why when a condition names the option; it then stays. */
  remove(option: Option): void
}

/** What can be done with the options of a list; each is one named edit. */
export function useOptionCommands(list: ListId): OptionCommands {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const { run, published } = useBuilder()
  const isPublished = published?.lists.some((known) => known.id === list) === true

  return {
    add: () => void run('add-option', { list, id: newId() }),
    paste: (pasted) => void run('paste-options', { list, pasted, newId, published: isPublished }),
    setLabel: (option, label, frozen) =>
      void run('rename-option', { list, id: option.id, label, frozen }, `${list}.${option.id}.label`),
    set: (option, patch) =>
      void run('update-option', { list, id: option.id, patch }, `${list}.${option.id}.${Object.keys(patch).join()}`),
    setArchived: (option, archived) =>
      void run(archived ? 'archive-option' : 'restore-option', { list, id: option.id }),
    move: (option, position) => void run('move-option', { list, id: option.id, position }),
    remove(option) {
      const [reason] = run('remove-option', { list, id: option.id })
      if (reason) notify(t('forms.outline.refused', { reason: issueMessage(reason, locale) }), { type: 'warning' })
    },
  }
}
