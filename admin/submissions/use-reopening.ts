import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { type FormDefinition, findItem, formatAnswer, say } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { PendingAnswers } from './submission-model.ts'

/**
 * Opens a form again when a publication took it to another version while it was being filled. What was typed and not saved yet is
 * told in full, for the question may be gone; where it is still asked, it is carried over.
 */
export const useReopening = (form: FormDefinition) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const queries = useQueryClient()
  return useCallback(
    (pending: PendingAnswers) => {
      const typed = Object.entries(pending).flatMap(([id, answer]) => {
        const item = findItem(form, id)
        if (item?.t !== 'field' || answer === null) return []
        return [
          t('migration.filling.typed', {
            label: say(item.label, locale),
            value: formatAnswer(form, item, answer, locale),
          }),
        ]
      })
      const message = [
        t('migration.filling.changed'),
        ...(typed.length > 0 ? [t('migration.filling.unsaved'), ...typed] : []),
      ]
      notify(message.join(' '), { type: 'warning', autoHideDuration: null, multiLine: true })
      void queries.invalidateQueries({ queryKey: ['submission'] })
    },
    [form, locale, notify, queries, t],
  )
}
