import { useCallback } from 'react'
import { useTranslate } from 'react-admin'
import { describeEdit, type FormDefinition, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import type { Step } from './history.ts'
import { subjectOf } from './subject-of.ts'

/** What a step did, and to what: « Changement d’un libellé : Ville ». */
export function useStepSentence(): (step: Step, now: FormDefinition) => string {
  const t = useTranslate()
  const locale = useLocale()
  return useCallback(
    (step, now) => {
      const edit = describeEdit(step.entry.name, locale)
      const label = say(subjectOf(step.entry, now, step.before) ?? { fr: '' }, locale)
      return label === '' ? edit : t('builder.journal.line', { edit, label })
    },
    [t, locale],
  )
}
