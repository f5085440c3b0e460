import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import type { Id } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { type SubjectOption, subjectOptions } from './subject-options.ts'

/** What the clauses of this item may look at, in the language of the screen. */
export function useSubjectOptions(owner: Id): SubjectOption[] {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  return useMemo(
    () =>
      subjectOptions(form, owner, locale, {
        form: t('forms.condition.groups.form'),
        scores: t('forms.condition.groups.scores'),
        ages: t('forms.condition.groups.ages'),
        computed: t('forms.condition.groups.computed'),
        facts: t('forms.condition.groups.facts'),
        score: (label) => t('forms.condition.score_of', { label }),
        age: (label) => t('forms.condition.age_from', { label }),
      }),
    [form, owner, locale, t],
  )
}
